#!/usr/bin/env python3
"""The briefs of examples/central-asia and their codings are whole: enough of them, in order, true to their form.

    central_asia_briefs.py SOURCE-FOLDER [--at-least-briefs N] [--at-least-codings N]
"""
import argparse
import collections
import datetime
import json
import pathlib
import sys

FIELDS = ["id", "date", "title", "publisher", "text"]
PUBLISHERS = {f"Longbow examples {desk}" for desk in "ABC"}
WORDS = range(60, 151)
YEARS = range(1994, 2013)


def brief_faults(brief):
    if list(brief) != FIELDS or not all(isinstance(value, str) and value for value in brief.values()):
        yield f"wants {', '.join(FIELDS)}, each a text, in this order"
        return
    try:
        date = datetime.date.fromisoformat(brief["date"])
    except ValueError:
        yield f"{brief['date']} is no date"
        return
    if date.year not in YEARS:
        yield f"{brief['date']} lies outside {YEARS[0]} to {YEARS[-1]}"
    if not brief["id"].startswith(f"ca-{brief['date'][:7]}-"):
        yield f"the id of a brief of {brief['date']} begins with ca-{brief['date'][:7]}-"
    if len(brief["text"].split()) not in WORDS:
        yield f"has {len(brief['text'].split())} words, not {WORDS[0]} to {WORDS[-1]}"
    if brief["publisher"] not in PUBLISHERS:
        yield f"{brief['publisher']} is none of the three desks"


def read_briefs(folder, faults):
    briefs = {}
    for file in sorted(folder.glob("*.jsonl")):
        dates = []
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            where = f"{file.name}:{number}"
            try:
                brief = json.loads(line)
            except ValueError as fault:
                faults.append(f"{where}: no JSON: {fault}")
                continue
            faults += [f"{where}: {fault}" for fault in brief_faults(brief)]
            if brief.get("id") in briefs:
                faults.append(f"{where}: {brief['id']} is there twice")
            briefs[brief.get("id")] = brief
            dates.append(brief.get("date", ""))
        if dates != sorted(dates):
            faults.append(f"{file.name}: is not sorted by date")
    return briefs


def coding_faults(coding, brief):
    if (coding.get("document"), coding.get("published")) != (brief["id"], brief["date"]):
        yield '"document" and "published" are not the brief\'s id and date'
    if "absent" not in coding and "also_fine" not in coding:
        yield 'wants "absent" or "also_fine", even empty'
    for kind in ("events", "also_fine", "absent"):
        for one in coding.get(kind, []):
            if brief["text"].count(one["sentence"]) != 1:
                yield f'"{one["sentence"]}" must stand once in the text'
            if not one["types"]:
                yield f'"{one["sentence"]}" has no type'
    for one in coding.get("events", []):
        if not one["actor"] or not all(one["actor"]):
            yield f'"{one["sentence"]}" has no actor'
    for one in coding.get("frameworks", []):
        if not one.get("name") or not one.get("kind"):
            yield f"a framework wants a name and a kind: {one}"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("source", type=pathlib.Path)
    parser.add_argument("--at-least-briefs", type=int, default=250)
    parser.add_argument("--at-least-codings", type=int, default=60)
    given = parser.parse_args()
    folder, faults = given.source / "examples/central-asia", []
    briefs = read_briefs(folder, faults)
    codings = sorted((folder / "gold").glob("*.gold.json"))
    for file in codings:
        brief = briefs.get(file.name.removesuffix(".gold.json"))
        if brief is None:
            faults.append(f"gold/{file.name}: there is no brief of that id")
            continue
        try:
            faults += [f"gold/{file.name}: {fault}" for fault in coding_faults(json.loads(file.read_text(encoding="utf-8")), brief)]
        except (ValueError, KeyError, TypeError) as fault:
            faults.append(f"gold/{file.name}: cannot be used: {fault!r}")
    if len(briefs) < given.at_least_briefs:
        faults.append(f"{len(briefs)} briefs, fewer than {given.at_least_briefs}")
    if len(codings) < given.at_least_codings:
        faults.append(f"{len(codings)} codings, fewer than {given.at_least_codings}")
    years = collections.Counter(brief.get("date", "")[:4] for brief in briefs.values())
    print("\n".join(faults) if faults else f"{len(briefs)} briefs, {len(codings)} of them coded")
    print("a year:", ", ".join(f"{year} {count}" for year, count in sorted(years.items())))
    return 1 if faults else 0


sys.exit(main())
