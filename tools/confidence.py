#!/usr/bin/env python3
"""Fits the weights behind `confidence`, and shows how far it can be believed.

usage: confidence.py fit   -- COMMAND [ARG ...]      writes the table of src/coding/confidence_weights.h to standard output
       confidence.py table [--half even|odd] -- COMMAND [ARG ...]

COMMAND codes documents given as JSON lines, such as: build/release/longbow code -. Every event that is told as happened
is right or wrong by the codings of tests/articles and tests/quiet (an event is right where a reader has its type and
ends, in an ordinary sentence where it has the type and actor of the sentence's act). Weights are fitted on the even
halves, by logistic regression over what the record shows of how it was made; src/coding/confidence.cc reads the same.
"""
import glob
import json
import math
import os
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
ALIKE = {"CONCEDE": "YIELD", "RETREAT": "YIELD"}
FROM_ARTICLE = ("party of the article", "recipient of the act before", "fighters of the article", "both sides of the article",
                "authority of the article's country", "from office by his own")
GUESSED = ("state of the article", "state in focus", "of the place", "named in the clause", "same role before",
           "place as recipient")
NAMES = ["always", "operators", "no frame", "refers back", "from the article", "guessed", "no recipient",
         "unknown actor", "further words", "length of the sentence", "told by somebody", "standing", "private actor",
         "one country", "conflict"]


def features(event):
    trace = event.get("trace", [])
    rules = [step["rule"] for step in trace]
    actors = [entity["code"] for entity in event.get("actor", [])]
    recipients = [entity["code"] for entity in event.get("recipient", [])]
    span = event["text_info"]["end"] - event["text_info"]["start"]
    words = sum(len(text.split()) for text in event.get("event_text", []))
    private = all(entity.get("sector", "") in ("CVL", "BUS", "MNC", "MED", "EDU", "LAB", "") for entity in event["actor"])
    return [
        1.0,
        min(3, sum(step["step"] == "operator" for step in trace)),
        float(not any(step["step"] == "frame" for step in trace)),
        float(any(rule in ("pronoun", "description", "both parties") for rule in rules)),
        float(any(rule in FROM_ARTICLE for rule in rules)),
        float(any(part in rule for rule in rules for part in GUESSED)),
        float(not recipients and len(actors) < 2),
        float("---" in actors),
        min(3, max(0, words - 1)),
        min(3.0, span / 100),
        float("attribution" in event),
        float(any(step["step"] == "standing" for step in trace)),
        float(private),
        float(bool(set(actors) & set(recipients))),
        float(event["quad_code"] > 2),
    ]


def code(command, documents):
    feed = "".join(json.dumps(document, ensure_ascii=False) + "\n" for document in documents)
    done = subprocess.run(command, input=feed.encode(), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    if done.returncode not in (0, 1):
        sys.exit(f"{command[0]} exited with {done.returncode}")
    events = [json.loads(line) for line in done.stdout.decode().splitlines() if line.strip()]
    return [event for event in events if not {"negation", "hypothetical"} & set(event.get("auxiliary", []))]


def flat(codes):
    return {one for code in codes for one in (code if isinstance(code, list) else [code])}


def codes(event, end):
    return {entity["code"] for entity in event.get(end, [])}


def as_read(event, want, text):
    at = text.find(want["sentence"])
    if not event["text_info"]["start"] <= at < event["text_info"]["end"] or event["event"][0] not in want["type"]:
        return False
    actors, recipients = codes(event, "actor"), codes(event, "recipient")
    wanted, undergoing = flat(want["actor"]), flat(want["recipient"])
    if not want["recipient"] and len(want["actor"]) > 1:
        there = sum(bool(flat([party]) & (actors | recipients)) for party in want["actor"])
        return there > 1 or (there == 1 and not recipients)
    if not actors & wanted:
        return False
    nobody = not want["recipient"] or "" in undergoing
    return bool(recipients & undergoing) or (nobody and not recipients) or len(actors & (wanted | undergoing)) > 1


def judged(command, half):
    """(event, right) of both collections."""
    out = []
    wanted, documents = {}, []
    for path in sorted(glob.glob(os.path.join(ROOT, "tests/articles/texts/*.json"))):
        name = os.path.basename(path)
        if int(name[:2]) % 2 != (half == "odd"):
            continue
        with open(path, encoding="utf-8") as file:
            document = json.load(file)
        documents.append(document)
        wanted[document["id"]] = []
        for coding in ("coding-a", "coding-b"):
            with open(os.path.join(ROOT, "tests/articles", coding, name), encoding="utf-8") as file:
                wanted[document["id"]] += json.load(file)["events"]
    texts = {document["id"]: document["text"] for document in documents}
    for event in code(command, documents):
        document = event["text_info"]["document"]
        out.append((event, any(as_read(event, want, texts[document]) for want in wanted[document])))
    with open(os.path.join(ROOT, "tests/quiet/quiet.jsonl"), encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines][half == "odd" :: 2]
    golds = {record["id"]: record.get("gold") for record in records}
    for event in code(command, [{key: record[key] for key in ("id", "date", "text")} for record in records]):
        gold = golds[event["text_info"]["document"]]
        kind = ALIKE.get(event["event"][0], event["event"][0])
        out.append((event, bool(gold) and ALIKE.get(gold["event"], gold["event"]) == kind
                    and bool(codes(event, "actor") & set(gold["actor"]))))
    return out


def fit(samples, steps=4000, rate=0.3, shrink=0.02):
    weights = [0.0] * len(NAMES)
    for _ in range(steps):
        slope = [0.0] * len(weights)
        for row, right in samples:
            error = right - 1 / (1 + math.exp(-sum(w * x for w, x in zip(weights, row))))
            for i, x in enumerate(row):
                slope[i] += error * x
        for i in range(len(weights)):
            pull = shrink * weights[i] if i else 0
            weights[i] += rate * (slope[i] / len(samples) - pull)
    return weights


def main():
    arguments = sys.argv[1:]
    if "--" not in arguments or not arguments or arguments[0] not in ("fit", "table"):
        sys.exit(__doc__)
    command = arguments[arguments.index("--") + 1 :]
    options = arguments[1 : arguments.index("--")]
    if arguments[0] == "fit":
        weights = fit([(features(event), float(right)) for event, right in judged(command, "even")])
        print("// Made by tools/confidence.py fit; see there for what each stands for.")
        print("#pragma once\n\nnamespace longbow {\n\ninline constexpr double kConfidenceWeights[] = {")
        for name, weight in zip(NAMES, weights):
            print(f"    {weight:.2f},  // {name}")
        print("};\n\n}  // namespace longbow")
        return
    half = options[1] if options[:1] == ["--half"] else "odd"
    bands = {}
    for event, right in judged(command, half):
        band = bands.setdefault(min(9, int(event["confidence"] * 10)), [0, 0, 0.0])
        band[0] += 1
        band[1] += right
        band[2] += event["confidence"]
    print("confidence    events  right  mean confidence")
    for band, (events, right, total) in sorted(bands.items()):
        print(f"{band / 10:.1f} to {(band + 1) / 10:.1f}  {events:6}  {right / events:5.2f}  {total / events:5.2f}")


main()
