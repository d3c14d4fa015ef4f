#!/usr/bin/env python3
"""Lists of names for `longbow train --name-lists`, from the lexicon: persons, places, organisations, peoples, frameworks.

usage: name_lists.py LEXICON-FOLDER > data/names/lexicon.txt

Each line is a kind and its entries, as src/syntax/name_lists.h reads them. A person gives the full name, and its first and
last word as given name and surname.
"""
import pathlib
import sys
from collections import defaultdict

# What the name behind the first word of an entry is, and how many words stand before that name.
HEADS = {"person": ("person", 1), "organisation": ("organisation", 3), "group": ("organisation", 3), "state": ("place", 2),
         "place": ("place", 2), "framework": ("framework", 2)}
FIELDS = {"surname": "surname", "capital": "place", "people": "people", "adjective": "people"}


def entries(lines):
    """(kind, name) for each name of one file."""
    kind = None
    for line in lines:
        words = line.split()
        if not words or line.startswith("#"):
            continue
        if not line[0].isspace():
            kind, skipped = HEADS.get(words[0], (None, 0))
            if words[0] == "group" and words[2] in ("CVL", "REL"):
                kind = "people"
            if kind is None:
                continue
            words = words[skipped:-2] if words[0] == "place" else words[skipped:]  # a place ends in its coordinates
            names = [" ".join(words)]
        elif words[0] == "name" or words[0] in FIELDS:
            names = [one.strip() for one in " ".join(words[1:]).split("|")]
        else:
            continue
        for name in names:
            what = FIELDS.get(words[0], kind) if line[0].isspace() else kind
            if not what or not name or "," in name:
                continue
            yield what, name
            parts = name.split()
            if what == "person" and len(parts) > 1:
                yield "given", parts[0]
                yield "surname", parts[-1]


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    lists = defaultdict(set)
    for room in ("actors", "frameworks", "places"):
        for path in sorted(pathlib.Path(sys.argv[1], room).glob("*.lex")):
            for kind, name in entries(path.read_text(encoding="utf-8").splitlines()):
                lists[kind].add(name)
    print("# Made by tools/name_lists.py data/lexicon > data/names/lexicon.txt; change the lexicon, not this file.")
    for kind in sorted(lists):
        print(f"{kind}: {', '.join(sorted(lists[kind]))}")


main()
