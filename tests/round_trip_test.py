#!/usr/bin/env python3
"""What a store gives back: as many rows in every layout as its events come to, and lines that another store takes in and
gives out again as they were.

    round_trip_test.py SOURCE-FOLDER PROGRAM [--postgres FILE] [--documents N]

The input is the project's briefs, and N articles made of them (bench/make_articles.py). FILE holds a private server's
address, as tests/postgres_server.py writes it; without one PostgreSQL's part is passed over with a word.
"""
import argparse
import csv
import io
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "bench"))
from make_articles import make_articles  # noqa: E402

COLUMNS = {"gdelt": 61, "gdelt-mentions": 16, "icews": 20, "phoenix": 26, "polecat": 40}


class Bench:
    def __init__(self, program, folder, server):
        self.program, self.folder, self.server, self.stores = os.path.abspath(program), pathlib.Path(folder), server, 0

    def run(self, *arguments, code=0):
        done = subprocess.run([self.program, *map(str, arguments)], capture_output=True, text=True, timeout=1200,
                              stdin=subprocess.DEVNULL)
        assert done.returncode == code, f"{arguments}: exit code {done.returncode}\n{done.stderr}"
        return done.stdout, done.stderr

    def store(self, engine):
        self.stores += 1
        if engine == "sqlite":
            return f"sqlite:{self.folder}/{self.stores}.db"
        schema = f"round_{os.getpid()}_{self.stores}"
        subprocess.run(["psql", "-X", "-q", self.server, "-c", f"CREATE SCHEMA {schema}"], check=True)
        return f"{self.server}&options=-csearch_path%3D{schema}"

    def export(self, store, *options):
        return self.run("export", "--db", store, *options)[0].splitlines()


def rows_of(event):
    """Rows of a layout that has one for each actor and recipient."""
    return len(event["actor"]) * max(1, len(event.get("recipient", [])))


def layouts_have_their_rows(bench, store, lines):
    records = [json.loads(line) for line in lines]
    events = [record for record in records if record.get("record") != "statement"]
    firsts = [json.loads(line) for line in bench.export(store, "--view", "stories")]
    assert 0 < len(firsts) <= len(events), (len(firsts), len(events))
    dyads = sum(map(rows_of, events))
    wanted = {"gdelt": sum(map(rows_of, firsts)), "gdelt-mentions": dyads, "icews": dyads + 1, "phoenix": dyads,
              "polecat": len(events) + 1}
    for layout, count in wanted.items():
        rows = bench.export(store, "--format", layout)
        assert len(rows) == count, f"{layout}: {len(rows)} rows, should have {count}"
        columns = {row.count("\t") + 1 for row in rows}
        assert columns == {COLUMNS[layout]}, f"{layout}: rows of {columns} columns"
    table = list(csv.DictReader(io.StringIO(bench.run("export", "--db", store, "--format", "csv")[0])))
    assert [row["id"] for row in table] == [event["id"] for event in events], "csv has other events"
    ids = [row.split("\t")[0] for row in bench.export(store, "--format", "icews")]
    assert len(set(ids)) == len(ids), "an ICEWS id comes twice"
    return len(events), dyads


def nothing_is_lost_on_the_way(bench, engine, articles):
    first, second = bench.store(engine), bench.store(engine)
    printed, _ = bench.run("code", "--format", "plover", "--with", "statements", articles)
    _, told = bench.run("code", "--db", first, articles)
    lines = bench.export(first, "--with", "statements")
    assert len(lines) > 20, f"{len(lines)} lines are too few to show anything"
    assert sorted(lines) == sorted(printed.splitlines()), "a store gives other lines than printing"
    events, dyads = layouts_have_their_rows(bench, first, lines)
    assert re.search(rf" holds \d+ documents, {events} events in ", told), told

    exported = bench.folder / "exported.jsonl"
    exported.write_text("\n".join(lines) + "\n", encoding="utf-8")
    _, told = bench.run("import", exported, "--db", second)
    assert " 0 lines were rejected" in told, told
    again = bench.export(second, "--with", "statements")
    assert again == lines, "other lines came back: " + str(sorted(set(again) ^ set(lines))[:2])
    assert layouts_have_their_rows(bench, second, again) == (events, dyads)
    print(f"{engine}: {len(lines)} lines came back as they were; {dyads} rows by actor and recipient", flush=True)
    return second, lines


def bad_lines_cost_nothing_else(bench, store, lines):
    """Twice is as once; what is wrong is told with its place."""
    bad = bench.folder / "bad.jsonl"
    bad.write_text("nonsense\n" + "\n".join(lines) + '\n{"id": "x"}\n' + json.dumps([1]) + "\n")
    _, told = bench.run("import", "--strict", bad, "--db", store, code=1)
    assert "bad.jsonl:1: " in told and f"bad.jsonl:{len(lines) + 2}: " in told and " 3 lines were rejected" in told, told
    assert bench.export(store, "--with", "statements") == lines, "importing twice changed something"


def earlier_moments_are_readable(bench, store, lines, articles):
    bench.run("code", "--db", store, "--recode", articles)
    assert bench.export(store, "--known", "1", "--with", "statements") == lines, "--known 1 gives other lines"
    assert bench.export(store, "--known", "2999-01-01") == bench.export(store), "a day to come is today"
    _, told = bench.run("export", "--db", store, "--known", "1999-12-31", code=2)
    assert "no run of 1999-12-31 or before" in told, told
    _, told = bench.run("export", "--db", store, "--known", "77", code=2)
    assert "no run 77" in told, told
    _, told = bench.run("export", "--db", store, "--known", "yesterday", code=2)
    assert "neither a run's number nor a date" in told, told


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("source", type=pathlib.Path)
    parser.add_argument("program")
    parser.add_argument("--postgres", type=pathlib.Path)
    parser.add_argument("--documents", type=int, default=0)
    options = parser.parse_args()
    server = options.postgres.read_text().strip() if options.postgres and options.postgres.exists() else ""
    with tempfile.TemporaryDirectory(prefix="longbow-round-") as folder:
        bench = Bench(options.program, folder, server)
        articles = bench.folder / "articles.jsonl"
        made = "".join(json.dumps(article) + "\n" for article in make_articles(options.documents))
        articles.write_text((options.source / "examples/briefs.jsonl").read_text(encoding="utf-8") + made, encoding="utf-8")
        for engine in ["sqlite"] + (["postgresql"] if server else []):
            store, lines = nothing_is_lost_on_the_way(bench, engine, articles)
            bad_lines_cost_nothing_else(bench, store, lines)
            earlier_moments_are_readable(bench, store, lines, articles)
    if not server:
        print("PostgreSQL was passed over: no server")


main()
