#!/usr/bin/env python3
"""Scores column 6 of CoNLL-U, the features: F1 of each over words, and words whose whole column is right.

usage: score_features.py GOLD.conllu -- COMMAND [ARG ...]    COMMAND reads CoNLL-U, writes it with its own column 6
       score_features.py GOLD.conllu GIVEN.conllu            the same words, with features
       score_features.py --errors N GOLD.conllu ...             also the N commonest wrong columns
for example: score_features.py ewt-dev.conllu -- build/release/longbow parse --input conllu --keep trees -

The command sees the gold file without its column 6. Of a feature, say Tense, a word is right where both have the same
value; given are the words to which the command gives one, gold those that have one in the gold file. Typo, Abbr, Style
and Foreign say how a text is spelt and not what the words mean, and ExtPos what a fixed phrase stands for; the second
figure of the last line leaves these five out of both columns.
"""
import subprocess
import sys
from collections import Counter

SPELLING = {"Abbr", "ExtPos", "Foreign", "Style", "Typo"}


def words(lines):
    rows = (line.rstrip("\n").split("\t") for line in lines)
    return [row for row in rows if len(row) == 10 and row[0].isdigit()]


def features(row):
    return dict(item.split("=", 1) for item in row[5].split("|") if "=" in item)


def run(command, lines):
    bare = []
    for line in lines:
        row = line.rstrip("\n").split("\t")
        bare.append("\t".join(row[:5] + ["_"] + row[6:]) + "\n" if len(row) == 10 else line)
    done = subprocess.run(command, input="".join(bare).encode(), stdout=subprocess.PIPE)
    if done.returncode != 0:
        sys.exit(f"{command[0]} exited with {done.returncode}")
    return done.stdout.decode().split("\n")


def score(gold, got, errors):
    if [row[1] for row in gold] != [row[1] for row in got]:
        sys.exit("the words differ from the gold file's words")
    wanted, given, right, whole, meaning, wrong = Counter(), Counter(), Counter(), 0, 0, Counter()
    for gold_row, row in zip(gold, got):
        a, b = features(gold_row), features(row)
        wanted.update(a.keys())
        given.update(b.keys())
        right.update(name for name in a if b.get(name) == a[name])
        whole += a == b
        same = {k: v for k, v in a.items() if k not in SPELLING} == {k: v for k, v in b.items() if k not in SPELLING}
        meaning += same
        if not same:
            wrong[f"{gold_row[3]} {gold_row[4]} {gold_row[5]} -> {row[5]}"] += 1
    for text, count in wrong.most_common(errors):
        print(f"{count:5} {text}")
    for name in sorted(wanted | given, key=str.lower):
        gold_n, given_n, right_n = wanted[name], given[name], right[name]
        print(f"{name:9} gold {gold_n:6}  given {given_n:6}  right {right_n:6}  F1 {200 * right_n / (gold_n + given_n):6.2f}")
    print(f"columns  whole {100 * whole / len(gold):.2f}  without spelling {100 * meaning / len(gold):.2f}")


def main():
    arguments, errors = sys.argv[1:], 0
    if arguments[:1] == ["--errors"]:
        errors, arguments = int(arguments[1]), arguments[2:]
    if len(arguments) < 2:
        sys.exit(__doc__)
    with open(arguments[0], encoding="utf-8") as file:
        lines = list(file)
    if arguments[1] == "--":
        got = run(arguments[2:], lines)
    else:
        with open(arguments[1], encoding="utf-8") as file:
            got = list(file)
    score(words(lines), words(got), errors)


if __name__ == "__main__":
    main()
