#!/usr/bin/env python3
"""The ledger as a program: what the founding article binds, and what the command does with bad input.

usage: ledger_test.py SOURCE PROGRAM        exit code 77: the article is not beside the checkout
"""
import json, pathlib, subprocess, sys, tempfile

FAULTS = []


def check(holds, what):
    print(("holds   " if holds else "FAILS   ") + what)
    if not holds:
        FAULTS.append(what)


def run(*command, **options):
    return subprocess.run(command, capture_output=True, text=True, **options)


def named(ledger, framework):
    """The ledger's framework of that name or alias, whatever is added behind it."""
    for one in ledger["frameworks"]:
        names = [one["name"], *one.get("aliases", [])]
        if framework in names or any(name.startswith(framework) for name in names):
            return one
    return None


def standing(ledger, framework_id, actor):
    for row in ledger["participations"]:
        if row["framework"]["id"] == framework_id and row["actor"]["code"] == actor:
            return row
    return None


def check_framework(gold, ledger, names):
    one = named(ledger, names.get(gold["name"], gold["name"]))
    check(one is not None, f"{gold['name']} has a record")
    if one is None:
        return
    check(one["kind"] == gold["kind"], f"{gold['name']} is a {gold['kind']}")
    parents = {named(ledger, names.get(parent, parent))["id"] for parent in gold.get("within", []) if named(ledger, names.get(parent, parent))}
    check(len(parents) == len(gold.get("within", [])) and parents <= set(one.get("parents", [])), f"{gold['name']} stands under {gold.get('within', 'nothing')}")
    for actor, status in gold.get("participation", {}).items():
        row = standing(ledger, one["id"], actor)
        check(row is not None and row["status"] == status, f"{gold['name']}: {actor} {status}")
        if "timing" in gold:
            check(row is not None and row.get("timing") == gold["timing"], f"{gold['name']}: {gold['timing']}")
        if "role" in gold:
            check(row is not None and row.get("role") == gold["role"], f"{gold['name']}: {actor} as {gold['role']}")
        if "sustains" in gold:
            check(row is not None and row.get("commitment", {}).get("keeps_up", "").startswith(gold["sustains"]), f"{gold['name']} keeps up {gold['sustains']}")
        if "condition" in gold:
            conditions = row.get("commitment", {}).get("conditions", []) if row else []
            check(any(gold["condition"].lower().replace(" ", "-") in c for c in conditions), f"{gold['name']} on condition of {gold['condition']}")
    if "status" in gold:
        check(one.get("status") == gold["status"], f"{gold['name']} {gold['status']}")
    if "alias" in gold:
        check(gold["alias"] in one.get("aliases", []), f"{gold['alias']} is {gold['name']}")
    if "series" in gold:
        check(bool(one.get("series")), f"{gold['name']} is one of a series")
    cycles = {cycle["n"]: cycle for cycle in one.get("cycles", [])}
    for cycle in gold.get("cycles", []):
        number, told = cycle.split(": ")
        found = cycles.get(int(number), {})
        status = {"closed": "completed", "running": "active"}[told.split()[-1]]
        years = told.split()[0].split("-") if "-" in told else []
        check(found.get("status") == status and [str(found.get(k)) for k in ("from", "to")][: len(years)] == years, f"{gold['name']}: cycle {cycle}")


def check_founding_article(program, shared, folder):
    gold = json.loads((shared / "data/longbow-2009.gold.json").read_text())
    text = (shared / "data/longbow-2009.txt").read_text()
    article = json.dumps({"id": gold["document"], "date": gold["published"], "text": text})
    db = f"sqlite:{folder}/founding.db"
    run(program, "code", "--quiet", "--db", db, "-", input=article)
    ledger = json.loads(run(program, "ledger", "--db", db, "--json").stdout)
    names = {"PARP": "Planning and Review Process", "Planning and Review Process (PARP)": "Planning and Review Process",
             "ISAF": "International Security Assistance Force", "UN Security Council mandates": "UN Security Council mandate"}
    for framework in gold["frameworks"]:
        check_framework(framework, ledger, names)
    exercise = named(ledger, "Cooperative Longbow 09/Cooperative Lancer 09")
    row = standing(ledger, exercise["id"], "KAZ") if exercise else None
    reasons = row["reasons"] if row else []
    check(any(r["kind"] == "stated" and "too busy" in r["text"] and r.get("by") == "KAZ" for r in reasons), "the minister's \"too busy\" is the stated reason")
    check(any(r["kind"] == "attributed" and "demand" in r["text"] for r in reasons), "Russia's demand is the attributed reason")
    check(any(p["by"] == "RUS" and p["what"] == "cancel" and exercise and p["framework"] == exercise["id"] for p in ledger["pressure"]), "Russia's demand is pressure on the exercise")
    check(standing(ledger, "organisation:nato", "RUS") is None, "that Russia might join NATO in an ideal world is no standing")
    check(all(t["evidence"]["event"] in {e["event"] for e in ledger["evidence"]} for t in ledger["transitions"]), "every transition has its evidence")
    check(all(e.get("text") for e in ledger["evidence"]), "every piece of evidence has its sentence")
    return db


def check_program(program, db, folder):
    for what in ("KAZ", "Kazakhstan", "Partnership with Peace", "IPAP", None):
        shown = run(program, "ledger", "--db", db, *([what] if what else []))
        check(shown.returncode == 0 and shown.stdout, f"ledger {what or ''}")
        check(max(map(len, shown.stdout.splitlines()), default=0) <= 80, f"ledger {what or ''} fits 80 columns")
    slip = run(program, "ledger", "--db", db, "Partnershp for Peace")
    check(slip.returncode == 2 and "did you mean Partnership for Peace" in slip.stderr, "a slip is guessed")
    path = pathlib.Path(folder, "ledger.json")
    path.write_text(run(program, "ledger", "--db", db, "--json").stdout)
    again = run(program, "ledger", "--file", str(path), "--json")
    check(again.stdout == path.read_text(), "a ledger file reads back the same")
    newer = json.loads(path.read_text())
    newer["version"] = 99
    pathlib.Path(folder, "newer.json").write_text(json.dumps(newer))
    told = run(program, "ledger", "--file", f"{folder}/newer.json")
    check(told.returncode == 2 and "version 99" in told.stderr, "a file of a newer version is refused in clear words")
    for wrong in (["--as-of", "yesterday"], ["--known", "99"], ["--known", "1900-01-01"], ["--file", f"{folder}/none.json"]):
        told = run(program, "ledger", *([] if "--file" in wrong else ["--db", db]), *wrong)
        check(told.returncode == 2 and wrong[1] in told.stderr, f"{' '.join(wrong[:1])} with nonsense is told")
    before = run(program, "ledger", "--db", db, "KAZ", "--as-of", "2008-12-31", "--json")
    rows = json.loads(before.stdout)["participations"]
    check(all(r["status"] != "withdrawn" for r in rows), "nobody had withdrawn the year before")
    check(run(program, "ledger", "--db", db, "--known", "1", "--json").returncode == 0, "--known takes a run")


def main():
    source, program = pathlib.Path(sys.argv[1]), sys.argv[2]
    shared = source.parent / "shared"
    if not (shared / "data/longbow-2009.gold.json").exists():
        print("skipped: the founding article is not beside the checkout")
        return 77
    with tempfile.TemporaryDirectory() as folder:
        check_program(program, check_founding_article(program, shared, folder), folder)
    print(f"{len(FAULTS)} failed")
    return 1 if FAULTS else 0


sys.exit(main())
