#!/usr/bin/env python3
"""Checks that every file of src/ includes only what its room may: the table of rooms, as in the design."""
import pathlib, re, sys

RECORDS = "coding/event.h coding/statement.h"
RULES = {
    "base": "",
    "text": "base",
    "syntax": "base text",
    "ontology": "base",
    "lexicon": "base text ontology syntax/labels.h",
    "coding": "base text syntax ontology lexicon",
    "store": f"base ontology text/document.h {RECORDS}",
    "analysis": f"base ontology store {RECORDS}",
    "engine": "base text syntax ontology lexicon coding store analysis",
    "server": f"base ontology engine store analysis {RECORDS} text/document.h syntax/parse.h",
    "cli": "base text syntax ontology lexicon coding store analysis engine server",
}
ONLY_IN = {"httplib.h": "server"}  # libraries that one room alone may see


def faults(source):
    for path in sorted(source.rglob("*")):
        if path.suffix not in (".h", ".cc"):
            continue
        room = path.relative_to(source).parts[0]
        if room not in RULES:
            yield f"{path}: the room {room}/ is in no rule"
            continue
        allowed = RULES[room].split() + [room]
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            own = re.match(r'\s*#\s*include\s+"([^"]+)"', line)
            if own and own[1] not in allowed and own[1].split("/")[0] not in allowed:
                yield f"{path}:{number}: {room}/ may not include {own[1]}"
            library = re.match(r"\s*#\s*include\s+[<\"]([^>\"]+)[>\"]", line)
            if library and ONLY_IN.get(library[1], room) != room:
                yield f"{path}:{number}: only {ONLY_IN[library[1]]}/ may include {library[1]}"


def main():
    found = list(faults(pathlib.Path(sys.argv[1])))
    print("\n".join(found) if found else "every include is allowed")
    return 1 if found else 0


sys.exit(main())
