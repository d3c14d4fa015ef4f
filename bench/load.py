#!/usr/bin/env python3
"""Articles end to end into a store against coding alone; two threads against one; memory as the input grows.

    bench/load.py LONGBOW [--documents N] [--pairs N] [--postgres FILE]

Makes N articles (20,000) by bench/make_articles.py. Each figure is the median of pairs of runs, one right behind the
other, so that both meet the same machine; the load of the machine is told with them. A share is of processor time of
one thread, which other programs disturb less than the clock; the gain of a second thread can only be had by the clock.
FILE holds a server's address (tests/postgres_server.py start FILE). The server's own work is none of the program's.

Exit code 1 where a mark is missed: 85 % of coding alone, 1.8 times with two threads, memory within 10 %.
"""
import argparse
import json
import os
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import time

from make_articles import make_articles


class Bench:
    def __init__(self, program, folder, server):
        self.program, self.folder, self.server, self.number = program, folder, server, 0

    def run(self, articles, threads, *options):
        """(seconds by the clock, of the processor, peak MB, sentences)"""
        command = [self.program, "code", "--threads", str(threads), *options, articles]
        begun = time.perf_counter()
        with tempfile.TemporaryFile("w+") as told, open(os.devnull, "w") as nothing:
            process = subprocess.Popen(command, stdout=nothing, stderr=told)
            _, status, used = os.wait4(process.pid, 0)
            wall = time.perf_counter() - begun
            told.seek(0)
            text = told.read()
        if os.waitstatus_to_exitcode(status) != 0:
            sys.exit(f"{' '.join(command)}: {text}")
        return wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, int(re.search(r"(\d+) sentences", text)[1])

    def store(self, kind):
        self.number += 1
        if kind == "sqlite":
            return f"sqlite:{self.folder}/{self.number}.db"
        schema = f"bench_{os.getpid()}_{self.number}"
        subprocess.run(["psql", "-X", "-q", self.server, "-c", f"CREATE SCHEMA {schema}"], check=True)
        return f"{self.server}&options=-csearch_path%3D{schema}"


def write(path, count):
    with open(path, "w", encoding="utf-8") as out:
        for article in make_articles(count):
            out.write(json.dumps(article) + "\n")
    return str(path)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--documents", type=int, default=20000)
    parser.add_argument("--pairs", type=int, default=3)
    parser.add_argument("--postgres", type=pathlib.Path)
    options = parser.parse_args()
    server = options.postgres.read_text().strip() if options.postgres and options.postgres.exists() else ""
    missed = 0

    def tell(name, value, mark, good):
        nonlocal missed
        missed += not good
        print(f"{name:52} {value:>8}   mark {mark}{'' if good else '   MISSED'}", flush=True)

    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(options.program, folder, server)
        small = write(pathlib.Path(folder) / "small.jsonl", options.documents // 10)
        large = write(pathlib.Path(folder) / "large.jsonl", options.documents)
        print(f"{options.documents} articles, load of the machine {os.getloadavg()[0]:.1f}, {os.cpu_count()} cores")
        for kind in ["sqlite"] + (["postgresql"] if server else []):
            shares, speeds = [], []
            for _ in range(options.pairs):
                alone = bench.run(large, 1)
                stored = bench.run(large, 1, "--db", bench.store(kind))
                shares.append(alone[1] / stored[1])
                speeds.append((alone[3] / alone[1], stored[3] / stored[1]))
            share, (alone, stored) = statistics.median(shares), statistics.median_low(speeds)
            print(f"{kind}: {alone:.0f} sentences a second coded alone, {stored:.0f} into the store (processor time)")
            tell(f"{kind}: speed end to end, of coding alone", f"{share:.2f}", 0.85, share >= 0.85)
            few, many = (bench.run(articles, 2, "--db", bench.store(kind))[2] for articles in (small, large))
            tell(f"{kind}: peak memory, {few:.0f} MB to {many:.0f} MB", f"{many / few:.2f}", 1.10, many <= 1.10 * few)
        gains = []
        for _ in range(options.pairs):
            one = bench.run(large, 1, "--db", bench.store("sqlite"))[0]
            gains.append(one / bench.run(large, 2, "--db", bench.store("sqlite"))[0])
        gain = statistics.median(gains)
        tell("sqlite: two threads against one, by the clock", f"{gain:.2f}", 1.8, gain >= 1.8)
        print(f"load of the machine at the end {os.getloadavg()[0]:.1f}")
    return 1 if missed else 0


sys.exit(main())
