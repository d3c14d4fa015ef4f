#!/usr/bin/env python3
"""What the program does with input that is wrong, huge or strange: it says so, loses nothing else, and does not crash.

    bad_input.py PROGRAM [NAME-OF-A-CHECK...]

Every function below whose name is a sentence is a check. Exit code 1 where one fails.
"""
import json
import os
import pathlib
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
import traceback

DATA = pathlib.Path(__file__).resolve().parent.parent / "data"
GOOD = {"id": "good", "date": "2010-06-15", "text": "Russia condemned the sanctions. France sent troops to Mali."}
PATIENCE = 240  # seconds, also on a busy machine and with sanitizers


class Outcome:
    def __init__(self, process, rejects):
        self.code = process.returncode
        self.errors = process.stderr.decode("utf-8", "replace")
        self.events = [json.loads(line) for line in process.stdout.decode("utf-8").split("\n") if line.startswith("{")]
        self.output = process.stdout.decode("utf-8", "replace")
        self.rejects = rejects

    def documents(self):
        return {event["text_info"]["document"] for event in self.events}


class Bench:
    """A folder for one check, and the program."""

    def __init__(self, program, folder):
        self.program, self.folder = program, pathlib.Path(folder)

    def file(self, name, content):
        path = self.folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return str(path)

    def lines(self, *records, name="articles.jsonl"):
        """A file of JSON lines; a record that is bytes stands as it is."""
        rows = [r if isinstance(r, bytes) else json.dumps(r, ensure_ascii=False).encode("utf-8") for r in records]
        return self.file(name, b"\n".join(rows) + b"\n")

    def run(self, *arguments, stdin=None, stdout=subprocess.PIPE, env=None):
        process = subprocess.run([self.program, *arguments], stdin=stdin or subprocess.DEVNULL, stdout=stdout,
                                 stderr=subprocess.PIPE, timeout=PATIENCE, env={**os.environ, **(env or {})})
        process.stdout = process.stdout or b""
        outcome = Outcome(process, [])
        assert outcome.code in (0, 1, 2), f"exit code {outcome.code}: {outcome.errors[-2000:]}"
        assert "terminate called" not in outcome.errors and "Sanitizer" not in outcome.errors, outcome.errors[-3000:]
        return outcome

    def code(self, *arguments, **how):
        """`longbow code` with its rejects kept and read back."""
        kept = self.folder / "rejects.jsonl"
        outcome = self.run("code", "--rejects", str(kept), *arguments, **how)
        if kept.exists():
            outcome.rejects = [json.loads(line) for line in kept.read_text(encoding="utf-8").split("\n") if line]
        return outcome


def same(got, wanted, what=""):
    assert got == wanted, f"{what}: got {got!r}, wanted {wanted!r}"


def holds(text, *parts):
    for part in parts:
        assert part in text, f"{part!r} is not in {text[-1500:]!r}"


def one_reject_beside_good(bench, bad, *reason):
    """The bad record is rejected with its place and reason; the good ones before and behind it are coded."""
    path = bench.lines({**GOOD, "id": "first"}, bad, {**GOOD, "id": "last"})
    outcome = bench.code(path)
    same(outcome.code, 0, "exit code")
    same(outcome.documents(), {"first", "last"}, "documents coded")
    same(len(outcome.rejects), 1, "rejects kept")
    same(set(outcome.rejects[0]), {"where", "reason", "record"}, "fields of a reject")
    same(outcome.rejects[0]["where"], path + ":2", "where")
    holds(outcome.rejects[0]["reason"], *reason)
    holds(outcome.errors, path + ":2", *reason)
    same(bench.code("--strict", path).code, 1, "exit code under --strict")


# ---- records ----

def garbage_in_json_lines_is_one_reject(bench):
    one_reject_beside_good(bench, b'{"id": "x", "text": ', "invalid JSON")


def a_line_that_is_no_object_is_one_reject(bench):
    one_reject_beside_good(bench, b'["text"]', "object")


def a_record_without_text_is_one_reject(bench):
    one_reject_beside_good(bench, {"id": "x", "date": "2010-01-01"}, "text")


def text_that_is_a_number_is_one_reject(bench):
    one_reject_beside_good(bench, {"id": "x", "text": 5}, "text", "string")


def an_impossible_date_is_one_reject(bench):
    one_reject_beside_good(bench, {"id": "x", "date": "2010-02-31", "text": "A."}, "date")


def an_unpaired_surrogate_is_one_reject(bench):
    one_reject_beside_good(bench, b'{"id": "x", "text": "Russia \\ud83d condemned it."}', "")
    one_reject_beside_good(bench, b'{"id": "x", "text": "Russia \\ude00 condemned it."}', "")


def invalid_utf8_is_one_reject_with_its_offset(bench):
    one_reject_beside_good(bench, b'{"text": "Gorba\xe9ev"}', "UTF-8", "byte 15")


def a_nul_byte_is_one_reject(bench):
    one_reject_beside_good(bench, b'{"text": "a\x00b"}', "binary")


def a_mention_outside_the_text_is_one_reject(bench):
    one_reject_beside_good(bench, {"text": "Short.", "mentions": [{"start": 0, "end": 70}]}, "mention")


def json_nested_a_hundred_thousand_deep_is_one_reject(bench):
    one_reject_beside_good(bench, b'{"text": ' + b"[" * 100_000, "JSON")


def many_rejects_are_all_kept_and_few_told(bench):
    outcome = bench.code(bench.lines(*[{"id": str(i)} for i in range(500)], GOOD))
    same(outcome.code, 0, "exit code")
    same(len(outcome.rejects), 500, "rejects kept")
    holds(outcome.errors, "500 records were rejected")
    assert len(outcome.errors.splitlines()) < 60, "hundreds of lines on standard error"
    same(outcome.documents(), {"good"})


def unknown_fields_are_ignored(bench):
    outcome = bench.code(bench.lines({**GOOD, "colour": "red", "nested": {"text": [1, None, {"id": 3}]}}))
    same((outcome.code, outcome.rejects), (0, []))
    same(outcome.documents(), {"good"})


def a_missing_date_gives_events_without_date_and_is_said(bench):
    outcome = bench.code(bench.lines({"id": "undated", "text": GOOD["text"]}))
    same((outcome.code, outcome.rejects), (0, []))
    assert outcome.events and not any("date" in event for event in outcome.events), outcome.output
    holds(outcome.errors, "no date")


def other_languages_are_set_aside_and_are_no_rejects(bench):
    outcome = bench.code("--strict", bench.lines({**GOOD, "id": "de", "language": "de"}, {**GOOD, "language": "en-GB"}))
    same(outcome.code, 0)
    same(outcome.documents(), {"good"})
    why = 'it is said to be in the language "de"'
    same(outcome.rejects, [{"where": "de", "reason": why, "record": GOOD["text"], "set_aside": True}])
    holds(outcome.errors, "1 documents in other languages were set aside: 1 " + why)
    assert "rejected" not in outcome.errors, outcome.errors


def what_is_set_aside_is_kept_in_the_store_and_by_resuming(bench):
    path, database = bench.lines({**GOOD, "id": "de", "language": "de"}, {"id": "bad"}, GOOD), bench.folder / "x.db"
    same(bench.code("--db", f"sqlite:{database}", path).code, 0)
    with sqlite3.connect(database) as store:
        kept = store.execute("SELECT place, reason FROM rejects ORDER BY number").fetchall()
        same([kept[0], kept[1][0]], [("de", 'set aside: it is said to be in the language "de"'), path + ":2"])
        same(store.execute("SELECT set_aside, rejected FROM runs").fetchall(), [(1, 1)])
        store.execute("UPDATE runs SET finished = NULL")
    outcome = bench.code("--db", f"sqlite:{database}", "--resume", path)
    same([(r["where"], r.get("set_aside", False)) for r in outcome.rejects], [("de", True), (path + ":2", False)])


def the_same_id_twice_gives_no_id_of_an_event_twice_in_a_store(bench):
    url = f"sqlite:{bench.folder / 'x.db'}"
    same(bench.code("--db", url, bench.lines(GOOD, GOOD)).code, 0)
    holds(bench.code("--db", url, bench.lines(GOOD)).errors, "1 documents")


# ---- files ----

def an_empty_file_gives_nothing_and_is_no_fault(bench):
    for content in (b"", b"\n\n  \n", b"\xef\xbb\xbf"):
        outcome = bench.code(bench.file("empty.jsonl", content))
        same((outcome.code, outcome.events, outcome.rejects), (0, [], []))


def a_folder_is_read_with_all_that_is_below_it(bench):
    os.mkdir(bench.folder / "news")
    os.mkdir(bench.folder / "news" / "2010")
    bench.lines({**GOOD, "id": "a"}, name="news/2010/a.jsonl")
    bench.file("news/b.txt", GOOD["text"])
    outcome = bench.code(str(bench.folder / "news"))
    same((outcome.code, outcome.rejects), (0, []))
    same(outcome.documents(), {"a", "b"})


def a_pattern_names_files_and_one_that_fits_none_is_refused(bench):
    bench.lines({**GOOD, "id": "a"}, name="1.jsonl")
    bench.lines({**GOOD, "id": "b"}, name="2.jsonl")
    same(bench.code(str(bench.folder / "[12].jsonl")).documents(), {"a", "b"})
    outcome = bench.code(str(bench.folder / "*.warc"))
    same((outcome.code, outcome.events), (2, []))
    holds(outcome.errors, "*.warc", "no file")


def a_missing_file_is_refused_before_anything_is_coded(bench):
    outcome = bench.code(bench.lines(GOOD), "no-such-file.jsonl")
    same((outcome.code, outcome.events), (2, []))
    holds(outcome.errors, "no-such-file.jsonl", "no such file")


def an_unreadable_file_is_refused(bench):
    path = bench.lines(GOOD)
    os.chmod(path, 0)
    if os.access(path, os.R_OK):
        return  # root reads everything
    outcome = bench.code(path)
    same(outcome.code, 2)
    holds(outcome.errors, path, "ermission")


def a_file_that_fails_while_it_is_read_does_not_stop_the_next(bench):
    outcome = bench.code("/proc/self/mem", bench.lines(GOOD))
    same(outcome.code, 0)
    same(outcome.documents(), {"good"})
    same(len(outcome.rejects), 1)
    holds(outcome.errors, "/proc/self/mem", "cannot be read")


def a_binary_file_is_one_reject(bench):
    noise = random.Random(1).randbytes(200_000)
    for name in ("noise.bin", "noise.jsonl"):
        outcome = bench.code(bench.file(name, noise), bench.lines(GOOD))
        same((outcome.code, len(outcome.rejects)), (0, 1))
        same(outcome.documents(), {"good"})
    # the program itself, read as JSON lines
    outcome = bench.code("--input", "jsonl", bench.file("program.jsonl", pathlib.Path("/bin/sh").read_bytes()))
    same((outcome.code, outcome.events), (0, []))
    assert outcome.rejects


def a_text_file_with_invalid_utf8_is_one_reject_with_its_offset(bench):
    outcome = bench.code(bench.file("latin.txt", "Señor Álvarez".encode("latin-1")))
    same((outcome.code, len(outcome.rejects)), (0, 1))
    holds(outcome.rejects[0]["reason"], "UTF-8", "byte 2")


def a_cut_off_gzip_file_is_a_reject_and_what_came_before_is_coded(bench):
    import gzip
    whole = gzip.compress(b"".join(json.dumps({**GOOD, "id": f"d{i}", "title": str(random.Random(i).random())}).encode()
                                   + b"\n" for i in range(2000)))
    outcome = bench.code(bench.file("cut.jsonl.gz", whole[:len(whole) // 2]), bench.lines(GOOD))
    same((outcome.code, len(outcome.rejects)), (0, 1))
    holds(outcome.errors, "cut off")
    assert "good" in outcome.documents() and len(outcome.documents()) > 100, len(outcome.documents())


def fifty_megabytes_on_one_line_of_json_are_one_reject(bench):
    path = bench.lines({**GOOD, "id": "first"}, b'{"text": "' + b"garbage " * 6_500_000, {**GOOD, "id": "last"})
    outcome = bench.code(path)
    same((outcome.code, len(outcome.rejects)), (0, 1))
    same(outcome.documents(), {"first", "last"})
    assert len(json.dumps(outcome.rejects[0])) < 2000


def a_file_with_a_line_break_in_its_name_is_read(bench):
    path = bench.lines({"id": "x"}, GOOD, name="two\nlines.jsonl")
    outcome = bench.code(path)
    same((outcome.code, outcome.documents()), (0, {"good"}))
    same(outcome.rejects[0]["where"], path + ":1")


def fed(bench, chunks, *arguments):
    """The program with this on standard input, and the most memory it took, in MB."""
    kept = bench.folder / "rejects.jsonl"
    process = subprocess.Popen([bench.program, "code", "--rejects", str(kept), *arguments], stdin=subprocess.PIPE,
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    for chunk in chunks:
        process.stdin.write(chunk)
    process.stdin.close()
    process.stdout, process.stderr = process.stdout.read(), process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    rejects = [json.loads(line) for line in kept.read_text(encoding="utf-8").split("\n") if line] if kept.exists() else []
    return Outcome(process, rejects), usage.ru_maxrss / 1024


def a_line_of_a_gigabyte_is_cut_off_in_bounded_memory(bench):
    good = json.dumps(GOOD).encode() + b"\n"
    _, least = fed(bench, [good])
    size = 200 if "asan" in bench.program else 1000  # MB
    outcome, most = fed(bench, [b'{"text": "'] + [b"a b " * 250_000] * size + [b'"}\n', good])
    same((outcome.code, outcome.documents()), (0, {"good"}))
    same([r["where"] for r in outcome.rejects], ["standard input:1"])
    holds(outcome.rejects[0]["reason"], "longer than 64 MiB")
    if "asan" not in bench.program:
        assert most - least < 250, f"{most:.0f} MB, and {least:.0f} for a short line"


def a_gzip_bomb_is_read_in_bounded_memory(bench):
    import gzip
    size = 100 if "asan" in bench.program else 1000  # MB, packed to a thousandth of it
    good = json.dumps(GOOD).encode() + b"\n"
    bomb = b"".join(gzip.compress(b" " * 1_000_000) for _ in range(size))
    _, least = fed(bench, [good])
    outcome, most = fed(bench, [gzip.compress(b"{"), bomb, gzip.compress(b"\n" + good)])
    same((outcome.code, outcome.documents(), len(outcome.rejects)), (0, {"good"}, 1))
    if "asan" not in bench.program:
        assert most - least < 250, f"{most:.0f} MB, and {least:.0f} for a short line"


def quotes_never_closed_in_a_table_cost_their_line(bench):
    table = b'id,text\nfirst,"' + GOOD["text"].encode() + b'"\nbad,"open\nlast,' + GOOD["text"].encode() + b"\n"
    path = bench.file("t.csv", table)
    outcome = bench.code(path)
    same((outcome.code, outcome.documents()), (0, {"first", "last"}))
    same([(r["where"], r["reason"]) for r in outcome.rejects], [(path + ":3", "a quote is never closed")])


def entities_of_xml_are_never_fetched_or_expanded(bench):
    secret = bench.file("secret.txt", "Russia condemned the secret.")
    bombs = "".join(f'<!ENTITY e{i} "{f"&e{i - 1};" * 10}">' for i in range(1, 20))
    path = bench.file("s.xml", f'<!DOCTYPE Sentences [<!ENTITY x SYSTEM "file://{secret}"><!ENTITY e0 "ha">{bombs}]>\n<Sentences>'
                      f'<Sentence id="a_1" date="20100615"><Text>&x; &e19;</Text></Sentence>'
                      f'<Sentence id="b_1" date="20100615"><Text>{GOOD["text"]}</Text></Sentence></Sentences>')
    outcome = bench.code(path)
    same((outcome.code, outcome.documents(), outcome.rejects), (0, {"b"}, []))


def an_archive_cut_in_the_middle_gives_what_is_whole(bench):
    def record(name):
        page = ("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body><article><p>" + GOOD["text"] +
                " It was said to have been a long and difficult day for everybody.</p></article></body></html>").encode()
        return (f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:{name}>\r\nWARC-Date: 2010-06-15T10:00:00Z\r\n"
                f"WARC-Target-URI: http://news.example.org/{name}\r\nContent-Type: application/http\r\n"
                f"Content-Length: {len(page)}\r\n\r\n").encode() + page + b"\r\n\r\n"
    path = bench.file("cut.warc", record("a") + record("b")[:-100])
    outcome = bench.code(path)
    same((outcome.code, outcome.documents()), (0, {"a"}))
    same([r["where"] for r in outcome.rejects], [path + ": record 2"])


def a_long_text_in_another_language_is_set_aside(bench):
    german = "Die Regierung hat am Freitag mitgeteilt, dass sie mit den Nachbarn über die Fischerei sprechen will. " * 3
    outcome = bench.code("--strict", bench.lines({**GOOD, "id": "de", "text": german}, GOOD))
    same((outcome.code, outcome.documents()), (0, {"good"}))
    same([(r["where"], r["reason"], r["set_aside"]) for r in outcome.rejects], [("de", "the text is in German", True)])
    holds(outcome.errors, "1 documents in other languages were set aside: 1 the text is in German")


# ---- texts ----

def a_line_of_a_hundred_thousand_words_is_coded(bench):
    words = 10_000 if "asan" in bench.program else 100_000
    outcome = bench.code(bench.file("long.txt", "lorem ipsum " * (words // 2)))
    same((outcome.code, outcome.rejects), (0, []))


def one_word_of_fifty_megabytes_is_coded(bench):
    size = 2_000_000 if "asan" in bench.program else 50_000_000
    outcome = bench.code(bench.file("word.txt", "a" * size))
    same((outcome.code, outcome.events, outcome.rejects), (0, [], []))


def a_sentence_of_five_thousand_words_is_coded(bench):
    for link in (" and", ",", " which said that Russia", ""):
        text = "Russia" + f"{link} Ukraine condemned the attack" * 1250 + "."
        outcome = bench.code(bench.lines({**GOOD, "id": "long", "text": text}, GOOD))
        same((outcome.code, outcome.rejects), (0, []))
        assert "good" in outcome.documents()


def quotes_that_are_never_closed_do_not_hide_what_follows(bench):
    text = "\"He said 'we \"never \u201cclosed ( [ {\u00ab\u2018 it.\n\n" * 50 + "France sent troops to Mali."
    outcome = bench.code(bench.lines({**GOOD, "id": "open", "text": text}, GOOD))
    same((outcome.code, outcome.rejects), (0, []))
    assert "good" in outcome.documents()


def strange_characters_keep_offsets_right(bench):
    strange = "\U0001f600\u200d e\u0301\u202e\ufeff \u00a0\u2028 \U00010348 \ufffd \x01\x7f "
    text = strange + "Russia condemned the sanctions. " + strange + "France sent troops to Mali."
    outcome = bench.code(bench.lines({**GOOD, "text": text}))
    same((outcome.code, outcome.rejects), (0, []))
    for event in outcome.events:
        for entity in event["actor"]:
            same(text[entity["start"]:entity["end"]], entity["entity_text"], "text at the entity's offsets")


def texts_of_noise_are_read_to_their_end(bench):
    dice = random.Random(7)
    words = ["Russia", "Ukraine", "said", "that", "\"", "'", "(", ")", ",", ".", "attack", "by", "of", "the", "who", "not",
             "$5", "U.S.", "\n", "--", "\u2014", "2010", "signed", "agreement", "to", "and", "\u3002", "\u0416", "''", "...", "%"]
    records = [{"id": f"n{i}", "text": " ".join(dice.choice(words) for _ in range(dice.randrange(1, 120)))} for i in range(300)]
    outcome = bench.code(bench.lines(*records))
    same((outcome.code, outcome.rejects), (0, []))
    holds(outcome.errors, "300 documents")


def empty_text_is_no_fault(bench):
    for text in ("", " ", "\n\n", ".", "\"", "\u200b"):
        same(bench.code(bench.lines({**GOOD, "text": text})).code, 0)
    same(bench.run("explain", "").code, 0)


# ---- models, options, outputs ----

def a_missing_model_is_said(bench):
    outcome = bench.code("--model", "klingon", bench.lines(GOOD))
    same((outcome.code, outcome.events), (2, []))
    holds(outcome.errors, "--model", "klingon")


def a_damaged_model_is_refused(bench):
    whole = (DATA / "models/english.lbm").read_bytes()
    middle = bytearray(whole)
    middle[len(whole) // 2] ^= 0x55
    for content in (b"", whole[:10], whole[:1000], whole[:len(whole) // 2], whole[:-1], bytes(middle), b"x" * 5000):
        path = bench.file("damaged.lbm", content)
        for command in (["code", bench.lines(GOOD)], ["explain", "Russia condemned it."]):
            outcome = bench.run(*command, "--model", path)
            same((outcome.code, outcome.output), (2, ""), f"model of {len(content)} bytes")
            holds(outcome.errors, "damaged.lbm")


def wrong_options_are_refused(bench):
    path = bench.lines(GOOD)
    for wrong in (["--nonsense"], ["--threads", "-3"], ["--threads", "many"], ["--format", "xml"], ["--input", "pdf"],
                  ["--with", "everything"], ["--db"], ["--lexicon", "no-such-folder"], ["--db", "mysql:here"],
                  ["--db", "sqlite:/no/such/folder/x.db"], ["--format", "csv", "--with", "statements"]):
        outcome = bench.run("code", *wrong, path)
        same((outcome.code, outcome.events), (2, []), " ".join(wrong))
        assert outcome.errors.strip(), f"nothing said of {wrong}"
    for command in ([], ["nonsense"], ["explain", "--date", "yesterday", "A text."]):
        outcome = bench.run(*command)
        same(outcome.code, 2, " ".join(command))
        assert outcome.errors.strip(), f"nothing said of {command}"


def a_rejects_file_that_cannot_be_made_is_refused(bench):
    outcome = bench.run("code", "--rejects", "/no/such/folder/r.jsonl", bench.lines(GOOD))
    same((outcome.code, outcome.events), (2, []))
    holds(outcome.errors, "/no/such/folder/r.jsonl")


def a_full_disk_is_said(bench):
    with open("/dev/full", "wb") as full:
        for form in ("plover", "csv", "table"):
            outcome = bench.run("code", "--format", form, bench.lines(GOOD), stdout=full)
            same(outcome.code, 2, form)
            holds(outcome.errors, "standard output", "space")


def a_store_that_is_no_store_is_refused_and_left_alone(bench):
    path = bench.file("not.db", b"this is not a database, but somebody's notes\n" * 100)
    outcome = bench.run("code", "--db", f"sqlite:{path}", bench.lines(GOOD))
    same(outcome.code, 2)
    holds(outcome.errors, "not.db")
    holds(pathlib.Path(path).read_text(), "somebody's notes")


def what_a_store_holds_is_what_is_printed(bench):
    path = bench.lines(*[{**GOOD, "id": f"d{i}"} for i in range(450)])
    url = f"sqlite:{bench.folder / 'x.db'}"
    printed = bench.code(path)
    kept = bench.code("--db", url, path)
    same((kept.code, kept.events), (0, []))
    holds(kept.errors, f"450 documents, {len(printed.events)} events")
    again = bench.code("--db", url, "--format", "plover", path)
    same(again.events, [], "what is held is not coded again")
    holds(again.errors, "450 documents were held already", f"450 documents, {len(printed.events)} events")
    anew = bench.code("--db", url, "--recode", "--format", "plover", path)
    same([e["id"] for e in anew.events], [e["id"] for e in printed.events])
    holds(anew.errors, f"450 documents, {len(printed.events)} events")


def standard_input_is_read(bench):
    path = bench.lines({"id": "x"}, GOOD)
    for arguments in ([], ["-"]):
        with open(path, "rb") as stream:
            outcome = bench.code(*arguments, stdin=stream)
        same((outcome.code, len(outcome.rejects)), (0, 1))
        same(outcome.rejects[0]["where"], "standard input:1")
        same(outcome.documents(), {"good"})


def main():
    program = os.path.abspath(sys.argv[1])
    checks = {name: check for name, check in globals().items()
              if callable(check) and name.count("_") >= 3 and name != "one_reject_beside_good"}
    for name in ("standard_input_is_read", "wrong_options_are_refused", "a_full_disk_is_said", "empty_text_is_no_fault"):
        assert name in checks
    chosen = sys.argv[2:] or list(checks)
    failed = 0
    for name in chosen:
        folder = tempfile.mkdtemp(prefix="longbow-bad-")
        begun = time.monotonic()
        try:
            checks[name](Bench(program, folder))
            verdict = "ok    "
        except Exception as fault:  # a check that fails in any way has failed, and the next is run
            failed += 1
            verdict = "FAILED"
            if not isinstance(fault, AssertionError):
                traceback.print_exc(file=sys.stdout)
            print(f"       {fault}")
        finally:
            shutil.rmtree(folder, ignore_errors=True)
        print(f"{verdict} {name} ({time.monotonic() - begun:.1f} s)", flush=True)
    print(f"{len(chosen) - failed} checks held, {failed} did not")
    return 1 if failed else 0


sys.exit(main())
