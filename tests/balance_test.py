#!/usr/bin/env python3
"""The balance as its users meet it: known counts brought in by `longbow import` come out as the numbers worked out by hand,
an article alone claims nothing, and bad input is told.

    balance_test.py SOURCE-FOLDER PROGRAM
"""
import datetime
import json
import os
import pathlib
import subprocess
import sys
import tempfile

SOURCE, PROGRAM = pathlib.Path(sys.argv[1]).resolve(), os.path.abspath(sys.argv[2])
ENVIRONMENT = {**os.environ, "HOME": "/nonexistent", "NO_COLOR": "1"}
COOPERATIVE, FRICTION, NEUTRAL = ("COOPERATE", 2, "062"), ("REJECT", 3, "120"), ("CONSULT", 1, "020")


def run(*arguments, code=0, **variables):
    done = subprocess.run([PROGRAM, *map(str, arguments)], capture_output=True, text=True, timeout=240, encoding="utf-8",
                          env={**ENVIRONMENT, **variables}, stdin=subprocess.DEVNULL)
    assert done.returncode == code, f"{arguments}: exit code {done.returncode}\n{done.stdout[-500:]}{done.stderr}"
    return done.stdout, done.stderr


def acts(count, kind, partner, year=2010, publisher="Example Courier", **more):
    """So many stories of Kazakhstan toward the partner, as even over the year as can be."""
    lines = []
    for i in range(count):
        day = datetime.date(year, 1, 1) + datetime.timedelta(days=int((i + 0.5) * 365 / count))
        document = f"{partner}-{kind[2]}-{year}-{i}-{publisher}"
        event = {"id": f"{document}-00000001".replace(" ", "-"), "date": day.isoformat(), "date_precision": "day",
                 "actor": [{"entity_text": "Kazakhstan", "code": "KAZ", "sector": "GOV", "start": 0, "end": 10}],
                 "recipient": [{"entity_text": partner, "code": partner, "sector": "IGO" if partner in ("NATO", "EU") else "GOV",
                                "start": 15, "end": 20}],
                 "event": [kind[0]], "event_text": ["acted"], "quad_code": kind[1], "event_scale": 1.0, "cameo": kind[2],
                 "confidence": 0.9, "text_info": {"document": document, "sequence": 0, "start": 0, "end": 30},
                 "cite_info": {"publisher": publisher}, "coder": "test", "lexicon": "test"}
        event.update(more)
        lines.append(json.dumps(event))
    return lines


class Folder:
    def __init__(self, path):
        self.path, self.stores = pathlib.Path(path), 0

    def store(self, *groups):
        self.stores += 1
        lines, db = self.path / f"{self.stores}.jsonl", f"sqlite:{self.path}/{self.stores}.db"
        lines.write_text("\n".join(line for group in groups for line in group) + "\n", encoding="utf-8")
        run("import", lines, "--db", db)
        return db


def balance(db, *more):
    return json.loads(run("balance", "KAZ", "--poles", "RUS,USA+NATO+EU", "--db", db, "--json", *more)[0])


def last(db, *more):
    return balance(db, *more)["windows"][-1]


def shown(window):
    return tuple(f"{window[key]:+.2f}" for key in ("tilt", "low", "high"))


def worked():
    return [acts(40, COOPERATIVE, "RUS"), acts(6, FRICTION, "RUS"), acts(12, COOPERATIVE, "NATO"),
            acts(10, COOPERATIVE, "USA"), acts(9, FRICTION, "EU")]


def worked_numbers_come_out(folder):
    window = last(folder.store(*worked()))
    assert shown(window) == ("+0.46", "-0.09", "+0.79"), window
    assert window["claim"] == "none" and window["n_eff"] == 77, window
    assert [(p["cooperative"], p["friction"]) for p in window["poles"]] == [(40, 6), (22, 9)], window


def swapping_poles_turns_the_sign_and_neutral_acts_do_nothing(folder):
    db = folder.store(*worked(), acts(50, NEUTRAL, "RUS"), acts(3, NEUTRAL, "USA"))
    window = last(db)
    assert shown(window) == ("+0.46", "-0.09", "+0.79"), window
    assert [p["neutral"] for p in window["poles"]] == [50, 3], window
    swapped = json.loads(run("balance", "KAZ", "--poles", "USA+NATO+EU,RUS", "--db", db, "--json")[0])["windows"][-1]
    assert swapped["tilt"] == -window["tilt"] and swapped["low"] == -window["high"], swapped


def a_clear_lean_is_claimed_with_its_badges(folder):
    half = dict(publisher="Second Paper")
    db = folder.store(acts(50, COOPERATIVE, "RUS"), acts(30, COOPERATIVE, "RUS", year=2011, **half), acts(4, FRICTION, "RUS"),
                      acts(20, COOPERATIVE, "USA"), acts(24, FRICTION, "USA"), acts(12, FRICTION, "USA", year=2011, **half),
                      acts(10, COOPERATIVE, "USA", year=2011, **half))
    window = last(db, "--window", "24")
    assert window["claim"] == "RUS" and window["low"] > 0, window
    assert window["badges"] == ["source-robust"], f"there are no material friction acts and one kind of speaker: {window}"


def a_lean_that_nothing_turns_has_all_badges(folder):
    coerce, said = ("COERCE", 4, "172"), [{"entity_text": "Astana", "code": "KAZ", "sector": "GOV", "kind": "said", "start": 0, "end": 6}]
    parts = []
    for year, publisher, by in ((2010, "Courier", []), (2011, "Gazette", said), (2012, "Courier", said), (2013, "Gazette", [])):
        more = dict(year=year, publisher=publisher, **({"attribution": by} if by else {}))
        parts += [acts(20, COOPERATIVE, "RUS", **more), acts(3, coerce, "RUS", **more),
                  acts(8, COOPERATIVE, "USA", **more), acts(12, coerce, "USA", **more)]
    window = last(folder.store(*parts), "--window", "48")
    assert window["claim"] == "RUS" and window["badges"] == ["weight-robust", "speaker-robust", "source-robust"], window


def what_did_not_happen_is_no_act(folder):
    never = [acts(20, FRICTION, "RUS", year=2010, auxiliary=[what]) for what in ("negation", "hypothetical", "future")]
    denied = acts(20, ("THREATEN", 3, "130"), "RUS", attribution=[
        {"entity_text": "Russia", "code": "RUS", "sector": "GOV", "kind": "denied", "start": 0, "end": 5}])
    for i, group in enumerate(never):
        never[i] = [line.replace('"RUS-120', f'"{i}-RUS-120') for line in group]
    report = balance(folder.store(*worked(), *never, denied))
    assert shown(report["windows"][-1]) == ("+0.46", "-0.09", "+0.79"), report["windows"][-1]
    assert report["left_out"]["not_told_as_done"] >= 20, report["left_out"]


def the_poles_own_acts_are_pressure_and_no_conduct(folder):
    toward = [line.replace('"actor"', '"x"').replace('"recipient"', '"actor"').replace('"x"', '"recipient"').replace('"RUS-', '"in-RUS-')
              for line in acts(15, FRICTION, "RUS")]
    db = folder.store(*worked(), toward)
    window = last(db)
    assert shown(window) == ("+0.46", "-0.09", "+0.79"), window
    assert window["poles"][0]["incoming"] == {"cooperative": 0, "friction": 15}, window
    window = last(db, "--direction", "incoming")
    assert (window["poles"][0]["friction"], window["poles"][0]["cooperative"]) == (15, 0), window


def more_than_two_poles_give_a_line_each(folder):
    db = folder.store(*worked(), acts(12, COOPERATIVE, "CHN"))
    report = json.loads(run("balance", "KAZ", "--poles", "russia,west=USA+NATO+EU,china", "--db", db, "--json")[0])
    window = report["windows"][-1]
    assert [p["name"] for p in report["poles"]] == ["russia", "west", "china"], report["poles"]
    assert abs(sum(p["tau"] for p in window["poles"])) < 0.001 and "tilt" not in window, window
    assert all(p["low"] < p["tau"] < p["high"] for p in window["poles"]), window
    assert abs(window["poles"][0]["tau"] - window["poles"][1]["tau"]) > 0.5, window


def a_turn_is_found_with_its_stories(folder):
    parts = []
    for year in range(2001, 2011):
        good, bad = (30, 5) if year < 2006 else (8, 28)
        parts += [acts(good, COOPERATIVE, "USA", year=year), acts(bad, FRICTION, "USA", year=year),
                  acts(24, COOPERATIVE, "RUS", year=year), acts(6, FRICTION, "RUS", year=year)]
    report = balance(folder.store(*parts))
    assert len(report["breaks"]) == 1, report["breaks"]
    found = report["breaks"][0]
    assert "2005-09" < found["at"] < "2006-04" and found["kind"] == "balance change" and found["probability"] > 0.9, found
    assert len(found["stories"]) == 5 and len(set(found["stories"])) == 5, found
    assert all(story.startswith("USA-") for story in found["stories"]), "nothing changed with Russia"
    assert len(report["windows"]) == 109 and report["windows"][-1]["to"] == "2010-12-31", len(report["windows"])


def the_same_store_gives_the_same_bytes(folder):
    db = folder.store(*worked())
    for form in ([], ["--json"], ["--csv"], ["--view", "goldstein"]):
        one, other = (run("balance", "KAZ", "--poles", "RUS,USA+NATO+EU", "--db", db, *form)[0] for _ in range(2))
        assert one == other and one, form
    assert "goldstein" not in run("balance", "KAZ", "--db", db, "--json")[0]
    pole = last(db, "--view", "goldstein")["poles"][0]["goldstein"]
    assert pole["net_cooperation"] == 34 and round(pole["sum"], 1) == round(40 * 7.4 - 6 * 4.0, 1), pole


def the_chart_fits_and_says_what_can_be_claimed(folder):
    out = run("balance", "KAZ", "--poles", "RUS,USA+NATO+EU", "--db", folder.store(*worked()))[0]
    assert max(map(len, out.splitlines())) <= 80, max(out.splitlines(), key=len)
    assert "no sign can be claimed" in out and "\x1b" not in out and "+0.46" in out, out
    few = run("balance", "KAZ", "--poles", "RUS,USA", "--db", folder.store(acts(3, FRICTION, "USA"), acts(9, COOPERATIVE, "RUS")))[0]
    assert "no sign can be claimed" in few and "fewer than 30" in few, few


def the_founding_article_alone_claims_no_sign(folder):
    article = SOURCE.parent / "shared/data/longbow-2009.txt"
    if not article.exists():
        print("not run: the founding article is not beside the checkout")
        return
    document, db = folder.path / "longbow-2009.jsonl", f"sqlite:{folder.path}/article.db"
    document.write_text(json.dumps({"id": "longbow-2009", "date": "2009-04-22", "text": article.read_text(encoding="utf-8")}))
    run("code", document, "--db", db)
    report = balance(db)
    assert report["windows"] and all(window["claim"] == "none" for window in report["windows"]), report
    assert sum(p["cooperative"] + p["friction"] for p in report["windows"][-1]["poles"]) > 0, report["windows"]
    assert "no sign can be claimed" in run("balance", "KAZ", "--poles", "RUS,USA+NATO+EU", "--db", db)[0]


def bad_input_is_told(folder):
    db = folder.store(*worked())
    for arguments, wanted in (
            (["KASAKHSTAN"], "KAZ (Kazakhstan)"),
            (["KAZ", "--poles", "RUSS,USA"], "RUS (Russia)"),
            (["KAZ", "--poles", "RUS,Xyzzyx"], 'there is no actor "Xyzzyx"'),
            (["KAZ", "--poles", "RUS"], "two poles or more"),
            (["KAZ", "--poles", "RUS+USA,NATO+USA"], "USA is in two poles"),
            (["KAZ", "--poles", "west,USA"], "USA is in two poles"),
            (["KAZ", "--poles", "RUS,KAZ+USA"], "KAZ is itself in the pole KAZ+USA"),
            (["RUS"], "RUS is itself in the pole russia"),
            (["KAZ", "--poles", "RUS,"], "a pole without actors"),
            (["KAZ", "--poles", "a=RUS,a=USA"], "two poles are called a"),
            (["KAZ", "--window", "0"], "--window"),
            (["KAZ", "--window", "2000000000"], "--window"),
            (["KAZ", "--step", "-1"], "--step"),
            (["KAZ", "--known", "7"], "--known"),
            (["KAZ", "--from", "2010-06", "--to", "2009-01"], "2010-06, is after the last, 2009-01"),
            (["KAZ", "--from", "2010-13"], "is no date"),
            (["KAZ", "--from", "1990-01", "--to", "1991-12"], "go from 2010-01 to 2010-12"),
            (["KAZ", "--to", "2009-12"], "go from 2010-01 to 2010-12"),
            (["MNG"], "no dated story"),
            (["KAZ", "--pole-file", folder.path / "none.tsv"], "none.tsv"),
            (["KAZ", "--class-file", folder.path / "bad.tsv"], "bad.tsv:2: "),
            (["KAZ", "--direction", "sideways"], "sideways")):
        (folder.path / "bad.tsv").write_text("!version\t1\n03\tfriendly\tverbal\n99\tfriction\tverbal\n")
        out, told = run("balance", *arguments, "--db", db, code=2)
        assert wanted in told and not out, (arguments, told)
    _, told = run("balance", "KAZ", "--db", f"sqlite:{folder.path}/nowhere.db", code=2)
    assert "nowhere.db" in told, told


def classes_and_poles_are_the_users(folder):
    db = folder.store(*worked(), acts(20, NEUTRAL, "USA"))
    classes = (SOURCE / "data/analysis/classes.tsv").read_text().replace("02\tneutral", "02\tfriction").replace("!version\t1", "!version\tmine")
    (folder.path / "classes.tsv").write_text(classes)
    (folder.path / "poles.tsv").write_text("!version\t7\nbear\tRUS\tdefault\neagle\tUSA+NATO+EU\tdefault\n")
    report = json.loads(run("balance", "KAZ", "--db", db, "--json", "--class-file", folder.path / "classes.tsv",
                            "--pole-file", folder.path / "poles.tsv")[0])
    assert [p["name"] for p in report["poles"]] == ["bear", "eagle"] and report["classes"] == "mine", report
    assert report["windows"][-1]["poles"][1]["friction"] == 29, report["windows"][-1]


def main():
    checks = [check for name, check in globals().items() if callable(check) and getattr(check, "__module__", "") == "__main__"
              and name not in ("run", "acts", "Folder", "balance", "last", "shown", "worked", "main")]
    for check in checks:
        with tempfile.TemporaryDirectory(prefix="longbow-balance-") as path:
            check(Folder(path))
    print(f"{len(checks)} checks of the balance hold")


main()
