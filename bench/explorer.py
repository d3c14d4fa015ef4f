#!/usr/bin/env python3
"""How fast the explorer's server answers over a large store, and how it stands many clients at once.

    bench/explorer.py PROGRAM STORE [--questions 200] [--seconds 30] [--clients 32]

STORE is a file that bench/make_store.py has filled. First one client brushes: each question is a new filter and all that the
page's linked views ask for then. Then wrk (a Debian package) asks for a mix of routes. Answers are checked before anything is
timed. The marks: 95 of 100 questions within 30 ms; under load no error, 99 of 100 answers within 150 ms, memory flat.
"""
import argparse
import http.client
import json
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import time
import urllib.parse

LINKED = ["by=month,pole,class&state={state}&poles=RUS,USA%2BNATO%2BEU&direction=all", "by=month,type", "by=actor,recipient&top=25", "by=country",
          "by=framework&top=20"]
MIX = ["/events?limit=60&party={code}", "/events?limit=60&sort=-reports&type=AID", "/aggregates?by=month,type&actor={code}",
       "/aggregates?by=actor,recipient&top=25&from=2009-01-01&to=2009-12-31", "/actors?limit=20&q={code}", "/places?party={code}", "/health",
       "/aggregates?by=month,pole,class&state={state}&poles=RUS,USA%2BNATO%2BEU", "/documents/doc000{number}", "/events?limit=20&q=pipeline&party={code}"]
CODES = ["KAZ", "RUS", "USA", "GEO", "UKR", "KGZ", "TUR", "IRN", "DEU", "CHN", "UZB", "GBR"]
STATES = ["KAZ", "GEO", "UKR", "KGZ", "TUR", "IRN", "CHN", "UZB"]  # in none of the poles


class Client:
    def __init__(self, port):
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)

    def get(self, path):
        self.connection.request("GET", "/api/v1" + path)
        answer = self.connection.getresponse()
        body = answer.read()
        assert answer.status == 200, (path, answer.status, body[:300])
        return body


def resident(process):
    return int(re.search(r"VmRSS:\s+(\d+)", pathlib.Path(f"/proc/{process.pid}/status").read_text())[1]) / 1024


def processor_seconds(process):
    """Of all threads so far: what the clock on the wall says is also other programs' doing."""
    return sum(int(path.read_text().split()[0]) for path in pathlib.Path(f"/proc/{process.pid}/task").glob("*/schedstat")) / 1e9


def part(sorted_values, share):
    return sorted_values[min(len(sorted_values) - 1, int(len(sorted_values) * share))]


def brush(client, process, count):
    """Seconds of each question, by the wall's clock and the server's processor time: a filter that was not asked before, with all
    linked views."""
    pick = random.Random(7)
    times, processor = [], []
    for _ in range(count):
        year, months = pick.randrange(1996, 2024), pick.choice((1, 6, 12, 60, 240))
        end = min(year + months // 12, 2024)
        filters = {"from": f"{year}-{pick.randrange(1, 13):02d}-01", "to": f"{end}-12-{pick.randrange(10, 29)}"}
        if pick.random() < 0.6:
            filters["party"] = ",".join(pick.sample(CODES, 2))
        if pick.random() < 0.3:
            filters["type"] = pick.choice(("AID", "ASSAULT", "CONSULT,SUPPORT"))
        if pick.random() < 0.3:
            filters["told"] = "done"
        query = urllib.parse.urlencode(filters)
        begun, worked = time.perf_counter(), processor_seconds(process)
        for linked in LINKED:
            client.get(f"/aggregates?{linked.format(state=pick.choice(STATES))}&{query}")
        times.append(time.perf_counter() - begun)
        processor.append(processor_seconds(process) - worked)
    return sorted(times), sorted(processor)


def check(client, events):
    health = json.loads(client.get("/health"))
    assert health["store"]["events"] == events, (health, events)
    cube = json.loads(client.get("/aggregates?by=type&view=reports"))
    assert sum(cube["counts"]) == cube["total"] == events
    by_month = json.loads(client.get("/aggregates?by=month,class&view=reports&from=2009-01-01&to=2009-12-31"))
    listed = json.loads(client.get("/events?view=reports&from=2009-01-01&to=2009-12-31&limit=1"))
    assert sum(by_month["counts"]) == listed["total"] > 0


def load(port, seconds, clients):
    """wrk's own words, and what its script counts."""
    pick = random.Random(3)
    paths = [path.format(code=pick.choice(CODES), state=pick.choice(STATES), number=pick.randrange(1000, 9999)) for path in MIX for _ in range(12)]
    script = "local paths = {" + ", ".join(json.dumps("/api/v1" + path) for path in paths) + "}\n" + """
local at = 0
request = function() at = at % #paths + 1; return wrk.format("GET", paths[at]) end
done = function(summary, latency)
  io.write(string.format("RESULT %d %d %d %d %d %.3f %.3f\\n", summary.requests, summary.errors.status, summary.errors.connect,
    summary.errors.read + summary.errors.write, summary.errors.timeout, latency:percentile(50) / 1000, latency:percentile(99) / 1000))
end
"""
    with tempfile.NamedTemporaryFile("w", suffix=".lua") as file:
        file.write(script)
        file.flush()
        done = subprocess.run(["wrk", "-t", "2", "-c", str(clients), "-d", f"{seconds}s", "--timeout", "10s", "-s", file.name,
                               f"http://127.0.0.1:{port}"], capture_output=True, text=True, check=True)
    return [float(value) for value in re.search(r"RESULT (.*)", done.stdout)[1].split()]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("store")
    parser.add_argument("--questions", type=int, default=200)
    parser.add_argument("--seconds", type=int, default=30)
    parser.add_argument("--clients", type=int, default=32)
    options = parser.parse_args()
    begun = time.perf_counter()
    process = subprocess.Popen([options.program, "--quiet", "serve", "--db", f"sqlite:{options.store}", "--port", "0"], stdout=subprocess.PIPE, text=True)
    port = int(process.stdout.readline().strip().rstrip("/").rpartition(":")[2])
    print(f"from start to answering: {time.perf_counter() - begun:.1f} s, memory {resident(process):.0f} MB")
    try:
        client = Client(port)
        check(client, json.loads(client.get("/health"))["store"]["events"])
        brush(client, process, 5)
        times, processor = brush(client, process, options.questions)
        for what, values in (("by the clock", times), ("processor time of the server", processor)):
            print(f"a new filter with {len(LINKED)} linked aggregates, {what}: median {1000 * part(values, 0.5):.1f} ms, "
                  f"95 of 100 within {1000 * part(values, 0.95):.1f} ms")
        load(port, 3, options.clients)
        before = resident(process)
        requests, status, connect, cut, timeouts, middle, high = load(port, options.seconds, options.clients)
        print(f"{options.clients} clients for {options.seconds} s: {requests / options.seconds:.0f} answers a second, errors {status + connect + cut + timeouts:.0f}, "
              f"median {middle:.1f} ms, 99 of 100 within {high:.1f} ms, memory {before:.0f} to {resident(process):.0f} MB")
        met = part(times, 0.95) <= 0.030 and high <= 150 and status + connect + cut + timeouts == 0 and resident(process) <= before * 1.05
        print("every mark is met" if met else "a mark is missed")
        return 0 if met else 1
    finally:
        process.terminate()
        process.wait()


sys.exit(main())
