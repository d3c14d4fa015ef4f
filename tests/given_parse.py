#!/usr/bin/env python3
"""Parses of others: `longbow code --input conllu` and `longbow explain --input conllu`.

    given_parse.py SOURCE-FOLDER PROGRAM
"""
import collections
import gzip
import json
import pathlib
import subprocess
import sys
import tempfile

SOURCE, PROGRAM = pathlib.Path(sys.argv[1]), sys.argv[2]
BRIEFS = SOURCE / "examples/briefs.jsonl"


def run(*arguments, given=None):
    done = subprocess.run([PROGRAM, *map(str, arguments)], input=given, capture_output=True, timeout=600)
    assert done.returncode in (0, 1, 2), done.stderr[-2000:]
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def code(conllu):
    """(records, what was said) of CoNLL-U on standard input"""
    status, out, said = run("code", "--with", "statements", "--input", "conllu", "-", given=conllu.encode())
    assert status == 0, said
    return [json.loads(line) for line in out.splitlines()], said


def without(conllu, *columns):
    """The same with columns, counted from 1, emptied."""
    lines = []
    for line in conllu.splitlines():
        cells = line.split("\t")
        if len(cells) == 10:
            for column in columns:
                cells[column - 1] = "_"
        lines.append("\t".join(cells))
    return "\n".join(lines) + "\n"


def same_share(got, wanted):
    """How many of the events are the same, by document, actors, recipients and code."""
    def key(record):
        return (record["text_info"]["document"], record["text_info"]["start"], record["cameo"],
                tuple(a["code"] for a in record["actor"]), tuple(a["code"] for a in record.get("recipient", [])))
    got, wanted = (collections.Counter(key(r) for r in records if "cameo" in r) for records in (got, wanted))
    return sum((got & wanted).values()) / max(sum(got.values()), sum(wanted.values()))


def our_own_parse_gives_the_same_records():
    ours = run("code", "--with", "statements", BRIEFS)[1].splitlines()
    wanted = [json.loads(line) for line in ours]
    assert len(wanted) > 100, f"{len(wanted)} records of the briefs"
    status, conllu, said = run("parse", BRIEFS)
    assert status == 0, said
    got, _ = code(conllu)
    assert [json.dumps(r) for r in got] == [json.dumps(r) for r in wanted], \
        next((g, w) for g, w in zip(got + [None], wanted + [None]) if g != w)
    lemmas = same_share(code(without(conllu, 3))[0], wanted)
    tags = same_share(code(without(conllu, 5))[0], wanted)
    print(f"the same events: without lemmas {lemmas:.3f}, without Penn tags and features {tags:.3f}")
    assert lemmas >= 0.99 and tags >= 0.9


SENTENCE = """\
1\tRussia\tRussia\tPROPN\t_\tNumber=Sing\t2\tnsubj\t_\t_
2\tcondemned\t_\tVERB\tV\tMood=Ind|Tense=Past|VerbForm=Fin\t0\troot\t_\t_
3\tFrance\t_\tPROPN\t_\tNumber=Sing\t2\tobj:direct\t_\tSpaceAfter=No
4\t.\t.\tPUNCTUATION\t_\t_\t2\tpunct\t_\t_

"""
CYCLE = SENTENCE.replace("0\troot", "1\tacl")


def foreign_labels_and_missing_lemmas_are_no_hindrance():
    records, said = code("# newdoc id = d\n# date = 2010-06-15\n" + SENTENCE)
    assert [r["cameo"] for r in records] == ["111"], (records, said)
    assert records[0]["actor"][0]["code"] == "RUS" and records[0]["recipient"][0]["code"] == "FRA", records
    assert (records[0]["id"].startswith("d-"), records[0]["date"]) == (True, "2010-06-15"), records
    assert (records[0]["recipient"][0]["start"], records[0]["recipient"][0]["end"]) == (17, 23), records


def the_given_tree_decides():
    turned = SENTENCE.replace("2\tnsubj", "2\tobj").replace("2\tobj:direct", "2\tnsubj")
    records, _ = code(turned)
    assert [(r["actor"][0]["code"], r["recipient"][0]["code"]) for r in records] == [("FRA", "RUS")], records


def a_bad_tree_is_rejected_with_file_and_line_and_the_rest_is_coded():
    with tempfile.TemporaryDirectory() as folder:
        path, kept = pathlib.Path(folder) / "news.conllu.gz", pathlib.Path(folder) / "rejects.jsonl"
        path.write_bytes(gzip.compress((SENTENCE + CYCLE + SENTENCE).encode()))
        status, out, said = run("code", "--input", "conllu", "--rejects", kept, path)
        assert status == 0 and f"{path}:6: " in said and "1 record was rejected" in said, said
        assert [json.loads(line)["text_info"]["document"] for line in out.splitlines()] == ["news"] * 2, out
        assert json.loads(kept.read_text())["record"] == "Russia condemned France.", kept.read_text()
        assert run("code", "--strict", "--input", "conllu", path)[0] == 1
        status, out, said = run("explain", "--plain", "--input", "conllu", path)
        assert status == 0 and out.count("event RUS:GOV -> FRA:GOV") == 2 and f"{path}:6: " in said, (out, said)


def what_is_no_conllu_is_said():
    for content in (b"A plain sentence.\n", bytes(range(256)) * 50, b"1\tA\n",
                    b"\xef\xbb\xbf1\tA\ta\tX\t_\t_\t_\t_\t_\t_\n2\tB\tb\tX\t_\t_\t_\t_\t_\t_\n"):
        status, out, said = run("code", "--input", "conllu", "-", given=content)
        assert (status, out) == (0, "") and "rejected standard input:1" in said, (content[:20], said)
    assert run("code", "--input", "conllu", "-", given=b"")[0] == 0
    assert run("explain", "--input", "conllu", "no-such-file")[0] == 2


for check in (our_own_parse_gives_the_same_records, foreign_labels_and_missing_lemmas_are_no_hindrance,
              the_given_tree_decides, a_bad_tree_is_rejected_with_file_and_line_and_the_rest_is_coded,
              what_is_no_conllu_is_said):
    check()
    print("ok", check.__name__)
