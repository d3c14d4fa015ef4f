#!/usr/bin/env python3
"""Sentences a second from raw text to event lines, on one thread; load, memory and start apart.

    bench/throughput.py build/release/longbow [--keep] [-- OPTIONS-OF-LONGBOW-CODE...]

Text is made from the sentences of ../shared/data/relations-dev.jsonl (those at even places), in which countries,
numbers and days are exchanged so that no sentence comes twice: nothing can be had by remembering. Where that file is
not there, the run says so and ends. The answer is checked before anything is timed. Figures are compared with those
kept in bench/last.json; --keep writes that file. Machines differ and are shared, so each figure also stands against a
yardstick, the speed at which the same machine packs the same text with zlib at that moment.

Exit code 0; 1 where the answer is wrong, the mark is missed, or the ratio fell by more than a third.
"""
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import time
import zlib

from vary import MONTHS, vary

HERE = pathlib.Path(__file__).resolve().parent
SOURCE = HERE.parent.parent / "shared/data/relations-dev.jsonl"
KEPT = HERE / "last.json"
SENTENCES = 20_000
IN_A_DOCUMENT = 20
MARK = 500  # sentences a second on one thread

def make_sentences(count):
    with open(SOURCE, encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for place, line in enumerate(lines) if place % 2 == 0]
    dice = random.Random(2009)
    seen, made = set(), []
    while len(made) < count:
        for text in texts:
            new = vary(text, dice)
            if new in seen:  # nothing in it to exchange, or the same throw of the dice
                new = f"On {dice.randrange(1, 29)} {dice.choice(MONTHS)} {dice.randrange(1950, 2026)}, {text}"
            if new not in seen:
                seen.add(new)
                made.append(new)
    return made[:count]


def write_documents(sentences, path):
    with open(path, "w", encoding="utf-8") as out:
        for first in range(0, len(sentences), IN_A_DOCUMENT):
            text = "\n\n".join(sentences[first:first + IN_A_DOCUMENT])
            out.write(json.dumps({"id": f"bench-{first}", "date": "2010-06-15", "text": text}) + "\n")


def run(command, output):
    """(wall seconds, processor seconds, peak MB) of a run that must end well."""
    begun = time.perf_counter()
    with open(output, "wb") as out:
        process = subprocess.Popen(command, stdout=out, stderr=subprocess.DEVNULL)
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{' '.join(command)}: exit code {process.returncode}")
    return time.perf_counter() - begun, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def first_event(command):
    """Seconds from start to the first byte of an event."""
    begun = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        process.stdout.read(1)
        return time.perf_counter() - begun


def faults(documents, output):
    """What is wrong with the events of these documents."""
    with open(documents, encoding="utf-8") as lines:
        texts = {document["id"]: document["text"] for document in map(json.loads, lines)}
    events, ids = 0, set()
    with open(output, encoding="utf-8") as lines:
        for line in lines:
            event = json.loads(line)
            events += 1
            if event["id"] in ids:
                yield f"the id {event['id']} comes twice"
            ids.add(event["id"])
            text = texts[event["text_info"]["document"]]
            for entity in event.get("actor", []) + event.get("recipient", []):
                if "start" in entity and text[entity["start"]:entity["end"]] != entity["entity_text"]:
                    yield f"{event['id']}: \"{entity['entity_text']}\" does not stand at {entity['start']}"
    sentences = len(texts) * IN_A_DOCUMENT
    if not 0.2 * sentences < events < 3 * sentences:
        yield f"{sentences} sentences of news gave {events} events"


def yardstick(data):
    """MB a second that zlib packs here and now."""
    begun, used = time.process_time(), 0
    while time.process_time() - begun < 1.0:
        zlib.compress(data, 6)
        used += len(data)
    return used / 1e6 / (time.process_time() - begun)


def machine():
    with open("/proc/cpuinfo", encoding="utf-8") as lines:
        model = next((line.split(":")[1].strip() for line in lines if line.startswith("model name")), "unknown")
    return f"{model}, {os.cpu_count()} cores"


def main():
    arguments, further = sys.argv[1:], []
    if "--" in arguments:
        at = arguments.index("--")
        arguments, further = arguments[:at], arguments[at + 1:]
    keep = "--keep" in arguments
    program = next(a for a in arguments if a != "--keep")
    if not SOURCE.exists():
        print(f"skipped: {SOURCE} is not here, from which the text is made")
        return 0
    code = [program, "code", "--threads", "1", *further]
    with tempfile.TemporaryDirectory() as folder:
        small, large, out = (os.path.join(folder, name) for name in ("small.jsonl", "large.jsonl", "out"))
        sentences = make_sentences(SENTENCES)
        write_documents(sentences, large)
        write_documents(sentences[:IN_A_DOCUMENT], small)
        run(code + [large], out)
        wrong = list(faults(large, out))
        if wrong:
            print("\n".join(wrong[:10]))
            print(f"the answer is wrong in {len(wrong)} places; nothing was timed")
            return 1
        load = min(run(code + [small], out)[1] for _ in range(5))
        start = min(first_event(code + [small]) for _ in range(5))
        with open(large, "rb") as data:
            pace = yardstick(data.read(2_000_000))
        wall, processor, memory = min((run(code + [large], out) for _ in range(3)), key=lambda seen: seen[1])
    speed = SENTENCES / (processor - load)
    figures = {"sentences_per_second": round(speed), "wall_sentences_per_second": round(SENTENCES / wall),
               "load_seconds": round(load, 3), "first_event_seconds": round(start, 3), "peak_mb": round(memory),
               "zlib_mb_per_second": round(pace, 1), "sentences_per_zlib_mb": round(speed / pace, 1), "machine": machine()}
    kept = json.loads(KEPT.read_text()) if KEPT.exists() else {}
    for name, value in figures.items():
        before = f"   (kept: {kept[name]})" if name in kept else ""
        print(f"{name:28} {value}{before}")
    if keep:
        KEPT.write_text(json.dumps(figures, indent=2) + "\n")
    if speed < MARK:
        print(f"below the mark of {MARK} sentences a second")
        return 1
    if "sentences_per_zlib_mb" in kept and speed / pace < 0.67 * kept["sentences_per_zlib_mb"]:
        print("slower than the kept figures by more than a third")
        return 1
    return 0


sys.exit(main())
