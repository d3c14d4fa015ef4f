#!/usr/bin/env python3
"""Scores a tagger of names: precision, recall and F1 over spans with their type, against the Entity= marks of a treebank.

usage: score_names.py GOLD.conllu -- COMMAND [ARG ...]     COMMAND reads CoNLL-U with tokens alone, writes it with names
       score_names.py GOLD.conllu TAGGED.conllu            the same words, with names
       score_names.py GOLD.conllu --write-tags             the gold file with its names as the tagger is to write them
       score_names.py GOLD.conllu --list                   the gold names: sentence (from 0), first word, word after the last, type
for example: score_names.py gum-dev.conllu -- build/release/longbow parse --input conllu --keep tokens -

A name in the gold file is made in four steps.
  marks     Column 10 of GUM holds Entity=..., as CorefUD 1.0 writes it: "(12-person-..." begins mark 12, a person, with
            this word; "(12-person-...)" is a mark of this word alone; "12)" ends with this word the mark of that number
            that was begun last and is still open. A mark that does not end in its sentence is passed over.
  head      The head of a mark is the first of its words whose own head (column 7) lies outside the mark. The mark is a
            name if the head's UPOS is PROPN.
  type      person is PER, organization ORG, place LOC; every other type is OTH.
  overlap   Of names that overlap the one that begins first counts, and of those that begin together the longest: the
            outermost. Those inside it are not asked for.

The tagger writes Name=B-TYPE on a name's first word and Name=I-TYPE on the others, in column 10, with TYPE one of PER,
ORG, LOC, OTH. An I that does not continue a name of its type begins one. A name is right if its first word, last word
and type are those of a gold name.
"""
import re
import subprocess
import sys
from collections import Counter

from conllu_rows import sentences

PIECE = re.compile(r"\(([^()]*)(\)?)|([^()]+)\)")
TYPES = {"person": "PER", "organization": "ORG", "place": "LOC"}


def misc(row, item):
    return next((one[len(item) :] for one in row[9].split("|") if one.startswith(item)), "")


def marks(rows):
    open_marks, closed = [], []
    for i, row in enumerate(rows):
        for opened, at_once, ended in PIECE.findall(misc(row, "Entity=")):
            if ended:
                of_number = [mark for mark in open_marks if mark[0] == ended]
                if of_number:
                    open_marks.remove(of_number[-1])
                    closed.append((of_number[-1][1], i + 1, of_number[-1][2]))
                continue
            number, kind = (opened + "--").split("-")[:2]
            if number and at_once:
                closed.append((i, i + 1, TYPES.get(kind, "OTH")))
            elif number:
                open_marks.append((number, i, TYPES.get(kind, "OTH")))
    return closed


def gold_names(rows):
    def is_name(span):
        inside = range(span[0], span[1])
        heads = [i for i in inside if int(rows[i][6]) - 1 not in inside]
        return bool(heads) and rows[heads[0]][3] == "PROPN"

    names = []
    # Of two marks over the same words the one that ends last is the outer one.
    for span in sorted(reversed(list(filter(is_name, marks(rows)))), key=lambda span: (span[0], -span[1])):
        if not names or span[0] >= names[-1][1]:
            names.append(span)
    return names


def tagged_names(rows):
    names = []
    for i, row in enumerate(rows):
        place, _, kind = misc(row, "Name=").partition("-")
        if place == "I" and names and names[-1][1:] == (i, kind):
            names[-1] = (names[-1][0], i + 1, kind)
        elif place in ("B", "I"):
            names.append((i, i + 1, kind))
    return names


def write_tags(lines):
    rows, tags = [], {}
    for line in list(lines) + ["\n"]:
        rows.append(line)
        if line.strip():
            continue
        words = list(sentences(rows))
        for begin, end, kind in gold_names(words[0]) if words else []:
            tags.update({words[0][i][0]: f"Name={'B' if i == begin else 'I'}-{kind}" for i in range(begin, end)})
        for row in rows[: len(rows) if words else 0]:
            columns = row.rstrip("\n").split("\t")
            if columns[0] in tags:
                columns[9] = tags[columns[0]] if columns[9] == "_" else columns[9] + "|" + tags[columns[0]]
            print("\t".join(columns))
        rows, tags = [], {}


def run(command, lines):
    """The command's lines; it sees tokens alone. One that could not start or had to stop ends the scoring."""
    bare = []
    for line in lines:
        columns = line.rstrip("\n").split("\t")
        if len(columns) == 1:
            bare.append(line)
        elif "." not in columns[0]:
            space = "SpaceAfter=No" if "SpaceAfter=No" in columns[9].split("|") else "_"
            bare.append("\t".join(columns[:2] + ["_"] * 7 + [space]) + "\n")
    done = subprocess.run(command, input="".join(bare).encode(), stdout=subprocess.PIPE)
    if done.returncode != 0:
        sys.exit(f"{command[0]} exited with {done.returncode}")
    return done.stdout.decode().split("\n")


def f1(right, got, gold):
    precision, recall = right / got if got else 0, right / gold if gold else 0
    return 100 * precision, 100 * recall, 200 * right / (got + gold) if got + gold else 0


def score(gold, got):
    gold, got = list(gold), list(got)
    if [[row[1] for row in rows] for rows in gold] != [[row[1] for row in rows] for rows in got]:
        sys.exit("the words differ from the gold file's words")
    wanted, given, right, right_spans = Counter(), Counter(), Counter(), 0
    for gold_rows, rows in zip(gold, got):
        names, tags = set(gold_names(gold_rows)), set(tagged_names(rows))
        wanted.update(name[2] for name in names)
        given.update(name[2] for name in tags)
        right.update(name[2] for name in names & tags)
        right_spans += len({name[:2] for name in names} & {name[:2] for name in tags})
    for kind in sorted(wanted | given):
        print(f"{kind}  gold {wanted[kind]:5}  given {given[kind]:5}  right {right[kind]:5}"
              "  P {:.1f} R {:.1f} F1 {:.1f}".format(*f1(right[kind], given[kind], wanted[kind])))
    print("spans without their type  P {:.2f} R {:.2f} F1 {:.2f}".format(*f1(right_spans, given.total(), wanted.total())))
    print("names  P {:.2f} R {:.2f} F1 {:.2f}".format(*f1(right.total(), given.total(), wanted.total())))


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    with open(sys.argv[1], encoding="utf-8") as file:
        lines = list(file)
    if sys.argv[2] == "--write-tags":
        write_tags(lines)
    elif sys.argv[2] == "--list":
        for number, rows in enumerate(sentences(lines)):
            for begin, end, kind in gold_names(rows):
                print(number, begin, end, kind)
    elif sys.argv[2] == "--":
        score(sentences(lines), sentences(run(sys.argv[3:], lines)))
    else:
        with open(sys.argv[2], encoding="utf-8") as file:
            score(sentences(lines), sentences(file))


if __name__ == "__main__":
    main()
