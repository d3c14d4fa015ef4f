#!/usr/bin/env python3
"""Loads that are killed, disturbed and repeated must leave the same tables as one that was let alone.

    load_test.py LONGBOW [--postgres FILE] [--documents N] [--kills N] [--no-sqlite]

FILE holds the address of a private server, as tests/postgres_server.py writes it; without one (or with an empty one)
PostgreSQL's part is passed over with a word. Tables are compared row for row, but for the clock's columns of runs.
"""
import argparse
import json
import os
import pathlib
import random
import resource
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "bench"))
from make_articles import make_articles  # noqa: E402

TABLES = {
    "runs": "id, kind, coder, lexicon, options, last, records, documents, sentences, events, statements, unchanged, "
            "rejected, set_aside, undated, finished IS NOT NULL",
    "documents": "*", "sentences": "*", "events": "*", "statements": "*", "entities": "*", "frameworks": "*",
    "trace": "*", "rejects": "run, number, reason, record", "event_stories": "*", "untold_groups": "*"}
faults = []


def check(holds, what):
    print(("ok      " if holds else "FAILED  ") + what, flush=True)
    if not holds:
        faults.append(what)


class Sqlite:
    def __init__(self, folder):
        self.folder, self.number = folder, 0

    def new(self):
        self.number += 1
        return f"sqlite:{self.folder}/store-{self.number}.db"

    def rows(self, url, table):
        path = pathlib.Path(url.removeprefix("sqlite:"))
        database = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)
        try:
            return sorted(map(repr, database.execute(f"SELECT {TABLES[table]} FROM {table}")))
        finally:
            database.close()

    def has_begun(self, url, table):
        try:
            return bool(self.rows(url, table))
        except sqlite3.Error:
            return False  # not there yet


class Postgres:
    def __init__(self, server):
        self.server, self.number = server, 0

    def psql(self, url, sql):
        done = subprocess.run(["psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", url, "-c", sql],
                              capture_output=True, text=True)
        if done.returncode != 0:
            sys.exit(done.stderr)
        return done.stdout

    def new(self):
        self.number += 1
        schema = f"load_{os.getpid()}_{self.number}"
        self.psql(self.server, f"CREATE SCHEMA {schema}")
        return f"{self.server}&application_name={schema}&options=-csearch_path%3D{schema}"

    def has_begun(self, url, table):
        there = self.psql(url, f"SELECT to_regclass('{table}') IS NOT NULL").strip() == "t"
        return there and bool(self.rows(url, table))

    def rows(self, url, table):
        return sorted(self.psql(url, f"SELECT {TABLES[table]} FROM {table}").splitlines())


def tables(engine, url):
    return {table: engine.rows(url, table) for table in TABLES}


def same_tables(engine, url, wanted, what):
    found = tables(engine, url)
    for table in TABLES:
        if found[table] != wanted[table]:
            only = sorted(set(found[table]) ^ set(wanted[table]))[:2]
            check(False, f"{what}: {table} has {len(found[table])} rows, should have {len(wanted[table])}; {only}")
            return
    check(True, f"{what}: all tables are the same, {sum(map(len, found.values()))} rows")


class Program:
    def __init__(self, path, articles):
        self.path, self.articles = path, articles

    def command(self, url, *options):
        return [self.path, "code", "--threads", "2", "--db", url, *options, self.articles]

    def load(self, url, *options, **further):
        return subprocess.run(self.command(url, *options), capture_output=True, text=True, **further)


def killed_and_resumed(engine, program, wanted, seconds, kills, dice):
    url = engine.new()
    killed = 0
    # Moments anywhere in what a load takes; a run that ends before its moment is begun anew in another store.
    while killed < kills:
        process = subprocess.Popen(program.command(url, "--resume"), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            process.wait(dice.uniform(0.02, 0.3) + dice.random() * seconds * 2 / kills)
            if process.returncode != 0:
                return check(False, f"a resumed load ended with {process.returncode}")
            same_tables(engine, url, wanted, f"after {killed} kills so far")
            url = engine.new()
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
            process.wait()
            killed += 1
    done = program.load(url, "--resume")
    check(done.returncode == 0, f"the last resumed load ends well {done.stderr[-300:] if done.returncode else ''}")
    same_tables(engine, url, wanted, f"killed at {kills} moments and resumed")


def repeated(engine, program, url):
    before = tables(engine, url)
    done = program.load(url)
    check("held already" in done.stderr and done.returncode == 0, "the same input again is left as it is")
    after = tables(engine, url)
    others = [table for table in TABLES if table not in ("runs", "rejects")]
    check(all(before[table] == after[table] for table in others), "but for its line among the runs, and their rejects")


def threads_do_not_matter(engine, program, wanted):
    url = engine.new()
    command = [program.path, "code", "--threads", "1", "--db", url, program.articles]
    done = subprocess.run(command, capture_output=True)
    check(done.returncode == 0, "one thread")
    same_tables(engine, url, wanted, "one thread instead of two")


def second_writer(engine, program, wanted):
    url = engine.new()
    first = subprocess.Popen(program.command(url), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while first.poll() is None and not engine.has_begun(url, "runs"):
        time.sleep(0.05)
    first.send_signal(signal.SIGSTOP)  # so that it is not done before the second has loaded its model
    refused = program.load(url)
    first.send_signal(signal.SIGCONT)
    check(refused.returncode == 2 and "another program is loading into this store" in refused.stderr,
          "a second loader is refused with exit code 2 and a clear message")
    check(first.wait() == 0, "the first loader ends well")
    same_tables(engine, url, wanted, "a second loader did no harm")


def small_disk(engine, program, wanted):
    """A disk of its own that is too small, and is then made larger; only root may have one."""
    disk = pathlib.Path(engine.folder) / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1500k", "tmpfs", str(disk)]
    if os.geteuid() != 0 or subprocess.run(mount, capture_output=True).returncode != 0:
        print("skipped: no disk can be mounted here; a limit on the size of files stands for it")
        return
    try:
        url = f"sqlite:{disk}/store.db"
        done = program.load(url)
        told = done.stderr.strip().splitlines()[-1] if done.stderr.strip() else ""
        check(done.returncode == 2 and "the disk is full" in told and str(disk) in told,
              f"a full disk: exit code {done.returncode}, {told}")
        again = program.load(url, "--resume")
        check(again.returncode == 2, f"still full: exit code {again.returncode}, {again.stderr.strip().splitlines()[-1:]}")
        subprocess.run(["mount", "-o", "remount,size=2g", str(disk)], check=True)
        done = program.load(url, "--resume")
        check(done.returncode == 0, f"with room again the load goes on {done.stderr[-300:] if done.returncode else ''}")
        same_tables(engine, url, wanted, "a full disk did no harm")
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def limited_files(engine, program, wanted):
    """Where files may not grow further, the system's error is another one."""
    url = engine.new()

    def limit():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, 600_000))

    done = program.load(url, preexec_fn=limit)
    told = done.stderr.strip().splitlines()[-1] if done.stderr.strip() else ""
    check(done.returncode == 2 and ("disk" in told or "failed to read or write" in told),
          f"where no more can be written: exit code {done.returncode}, {told}")
    done = program.load(url, "--resume")
    check(done.returncode == 0, "with room again the load goes on")
    same_tables(engine, url, wanted, "a limit on files did no harm")


def lost_connection(engine, program, wanted):
    url = engine.new()
    process = subprocess.Popen(program.command(url), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    # In the midst of it: when the first batch is there, or the run where that would be nearly all.
    sign = "documents" if len(wanted["documents"]) > 1000 else "runs"
    while process.poll() is None and not engine.has_begun(url, sign):
        time.sleep(0.05)
    name = url.split("application_name=")[1].split("&")[0]
    engine.psql(engine.server, f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = '{name}'")
    _, told = process.communicate()
    last = told.strip().splitlines()[-1] if told.strip() else ""
    check(process.returncode == 2 and "connection to the server was lost" in last,
          f"a lost connection: exit code {process.returncode}, {last}")
    done = program.load(url, "--resume")
    check(done.returncode == 0, "the load goes on with a new connection")
    same_tables(engine, url, wanted, "a lost connection did no harm")


def recoded(engine, program, url):
    events = len(engine.rows(url, "events"))
    done = program.load(url, "--recode")
    check(done.returncode == 0 and len(engine.rows(url, "events")) == 2 * events, "--recode keeps the older version")


def write_articles(path, count):
    with open(path, "w", encoding="utf-8") as out:
        for number, article in enumerate(make_articles(count)):
            out.write(json.dumps(article) + "\n")
            if number % 97 == 5:
                out.write('{"id": "broken", "text": 7}\n')
            if number % 97 == 50:
                out.write(json.dumps({**article, "text": article["text"] + " And more."}) + "\n")


def try_engine(name, engine, program, kills):
    print(f"--- {name}", flush=True)
    dice = random.Random(20)
    url = engine.new()
    begun = time.time()
    done = program.load(url)
    seconds = time.time() - begun
    check(done.returncode == 0, f"an undisturbed load, {seconds:.1f} s {done.stderr[-300:] if done.returncode else ''}")
    wanted = tables(engine, url)
    check(len(wanted["rejects"]) > 1 and len(wanted["events"]) > 100, "it has events and rejects")
    check(not wanted["untold_groups"] and len(wanted["event_stories"]) == len(wanted["events"]), "every event is in a story")
    threads_do_not_matter(engine, program, wanted)
    killed_and_resumed(engine, program, wanted, seconds, kills, dice)
    second_writer(engine, program, wanted)
    if name == "sqlite":
        limited_files(engine, program, wanted)
        small_disk(engine, program, wanted)
    else:
        lost_connection(engine, program, wanted)
    repeated(engine, program, url)
    recoded(engine, program, url)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--postgres", type=pathlib.Path)
    parser.add_argument("--documents", type=int, default=600)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--no-sqlite", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        articles = os.path.join(folder, "articles.jsonl")
        write_articles(articles, options.documents)
        program = Program(options.program, articles)
        if not options.no_sqlite:
            try_engine("sqlite", Sqlite(folder), program, options.kills)
        if options.postgres and options.postgres.exists():
            try_engine("postgresql", Postgres(options.postgres.read_text().strip()), program, options.kills)
        else:
            print("skipped: no PostgreSQL server")
    print(f"{len(faults)} faults")
    return 1 if faults else 0


sys.exit(main())
