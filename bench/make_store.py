#!/usr/bin/env python3
"""Fills a store of SQLite with generated events, straight into its tables: as many as wanted, of no meaning, but spread as
news is: few states in most of them, more of late, a third of stories told more than once.

    bench/make_store.py PROGRAM FILE [--events 1000000]
"""
import argparse
import datetime
import json
import pathlib
import random
import sqlite3
import subprocess
import tempfile

TYPES = [("AGREE", "030", 1), ("CONSULT", "040", 1), ("SUPPORT", "057", 1), ("COOPERATE", "061", 2), ("AID", "071", 2), ("REQUEST", "104", 3),
         ("ACCUSE", "111", 3), ("REJECT", "120", 3), ("THREATEN", "130", 3), ("PROTEST", "141", 3), ("SANCTION", "163", 4),
         ("MOBILIZE", "150", 4), ("COERCE", "173", 4), ("ASSAULT", "190", 4)]
CODES = ("USA RUS CHN GBR FRA DEU NATO EU UN KAZ KGZ UZB TJK TKM UKR GEO ARM AZE TUR IRN IRQ ISR SYR EGY SAU IND PAK AFG JPN KOR PRK IDN AUS "
         "CAN MEX BRA ARG CHL COL VEN NGA ZAF ETH KEN SDN SOM LBY DZA MAR TUN ITA ESP POL ROU BGR SRB GRC SWE NOR FIN OSCE SCO CSTO CIS").split()
FRAMEWORKS = [(f"exercise:exercise-{i}", f"Exercise {i}", "exercise") for i in range(60)]
PLACES = [("Bishkek", "KGZ", 42.87, 74.59), ("Almaty", "KAZ", 43.25, 76.91), ("Geneva", "CHE", 46.2, 6.15), ("Tbilisi", "GEO", 41.69, 44.8)]
WORDS = "talks sanctions troops border agreement exercise aid visit minister gas pipeline prisoners summit treaty election".split()
SECTORS = ["GOV", "GOV", "GOV", "MIL", "LEG", "OPP", "CVL"]
FIRST = datetime.date(1995, 1, 1)
DAYS = 30 * 365
A_DOCUMENT = 4  # events


def entity(code, sector, start):
    return {"entity_text": code, "code": code, "sector": sector, "start": start, "end": start + len(code)}


class Generator:
    def __init__(self, seed=20090422):
        self.random = random.Random(seed)
        self.weights = [1 / (rank + 2) for rank in range(len(CODES))]
        self.key = self.document = 0
        self.stories = []

    def event(self, document, sequence, start, date):
        pick = self.random
        actor, recipient = pick.choices(CODES, self.weights, k=2)
        kind, cameo, quad = pick.choice(TYPES)
        sentence = f"{actor} and {recipient}: {' '.join(pick.choices(WORDS, k=12))}."
        event = {"id": f"{document}-{sequence:08x}", "date": date, "date_precision": "publication",
                 "actor": [entity(actor, pick.choice(SECTORS), start)], "event": [kind], "event_text": [pick.choice(WORDS)],
                 "quad_code": quad, "event_scale": float(3 - 2 * quad), "cameo": cameo, "confidence": round(pick.uniform(0.4, 0.97), 2)}
        if recipient != actor:
            event["recipient"] = [entity(recipient, pick.choice(SECTORS), start + len(actor) + 5)]
        if pick.random() < 0.05:
            event["framework"] = [dict(zip(("id", "name", "kind"), pick.choice(FRAMEWORKS)))]
        if pick.random() < 0.2:
            event["attribution"] = [{**entity(pick.choice(CODES), "GOV", start), "kind": "said"}]
        if pick.random() < 0.15:
            event["event_loc"] = dict(zip(("name", "country", "lat", "lon"), pick.choice(PLACES)))
        auxiliary = pick.choices((0, 2, 4, 8), (80, 8, 8, 4))[0]
        event["text_info"] = {"document": document, "sequence": sequence, "start": start, "end": start + len(sentence)}
        return event, auxiliary, sentence

    def rows(self, tables):
        """One document with its events, onto the lists of rows by table."""
        pick = self.random
        self.document += 1
        name = f"doc{self.document:07d}"
        date = (FIRST + datetime.timedelta(days=int(DAYS * pick.random() ** 0.6))).isoformat()
        text = ""
        for sequence in range(A_DOCUMENT):
            self.key += 1
            event, auxiliary, sentence = self.event(name, sequence, len(text), date)
            text += sentence + " "
            codes = {role: " ".join(sorted(f"{one['code']}:{one['sector']}" for one in event.get(role, ()))) for role in ("actor", "recipient")}
            place = event.get("event_loc", {})
            tables["events"].append((self.key, event["id"], self.document, sequence, date, codes["actor"], codes["recipient"], event["event"][0],
                                     event["cameo"], event["quad_code"], event["event_scale"], auxiliary, event["confidence"],
                                     place.get("name"), place.get("country"), event["text_info"]["start"], event["text_info"]["end"],
                                     f"{codes['actor']}|{codes['recipient']}|{event['event'][0]}", json.dumps(event)))
            for role in ("actor", "recipient"):
                for one in event.get(role, ()):
                    tables["entities"].append((self.key, role, 0, one["code"], one["sector"], one["entity_text"], one["start"], one["end"]))
            for one in event.get("framework", ()):
                tables["frameworks"].append((self.key, 0, one["id"], one["name"], one["kind"]))
            tables["trace"].append((self.key, 0, "frame", f"rule.{pick.randrange(900)}", event["event_text"][0], 0, 5))
            if not self.stories or pick.random() < 0.75:
                self.stories.append(event["id"])
                story = event["id"]
            else:
                story = self.stories[-1 - pick.randrange(min(3, len(self.stories)))]
            tables["event_stories"].append((self.key, story))
        tables["documents"].append((self.document, name, date, f"On {pick.choice(WORDS)}", f"Publisher {pick.randrange(40)}", len(text), name, text))


COLUMNS = {"documents": "key, id, date, title, publisher, length, digest, text, run",
           "events": "key, id, document, sequence, date, actors, recipients, types, cameo, quad_code, event_scale, auxiliary, confidence, place, "
                     "country, start, \"end\", story_group, record",
           "entities": "record, role, position, code, sector, text, start, \"end\"",
           "frameworks": "record, position, id, name, kind", "trace": "record, position, step, rule, text, start, \"end\"",
           "event_stories": "event, story"}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("file", type=pathlib.Path)
    parser.add_argument("--events", type=int, default=1_000_000)
    options = parser.parse_args()
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as none:  # makes the tables, and a run
        subprocess.run([options.program, "--quiet", "code", "--db", f"sqlite:{options.file}", none.name], check=True)
    database = sqlite3.connect(options.file)
    database.executescript("PRAGMA synchronous = OFF; PRAGMA cache_size = -200000")
    indexes = database.execute("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL").fetchall()
    for name, _ in indexes:
        database.execute(f"DROP INDEX {name}")
    run = database.execute("SELECT max(id) FROM runs").fetchone()[0]
    generator = Generator()
    while generator.key < options.events:
        tables = {table: [] for table in COLUMNS}
        for _ in range(5_000):
            if generator.key < options.events:
                generator.rows(tables)
        for table, rows in tables.items():
            if table == "documents":
                rows = [row + (run,) for row in rows]
            if rows:
                marks = ", ".join("?" * len(rows[0]))
                database.executemany(f"INSERT INTO {table} ({COLUMNS[table]}) VALUES ({marks})", rows)
        database.commit()
    for _, sql in indexes:
        database.execute(sql)
    database.commit()
    print(f"{generator.key} events in {generator.document} documents, {options.file.stat().st_size / 1e6:.0f} MB")


main()
