#!/usr/bin/env python3
"""The explorer's server as a program: every route, every refusal, and clients that behave badly.

    server_test.py SOURCE PROGRAM
"""
import concurrent.futures
import csv
import http.client
import io
import json
import os
import pathlib
import re
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.parse

SOURCE, PROGRAM = pathlib.Path(sys.argv[1]), os.path.abspath(sys.argv[2])
TOKEN = "0123456789abcdef0123456789abcdef"
SAFETY = {"Content-Security-Policy": "default-src 'none'", "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer"}


class Server:
    """A server on a port of its own, for as long as the block lasts; stopped by SIGTERM, which must be clean."""

    def __init__(self, db, *options, token=None):
        self.command = [PROGRAM, "serve", "--db", db, "--port", "0", *options]
        self.token = token

    def __enter__(self):
        self.process = subprocess.Popen(self.command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        url = self.process.stdout.readline().strip()
        assert url.startswith("http://"), (url, self.process.stderr.read())
        self.port = int(url.rstrip("/").rpartition(":")[2])
        return self

    def __exit__(self, *fault):
        self.process.send_signal(signal.SIGTERM)
        code = self.process.wait(timeout=30)
        errors = self.process.stderr.read()
        if fault[0] is None:
            assert code == 0, (code, errors)

    def ask(self, path, method="GET", body=None, headers=None):
        """Status, headers and body; the answer must carry the headers of safety."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        given = {"Authorization": f"Bearer {self.token}"} if self.token else {}
        connection.request(method, path, body=body, headers={**given, **(headers or {})})
        answer = connection.getresponse()
        text = answer.read()
        connection.close()
        for name, value in SAFETY.items():
            assert answer.headers.get(name, "").startswith(value), (path, name, answer.headers.items())
        return answer.status, answer.headers, text

    def get(self, path, **parameters):
        query = urllib.parse.urlencode(parameters)
        status, headers, text = self.ask(f"/api/v1{path}" + ("?" + query if query else ""))
        assert status == 200, (path, parameters, status, text)
        assert headers["X-Longbow-Revision"].isdigit()
        return json.loads(text)

    def refused(self, status, path, method="GET", body=None, headers=None, code=None):
        got, _, text = self.ask(path, method, body, headers)
        assert got == status, (path[:200], got, text[:300])
        error = json.loads(text)["error"]
        assert error["message"] and (code is None or error["code"] == code), error
        return error

    def raw(self, request, wait=30.0):
        """What comes back for these very bytes, until the server closes."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=wait) as connection:
            connection.sendall(request)
            answer = b""
            try:
                while portion := connection.recv(65536):
                    answer += portion
            except ConnectionResetError:
                pass
            return answer


# ---- what the routes give ----

def health_counts_what_was_coded(server):
    health = server.get("/health")
    assert health["status"] == "ok" and health["store"]["kind"] == "sqlite" and not health["review"] and health["can_code"]
    assert health["store"]["documents"] > 20 and health["store"]["events"] >= health["store"]["stories"] > 100, health


def events_are_filtered_sorted_and_paged(server):
    everything = server.get("/events", view="reports", limit=500)
    ids = [row["id"] for row in everything["items"]]
    assert everything["total"] == len(ids) == len(set(ids)) == server.get("/health")["store"]["events"]
    dates = [row.get("date", "") for row in everything["items"]]
    assert dates == sorted(dates, reverse=True)
    for sort in ("date", "-date", "type", "actor", "recipient", "-reports", "-confidence"):
        paged, cursor = [], {}
        while True:
            page = server.get("/events", view="reports", sort=sort, limit=37, **cursor)
            paged += [row["id"] for row in page["items"]]
            if "next" not in page:
                break
            cursor = {"cursor": page["next"]}
        assert sorted(paged) == sorted(ids) and len(paged) == len(ids), sort
    aid = server.get("/events", type="AID,COERCE", limit=500)["items"]
    assert aid and all({row["type"], *row.get("types", [])} & {"AID", "COERCE"} for row in aid)
    russian = server.get("/events", party="RUS", told="done", **{"from": "2000-01-01", "to": "2019-12-31"})["items"]
    assert russian and all("2000" <= row["date"] < "2020" and row["told"] == "done" for row in russian)
    assert all("RUS" in [party["code"] for party in row["actor"] + row["recipient"]] for row in russian)
    found = server.get("/events", q="SANCTION", limit=500)["items"]
    assert found and all("sanction" in (row["sentence"] + row["title"]).lower() for row in found)
    assert server.get("/events", actor="XXX")["total"] == 0
    assert server.get("/stories", limit=500)["total"] == server.get("/events", limit=500)["total"]


def an_event_leads_to_its_sentence_document_story_and_rule(server):
    row = server.get("/events", limit=1)["items"][0]
    event = server.get("/events/" + row["id"])
    assert {key: event[key] for key in row} == row
    record = event["record"]
    assert record["id"] == row["id"] and record["trace"] and record["coder"].startswith("longbow") and event["versions"]
    document = server.get("/documents/" + row["document"])
    span = record["text_info"]
    assert document["text"][span["start"]:span["end"]] == row["sentence"]
    assert row["id"] in [one["id"] for one in document["events"]] and document["sentences"]
    story = server.get("/stories/" + row["story"])
    assert row["id"] in [one["id"] for one in story["reports"]]
    rules = [step["rule"] for step in record["trace"] if step["step"] == "frame"]
    rule = server.get("/rules/" + urllib.parse.quote(rules[0], safe=""))
    assert rule["kind"] == "frame" and rule["source"] and rule["line"] > 0 and rule["events"] > 0, rule
    assert server.get("/events", rule=rules[0])["total"] == rule["events"]


def aggregates_add_up(server):
    cube = server.get("/aggregates", by="type,class,told")
    sizes = [len(dim["values"]) for dim in cube["dims"]]
    assert len(cube["counts"]) == sizes[0] * sizes[1] * sizes[2] and sum(cube["counts"]) == cube["total"]
    assert cube["total"] == server.get("/events")["total"]
    one = cube["dims"][0]["values"][0]
    of_type = sum(cube["counts"][:sizes[1] * sizes[2]])
    assert of_type <= server.get("/events", type=one)["total"]
    months = server.get("/aggregates", by="month")["dims"][0]["values"]
    assert months == sorted(months) and re.fullmatch(r"\d{4}-\d{2}", months[0])
    poles = server.get("/aggregates", by="pole,class", state="RUS", poles="USA,west=NATO+GBR", direction="all")
    assert poles["dims"][0]["values"] == ["USA", "west"] and sum(poles["counts"]) > 0, poles
    assert server.get("/aggregates", by="actor", top=2)["dims"][0]["values"][-1] == "other"
    places = server.get("/places")["items"]
    assert places and any("lat" in place for place in places)
    actors = server.get("/actors", q="united st")
    assert actors["items"][0]["code"] == "USA" and actors["items"][0]["kind"] == "state"
    assert actors["items"][0]["events"] == server.get("/events", party="USA")["total"]
    assert server.get("/frameworks")["items"]


def a_text_is_coded_on_the_spot(server):
    body = json.dumps({"text": "“Über alles.” Kazakhstan has pulled out of a NATO exercise.", "date": "2009-04-22"})
    status, _, text = server.ask("/api/v1/code", "POST", body.encode())
    coded = json.loads(text)
    assert status == 200 and coded["events"][0]["actor"][0]["code"] == "KAZ" and coded["document"]["date"] == "2009-04-22"
    for sentence in coded["sentences"]:
        assert json.loads(body)["text"][sentence["start"]:sentence["end"]] == sentence["text"]
        assert [word["id"] for word in sentence["tree"]] == list(range(1, len(sentence["tree"]) + 1))
    assert "why_not" in coded["sentences"][0] and "why_not" not in coded["sentences"][-1]


def exports_are_what_the_command_writes(server, db):
    for layout in ("plover", "csv", "gdelt", "gdelt-mentions", "icews", "phoenix", "polecat"):
        view = [] if layout == "gdelt" else ["--view", "stories"]
        by_command = subprocess.run([PROGRAM, "export", "--db", db, "--format", layout, *view], capture_output=True, check=True)
        status, headers, text = server.ask(f"/api/v1/export?format={layout}")
        assert status == 200 and headers["Content-Disposition"].startswith("attachment"), layout
        assert text == by_command.stdout, (layout, text[:500], by_command.stdout[:500])
    _, _, text = server.ask("/api/v1/export?format=csv&actor=RUS&view=reports")
    rows = list(csv.DictReader(io.StringIO(text.decode())))
    assert len(rows) == server.get("/events", actor="RUS", view="reports")["total"]


def balances_are_what_the_command_measures(server, db):
    poles = server.get("/poles")
    assert {"name": "china", "codes": ["CHN"]} in poles["poles"] and "03" in poles["classes"]["cooperative"]
    command = [PROGRAM, "balance", "USA", "--poles", "RUS,west=NATO+EU+GBR", "--window", "24", "--db", db, "--json"]
    by_command = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    balance = server.get("/balance", actor="USA", poles="RUS,west=NATO+EU+GBR", window=24)
    assert balance["windows"] and balance["windows"] == by_command["windows"] and balance["poles"] == by_command["poles"]
    for served, measured in zip(balance["breaks"], by_command["breaks"], strict=True):
        assert [row["id"] for row in served["stories"]] == measured["stories"]
    assert "goldstein" in server.get("/balance", actor="USA", poles="RUS,NATO", view="goldstein")["windows"][0]["poles"][0]
    state = server.get("/state", actor="USA", poles="RUS,west=NATO+EU+GBR", window=24)
    assert state["actor"]["name"] == "United States" and state["window"] == balance["windows"][-1]
    assert "24 months to" in state["sentence"] and "with west" in state["sentence"] and len(state["latest"]) == 5
    dates = [row["date"] for row in state["latest"]]
    assert dates == sorted(dates, reverse=True) and dates[0] == server.get("/events", party="USA", limit=1)["items"][0]["date"]
    early = server.get("/state", actor="USA", poles="RUS,NATO", as_of="1999-12-31")
    assert all(row["date"] <= "1999-12-31" for row in early["latest"])
    for query in ("/balance", "/balance?actor=QQQ", "/balance?actor=USA&poles=RUS", "/balance?actor=USA&poles=RUS,QQQ", "/balance?actor=USA&poles=USA,RUS",
                  "/balance?actor=USA&window=0", "/balance?actor=USA&step=99", "/balance?actor=USA&view=all", "/state", "/state?actor=USA&as_of=x"):
        status, _, text = server.ask("/api/v1" + query)
        assert status in (400, 404), (query, status, text)
    error = server.refused(400, "/api/v1/balance?actor=KAZ&poles=RUS,USS", code="bad_request")
    assert error["where"] == "parameter poles" and "did you mean" in error["message"], error


def the_same_is_not_sent_twice(server):
    _, headers, _ = server.ask("/api/v1/events?limit=5")
    status, again, text = server.ask("/api/v1/events?limit=5", headers={"If-None-Match": headers["ETag"]})
    assert status == 304 and text == b"" and again["ETag"] == headers["ETag"]
    status, other, _ = server.ask("/api/v1/events?limit=6", headers={"If-None-Match": headers["ETag"]})
    assert status == 200 and other["ETag"] != headers["ETag"]
    status, headers, text = server.ask("/api/v1/health", "HEAD")
    assert status == 200 and text == b""


def the_description_is_served(server):
    description = server.get("/openapi.json")
    assert description["openapi"].startswith("3.") and "/api/v1/events/{id}" in description["paths"]


# ---- what is refused ----

def slips_are_told_with_what_to_do(server):
    error = server.refused(400, "/api/v1/events?actr=KAZ", code="bad_request")
    assert error["where"] == "parameter actr" and error["hint"] == "did you mean actor?"
    for query in ("type=AIDD", "quad=7", "class=bad", "from=2009-13-01", "to=x", "told=maybe", "view=all", "limit=0", "limit=501",
                  "sort=up", "cursor=zz", "cursor=00", "actor=%FF", "actor=%ED%A0%80", "actor=%2", "limit=1&limit=2",
                  "actor=a%00b", "%=1", "story=" + "%2C".join("x" * 300)):
        server.refused(400, "/api/v1/events?" + query, code="bad_request")
    for query in ("", "?by=", "?by=months", "?by=type,type", "?by=type,quad,class,told", "?by=pole", 
                  "?by=pole&state=KAZ&poles=%2B", "?by=pole&state=KAZ&poles=RUS,USB", "?by=pole&state=KAZ&poles=RUS", "?by=type&direction=up", "?by=type&top=0"):
        error = server.refused(400, "/api/v1/aggregates" + query, code="bad_request")
    server.refused(413, "/api/v1/events?q=" + "x" * 5000, code="too_large")
    server.refused(414, "/api/v1/events?q=" + "x" * 9000, code="too_large")
    for path in ("/events/none", "/documents/none", "/stories/none", "/rules/none", "/none", "/events/a/b", "/"):
        server.refused(404, "/api/v1" + path, code="not_found")
    server.refused(405, "/api/v1/events", "DELETE")
    server.refused(405, "/api/v1/events", "POST", b"{}")
    server.refused(405, "/api/v1/code")
    server.refused(405, "/", "POST", b"x")


def bodies_that_cannot_be_coded_are_told(server):
    for body in (b"", b"x", b"[]", b"{", b"\xff", b'{"text": 1}', b'{"text": ""}', b'{"txt": "x"}', b'{"text": "x", "date": "soon"}',
                 b'{"text": "\\ud800"}', b'{"text":' + b"[" * 100000):
        server.refused(400, "/api/v1/code", "POST", body, code="bad_request")
    server.refused(413, "/api/v1/code", "POST", json.dumps({"text": "x" * 200_001}).encode(), code="too_large")
    server.refused(413, "/api/v1/code", "POST", b"x" * 1_100_000, code="too_large")


def pages_from_elsewhere_are_refused(server):
    own = f"127.0.0.1:{server.port}"
    for host in ("evil.example", f"evil.example:{server.port}", "127.0.0.1", "127.0.0.1:1", ""):
        server.refused(403, "/api/v1/health", headers={"Host": host}, code="forbidden")
        server.refused(403, "/", headers={"Host": host})
    for origin in ("http://evil.example", "null", "https://" + own, "http://localhost:1"):
        server.refused(403, "/api/v1/health", headers={"Host": own, "Origin": origin}, code="forbidden")
    assert server.ask("/api/v1/health", headers={"Host": own, "Origin": "http://" + own})[0] == 200
    assert server.ask("/api/v1/health", headers={"Host": f"localhost:{server.port}"})[0] == 200
    server.refused(403, "/api/v1/health", headers={"Sec-Fetch-Site": "cross-site"})
    assert server.raw(b"GET /api/v1/health HTTP/1.1\r\n\r\n").startswith(b"HTTP/1.1 403")


def paths_do_not_climb(server):
    host = f"Host: 127.0.0.1:{server.port}\r\nConnection: close\r\n\r\n".encode()
    for path in ("/../../../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/assets/../../etc/passwd", "//etc/passwd", "/..%2f..%2fetc/passwd",
                 "/index.html/../../../etc/passwd", "\\..\\etc\\passwd", "/.git/config", "/web"):
        answer = server.raw(b"GET " + path.encode() + b" HTTP/1.1\r\n" + host)
        assert b"root:" not in answer and answer.split(b" ")[1] in (b"400", b"404"), (path, answer[:200])


# ---- clients that behave badly ----

def requests_that_are_none_are_answered_or_cut(server):
    host = f"Host: 127.0.0.1:{server.port}\r\n".encode()
    for request in (b"\r\n\r\n", b"GET\r\n\r\n", b"\x00\x01\x02\r\n\r\n", b"GET / HTTP/9.9\r\n" + host + b"\r\n", b"\x16\x03\x01" + bytes(300)):
        answer = server.raw(request + b"\r\n", wait=20)
        assert answer == b"" or answer.startswith(b"HTTP/1.1 4") or answer.startswith(b"HTTP/1.1 200"), (request, answer[:100])
    chunked = server.raw(b"POST /api/v1/code HTTP/1.1\r\n" + host + b"Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n")
    assert chunked.startswith(b"HTTP/1.1 400") and b"Content-Length" in chunked
    for length in (b"-1", b"x", b"99999999999999999999", b"1000000000000"):
        answer = server.raw(b"POST /api/v1/code HTTP/1.1\r\n" + host + b"Content-Length: " + length + b"\r\n\r\nx")
        assert answer.startswith(b"HTTP/1.1 413"), (length, answer[:100])
    many = server.raw(b"GET / HTTP/1.1\r\n" + host + b"".join(b"X-%d: %s\r\n" % (i, b"y" * 100) for i in range(2000)) + b"\r\n")
    assert many == b"" or many.startswith(b"HTTP/1.1 4"), many[:100]


def a_hundred_megabytes_are_refused_and_cost_no_memory(server):
    def resident():
        return int(re.search(r"VmRSS:\s+(\d+)", pathlib.Path(f"/proc/{server.process.pid}/status").read_text())[1]) // 1024

    before = resident()
    with socket.create_connection(("127.0.0.1", server.port), timeout=60) as connection:
        head = f"POST /api/v1/code HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\nConnection: close\r\nContent-Length: 100000000\r\n\r\n"
        connection.sendall(head.encode())
        for _ in range(100):
            connection.sendall(b"x" * 1_000_000)
        answer = b""
        while portion := connection.recv(65536):
            answer += portion
    assert answer.startswith(b"HTTP/1.1 413") and b"too_large" in answer, answer[:200]
    assert resident() < before + 20, (before, resident())


def slow_clients_are_dropped_and_hold_up_nobody(server):
    slow = [socket.create_connection(("127.0.0.1", server.port), timeout=40) for _ in range(40)]
    for connection in slow:
        connection.sendall(b"GET /api/v1/health HTTP/1.1\r\n")
    begun = time.monotonic()
    for _ in range(5):
        assert server.get("/health")["status"] == "ok"
    assert time.monotonic() - begun < 5
    trickle = slow[0]
    dropped = False
    for _ in range(30):  # a byte every half a second keeps no connection
        try:
            trickle.sendall(b"X")
            trickle.settimeout(0.5)
            if trickle.recv(4096) is not None:
                dropped = True
                break
        except TimeoutError:
            continue
        except OSError:
            dropped = True
            break
    assert dropped and time.monotonic() - begun < 20
    for connection in slow:
        connection.close()


def cut_connections_leave_the_server_well(server):
    for path in ("/api/v1/export?view=reports", "/api/v1/events?limit=500&view=reports", "/api/v1/aggregates?by=day,actor"):
        for _ in range(10):
            with socket.create_connection(("127.0.0.1", server.port), timeout=10) as connection:
                connection.sendall(f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\n\r\n".encode())
                connection.recv(10)
    assert server.get("/health")["status"] == "ok"


def requests_one_behind_another_are_answered_in_order(server):
    one = f"GET /api/v1/events?limit=1 HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\n"
    answer = server.raw((one + "\r\n" + one + "Connection: close\r\n\r\n").encode())
    assert answer.count(b"HTTP/1.1 200") == 2, answer[:500]


def many_ask_at_once(server):
    with concurrent.futures.ThreadPoolExecutor(24) as pool:
        paths = ["/events?limit=50", "/aggregates?by=month,type", "/actors", "/health", "/places", "/events?q=troops"] * 20
        answers = list(pool.map(lambda path: server.ask("/api/v1" + path)[0], paths))
    assert set(answers) == {200}, answers


# ---- review ----

def reviews_are_taken_counted_and_exported(folder, db):
    with Server(db) as server:
        server.refused(403, "/api/v1/review/next?reviewer=ann", code="forbidden")
        server.refused(403, "/api/v1/review/verdicts", "POST", b"{}", code="forbidden")
    with Server(db, "--review") as server:
        def give(status=200, **verdict):
            got, _, text = server.ask("/api/v1/review/verdicts", "POST", json.dumps(verdict).encode())
            assert got == status, (verdict, got, text)
            return json.loads(text)

        first = server.get("/review/next", reviewer="ann")
        item, left = first["item"], first["left"]
        assert left == server.get("/health")["store"]["stories"] and item["record"]["trace"] and item["sentence"]
        judged = {"event": item["id"], "run": item["run"], "reviewer": "ann"}
        given = give(verdict="accept", **judged)
        second = server.get("/review/next", reviewer="ann")
        assert second["left"] == left - 1 and second["item"]["id"] != item["id"]
        assert server.get("/review/next", reviewer="ben")["item"]["id"] == item["id"]
        assert server.ask(f"/api/v1/review/verdicts/{given['id']}?reviewer=ben", "DELETE")[0] == 404
        assert server.ask(f"/api/v1/review/verdicts/{given['id']}?reviewer=ann", "DELETE")[0] == 200
        assert server.ask(f"/api/v1/review/verdicts/{given['id']}?reviewer=ann", "DELETE")[0] == 404
        assert server.get("/review/next", reviewer="ann")["left"] == left
        give(verdict="accept", **judged)
        give(verdict="fix", fix={"type": "COERCE", "actor": ["KAZ"]}, **{**judged, "reviewer": "ben"})
        other = second["item"]
        give(verdict="reject", note="no act", event=other["id"], run=other["run"], reviewer="ann")
        give(verdict="reject", event=other["id"], run=other["run"], reviewer="ben")
        passed = server.get("/review/next", reviewer="ann", after=server.get("/review/next", reviewer="ann")["item"]["id"])
        give(verdict="unsure", event=passed["item"]["id"], run=passed["item"]["run"], reviewer="ann")
        for wrong in ({}, {"verdict": "maybe", **judged}, {"verdict": "fix", **judged}, {"verdict": "accept", "fix": {}, **judged},
                      {"verdict": "fix", "fix": {"type": "HELP"}, **judged}, {"verdict": "accept", "event": item["id"], "run": item["run"]},
                      {"verdict": "accept", **judged, "reviewer": "x" * 200}, {"verdict": "accept", **judged, "run": "1"}, {"verdct": 1}):
            give(400, **wrong)
        give(404, verdict="accept", event="none", run=1, reviewer="ann")
        give(404, verdict="accept", event=item["id"], run=0 - 1, reviewer="ann")
        summary = server.get("/review/summary")
        assert summary["reviewers"] == ["ann", "ben"] and summary["verdicts"] == 5, summary
        assert summary["agreement"]["pairs"] == 2 and summary["agreement"]["rate"] == 0.5 and len(summary["disagreements"]) == 1
        assert all(one["low"] <= one["precision"] <= one["high"] for one in summary["by_type"])
        status, headers, gold = server.ask("/api/v1/review/export")
        lines = [json.loads(line) for line in gold.decode().splitlines()]
        judgements = [one for line in lines for one in line["judgements"]]
        assert [one["verdict"] for one in judgements] == ["reject"], judgements  # on the other event they differ
        give(verdict="accept", **{**judged, "reviewer": "eve"})
        (folder / "gold.jsonl").write_bytes(server.ask("/api/v1/review/export")[2])
    done = subprocess.run([PROGRAM, "evaluate", "review", str(folder / "gold.jsonl"), "--errors", "5"], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "found 1 of 1  rejected ones coded again 1 of 1  precision 0.500  recall 1.000", done.stdout
    (folder / "bad.jsonl").write_text("{}\n")
    done = subprocess.run([PROGRAM, "evaluate", "review", str(folder / "bad.jsonl")], capture_output=True, text=True)
    assert done.returncode == 2 and "bad.jsonl:1" in done.stderr, done


# ---- stores that change, tokens, starting and stopping ----

def a_load_beside_the_server_is_seen(folder):
    db = f"sqlite:{folder / 'growing.db'}"
    article = {"id": "one", "date": "2010-06-15", "text": "Russia condemned the sanctions. France sent troops to Mali."}
    (folder / "one.jsonl").write_text(json.dumps(article) + "\n")
    subprocess.run([PROGRAM, "--quiet", "code", "--db", db, str(folder / "one.jsonl")], check=True)
    with Server(db) as server:
        before = server.get("/health")
        etag = server.ask("/api/v1/events")[1]["ETag"]
        briefs = subprocess.Popen([PROGRAM, "--quiet", "code", "--db", db, str(SOURCE / "examples" / "briefs.jsonl")])
        while briefs.poll() is None:  # right answers all the while
            health = server.get("/health")
            assert health["store"]["events"] >= health["store"]["stories"] and health["revision"] >= before["revision"]
            for row in server.get("/events", limit=20)["items"]:
                assert row["sentence"] and row["document"]
        assert briefs.returncode == 0
        for _ in range(100):
            after = server.get("/health")
            if after["store"]["documents"] > 20 and after["store"]["stories"] > 100:
                break
            time.sleep(0.1)
        assert after["store"]["documents"] > 20 and after["revision"] > before["revision"], after
        assert server.ask("/api/v1/events", headers={"If-None-Match": etag})[0] == 200


def tokens_are_wanted_where_one_is_set(folder, db):
    (folder / "token").write_text(TOKEN + "\n")
    (folder / "short").write_text("abc\n")
    options = ["--token-file", str(folder / "token"), "--listen", "0.0.0.0"]
    with Server(db, *options, token=TOKEN) as server:
        assert server.get("/health")["status"] == "ok"
        for given in ({"Authorization": ""}, {"Authorization": "Bearer " + TOKEN[:-1]}, {"Authorization": "Bearer " + TOKEN[:-1] + "x"},
                      {"Authorization": "Basic " + TOKEN}):
            error = server.refused(401, "/api/v1/health", headers=given, code="forbidden")
            assert TOKEN not in json.dumps(error)
        status, headers, _ = server.ask("/?token=" + TOKEN, headers={"Authorization": ""})
        cookie = headers["Set-Cookie"]
        assert status == 303 and headers["Location"] == "/" and "HttpOnly" in cookie and "SameSite=Strict" in cookie
        assert server.ask("/api/v1/health", headers={"Authorization": "", "Cookie": "a=b; " + cookie.split(";")[0]})[0] == 200
        assert "Set-Cookie" not in server.ask("/?token=wrong", headers={"Authorization": ""})[1]
        server.refused(403, "/api/v1/health", headers={"Host": f"evil.example:{server.port}"})
        assert server.ask("/", headers={"Authorization": ""})[0] == 200  # the page itself is no secret
    for arguments, words in ((["--listen", "0.0.0.0"], "--token-file"), (["--token-file", str(folder / "short")], "16 characters"),
                             (["--token-file", str(folder / "nothing")], "token"), (["--listen", "no.such.host.example"], "")):
        done = subprocess.run([PROGRAM, "serve", "--db", db, "--port", "0", *arguments], capture_output=True, text=True, timeout=60)
        assert done.returncode == 2 and words in done.stderr, (arguments, done)


def what_cannot_start_says_why(folder, db):
    for url in (f"sqlite:{folder / 'none.db'}", "mysql://x", "postgresql://127.0.0.1:1/none"):
        done = subprocess.run([PROGRAM, "serve", "--db", url, "--port", "0"], capture_output=True, text=True, timeout=60)
        assert done.returncode == 2 and done.stderr.startswith("longbow: "), done
    with Server(db) as server:
        done = subprocess.run([PROGRAM, "serve", "--db", db, "--port", str(server.port)], capture_output=True, text=True, timeout=60)
        assert done.returncode == 2 and "--port" in done.stderr, done


def stopping_ends_what_is_being_done(db):
    for number in (signal.SIGINT, signal.SIGTERM):
        server = Server(db).__enter__()
        idle = socket.create_connection(("127.0.0.1", server.port))
        begun = time.monotonic()
        server.process.send_signal(number)
        assert server.process.wait(timeout=30) == 0 and time.monotonic() - begun < 5
        idle.close()


def a_built_page_is_served_as_it_is(folder, db):
    data = folder / "data"
    (data / "web" / "assets").mkdir(parents=True)
    for entry in (SOURCE / "data").iterdir():
        (data / entry.name).symlink_to(entry)
    (data / "web" / "index.html").write_text("<!doctype html><title>built</title>")
    (data / "web" / "assets" / "main-1a2b3c4d.js").write_text("export {};")
    (data / "web" / "assets" / "main-1a2b3c4d.js.gz").write_bytes(b"packed")
    (folder / "secret.txt").write_text("secret")
    os.environ["LONGBOW_DATA"] = str(data)
    try:
        with Server(db) as server:
            status, headers, text = server.ask("/")
            assert status == 200 and b"built" in text and headers["Content-Type"].startswith("text/html") and headers["Cache-Control"] == "no-cache"
            assert server.ask("/", headers={"If-None-Match": headers["ETag"]})[0] == 304
            script = "/assets/main-1a2b3c4d.js"
            status, headers, text = server.ask(script)
            assert text == b"export {};" and "immutable" in headers["Cache-Control"] and headers["Content-Type"].startswith("text/javascript")
            status, headers, text = server.ask(script, headers={"Accept-Encoding": "gzip, br"})
            assert text == b"packed" and headers["Content-Encoding"] == "gzip"
            for path in ("/../secret.txt", "/assets/../../secret.txt", "/assets/main-1a2b3c4d.js.gz", "/assets/"):
                server.refused(404, path)
            paths_do_not_climb(server)
    finally:
        del os.environ["LONGBOW_DATA"]


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        db = f"sqlite:{folder / 'examples.db'}"
        subprocess.run([PROGRAM, "--quiet", "code", "--db", db, str(SOURCE / "examples" / "briefs.jsonl")], check=True)
        with Server(db) as server:
            for check in (health_counts_what_was_coded, events_are_filtered_sorted_and_paged,
                          an_event_leads_to_its_sentence_document_story_and_rule, aggregates_add_up, a_text_is_coded_on_the_spot,
                          the_same_is_not_sent_twice, the_description_is_served, slips_are_told_with_what_to_do,
                          bodies_that_cannot_be_coded_are_told, pages_from_elsewhere_are_refused, paths_do_not_climb,
                          requests_that_are_none_are_answered_or_cut, a_hundred_megabytes_are_refused_and_cost_no_memory,
                          slow_clients_are_dropped_and_hold_up_nobody, cut_connections_leave_the_server_well,
                          requests_one_behind_another_are_answered_in_order, many_ask_at_once):
                check(server)
                print(check.__name__)
            exports_are_what_the_command_writes(server, db)
            balances_are_what_the_command_measures(server, db)
        a_load_beside_the_server_is_seen(folder)
        tokens_are_wanted_where_one_is_set(folder, db)
        what_cannot_start_says_why(folder, db)
        stopping_ends_what_is_being_done(db)
        reviews_are_taken_counted_and_exported(folder, db)
        a_built_page_is_served_as_it_is(folder, db)
    print("the server answers, refuses and stops as it should")


main()
