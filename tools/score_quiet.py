#!/usr/bin/env python3
"""Scores a coder on ordinary news, most of it without a political act: how often it cries wolf, what it still finds.

usage: score_quiet.py QUIET.jsonl [--half even|odd] [--errors N] -- COMMAND [ARG ...]
       score_quiet.py QUIET.jsonl [--half even|odd] [--errors N] --events EVENTS.jsonl

COMMAND reads documents as JSON lines on standard input and writes PLOVER events as JSON lines on standard output, such
as: build/release/longbow code -. With --events they are read from a file. Theme and gold are not shown to the coder.

A record with "gold" tells exactly one act, {"event", "actor", "recipient"}, the codes being alternatives; all others
are quiet. Only events told as happened count, those without "negation" and "hypothetical" among their auxiliary modes.

  false alarms  such events in quiet sentences, for each hundred quiet sentences
  precision     of all such events in all sentences, the share that have a gold's type and one of its actor codes
  recall        of all golds, the share that some such event has by type and actor code

CONCEDE and RETREAT stand for each other, as they do where relation records are scored. The recipient is reported only.
--errors prints sentences, and so goes with the even half alone: the odd half is kept for scores.
"""
import argparse
import json
import subprocess
import sys
from collections import Counter, defaultdict

ALIKE = {"CONCEDE": "YIELD", "RETREAT": "YIELD"}
NOT_TOLD = {"negation", "hypothetical"}


def kinds(event):
    return {ALIKE.get(kind, kind) for kind in event["event"]}


def codes(event, end):
    return {entity.get("code", "---") for entity in event.get(end, [])}


def is_right(event, gold):
    return ALIKE.get(gold["event"], gold["event"]) in kinds(event) and bool(codes(event, "actor") & set(gold["actor"]))


def recipient_is_right(event, gold):
    return bool((codes(event, "recipient") or {""}) & set(gold["recipient"]))


def run(command, records):
    """The coder's lines for these records; a coder that could not start or had to stop ends the scoring."""
    shown = ({key: record[key] for key in ("id", "date", "text")} for record in records)
    feed = "".join(json.dumps(document, ensure_ascii=False) + "\n" for document in shown)
    done = subprocess.run(command, input=feed.encode(), stdout=subprocess.PIPE)
    if done.returncode not in (0, 1):
        sys.exit(f"{command[0]} exited with {done.returncode}")
    return done.stdout.decode().splitlines()


def told_events(lines):
    """Events told as happened, by document; statements and other records are passed over."""
    told = defaultdict(list)
    for line in lines:
        event = json.loads(line) if line.strip() else {}
        if "event" in event and not NOT_TOLD & set(event.get("auxiliary", [])):
            told[event["text_info"]["document"]].append(event)
    return told


def describe(event):
    def end(name):
        return "+".join(sorted(codes(event, name))) or "none"

    words = " ... ".join(as_list(event.get("event_text", [])))
    return f"{'/'.join(event['event'])} {end('actor')} > {end('recipient')} \"{words}\""


def describe_gold(gold):
    return f"{gold['event']} {'|'.join(gold['actor'])} > {'|'.join(gold['recipient'])}" if gold else "no act"


def as_list(value):
    return [value] if isinstance(value, str) else value


def read_arguments():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("quiet")
    parser.add_argument("--events")
    parser.add_argument("--half", choices=("even", "odd"), help="the even- or odd-numbered lines alone, counted from 0")
    parser.add_argument("--errors", type=int, default=0, help="print this many wrong sentences (even half only)")
    cut = sys.argv.index("--") if "--" in sys.argv else len(sys.argv)
    arguments, command = parser.parse_args(sys.argv[1:cut]), sys.argv[cut + 1 :]
    if not command and not arguments.events:
        parser.error("give a COMMAND after --, or --events")
    if arguments.errors and arguments.half != "even":
        parser.error("--errors goes with --half even: the odd lines are kept for scores")
    return arguments, command


def main():
    arguments, command = read_arguments()
    with open(arguments.quiet, encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    if arguments.half:
        records = records[0 if arguments.half == "even" else 1 :: 2]
    if arguments.events:
        with open(arguments.events, encoding="utf-8") as lines:
            told = told_events(lines)
    else:
        told = told_events(run(command, records))

    alarms, alarm_kinds, loud, historical, wrong = Counter(), Counter(), 0, 0, []
    coded = right = found = both_ends = 0
    for record in records:
        events, gold = told[record["id"]], record.get("gold")
        coded += len(events)
        hits = [event for event in events if gold and is_right(event, gold)]
        right += len(hits)
        found += bool(hits)
        both_ends += any(recipient_is_right(event, gold) for event in hits)
        if not gold:
            alarms[record["theme"]] += len(events)
            alarm_kinds.update(event["event"][0] for event in events)
            loud += bool(events)
            historical += sum("historical" in event.get("auxiliary", []) for event in events)
        if len(hits) < len(events) or (gold and not hits):
            wrong.append((record, events))

    sentences = Counter(record["theme"] for record in records if "gold" not in record)
    quiet, golds = sum(sentences.values()), sum("gold" in record for record in records)
    if not quiet or not golds:
        sys.exit("nothing to score: no quiet sentences, or none with an act")
    for theme, n in sorted(sentences.items()):
        print(f"{theme:13} {n:4} sentences {alarms[theme]:3} false alarms")
    print("false alarms by type: " + (", ".join(f"{kind} {n}" for kind, n in alarm_kinds.most_common()) or "none"))
    for record, events in wrong[: arguments.errors]:
        print(f"{record['id']} {record['theme']}: {record['text']}")
        print(f"    gold  {describe_gold(record.get('gold'))}")
        for event in events or [None]:
            print("    coded " + (describe(event) if event else "nothing"))
    total = sum(alarms.values())
    print(f"quiet {quiet}  with false alarm {loud}  false alarms {total} (historical {historical})"
          f"  golds {golds}  found {found}  with recipient {both_ends}  events {coded}  right {right}")
    print(f"false alarms per 100 quiet {100 * total / quiet:.1f}  precision {right / coded if coded else 0:.2f}"
          f"  recall {found / golds:.2f}")


main()
