#!/usr/bin/env python3
"""Scores enhanced arguments: precision, recall and F1 over the arcs that column 9 of a treebank adds to its trees.

usage: score_enhanced.py GOLD.conllu -- COMMAND [ARG ...]     COMMAND reads the gold trees without column 9, writes them with it
       score_enhanced.py GOLD.conllu ENHANCED.conllu          the same words, with column 9
options: --errors N prints N wrong arcs, --relation R those of one relation alone
for example: score_enhanced.py ewt-dev.conllu -- build/release/longbow parse --input conllu --keep all --enhanced -

An arc is added if column 9 has it, and no arc of the basic tree (columns 6 and 7) goes from the same head to the same
word. A basic arc under another label (nmod:in for nmod) is thus not added, and asks for nothing. Arcs from or to empty
nodes (8.1) are passed over on both sides, and so is the arc from 0, the root.

An added arc is right if head, word and the whole label are those of the gold file, whatever stands behind the colon
included: nsubj:pass, nsubj:xsubj, nsubj:pass:xsubj, obl:in, nmod:according_to, advcl:if, conj:and. A relative pronoun's
arc from its antecedent is the added arc ref, and the arc from the clause to the antecedent another (nsubj, obj, obl:in).

Three figures: added is the one above. Without what follows the relation (obl:in as obl, nsubj:xsubj as nsubj) is easier; all
arcs compares the whole of column 9, basic arcs and their labels included, and is easier still.
"""
import argparse
import subprocess
import sys

from conllu_rows import sentences


def arcs(row):
    """(head, label) of column 9, those from words of the sentence alone."""
    pairs = (arc.partition(":")[::2] for arc in row[8].split("|") if row[8] != "_")
    return {(int(head), label) for head, label in pairs if head.isdigit() and head != "0"}


def all_arcs(rows, i):
    return {(head, i + 1, label) for head, label in arcs(rows[i])}


def added_arcs(rows, basic, i):
    return {(head, i + 1, label) for head, label in arcs(rows[i]) if str(head) != basic[i][6]}


def without_subtype(found):
    return {(head, word, label.split(":")[0]) for head, word, label in found}


class Count:
    def __init__(self):
        self.gold, self.given, self.right = 0, 0, 0

    def add(self, gold, given):
        self.gold, self.given, self.right = self.gold + len(gold), self.given + len(given), self.right + len(gold & given)

    def __str__(self):
        precision = self.right / self.given if self.given else 0
        recall = self.right / self.gold if self.gold else 0
        f1 = 2 * self.right / (self.gold + self.given) if self.gold + self.given else 0
        return f"P {100 * precision:.2f} R {100 * recall:.2f} F1 {100 * f1:.2f}"


def run(command, lines):
    """The command's lines; it sees no column 9. One that could not start or had to stop ends the scoring."""
    bare = []
    for line in lines:
        columns = line.rstrip("\n").split("\t")
        if len(columns) == 1:
            bare.append(line)
        elif "." not in columns[0]:
            bare.append("\t".join(columns[:8] + ["_"] + columns[9:]) + "\n")
    done = subprocess.run(command, input="".join(bare).encode(), stdout=subprocess.PIPE)
    if done.returncode != 0:
        sys.exit(f"{command[0]} exited with {done.returncode}")
    return done.stdout.decode().split("\n")


def describe(rows, arc):
    head, word, label = arc
    return f"{rows[head - 1][1]}({head}) -{label}-> {rows[word - 1][1]}({word})"


def read_arguments():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("gold")
    parser.add_argument("enhanced", nargs="?")
    parser.add_argument("--errors", type=int, default=0)
    parser.add_argument("--relation")
    cut = sys.argv.index("--") if "--" in sys.argv else len(sys.argv)
    arguments, command = parser.parse_args(sys.argv[1:cut]), sys.argv[cut + 1 :]
    if bool(command) == bool(arguments.enhanced):
        parser.error("give either ENHANCED.conllu, or a COMMAND after --")
    return arguments, command


def main():
    arguments, command = read_arguments()
    with open(arguments.gold, encoding="utf-8") as file:
        lines = list(file)
    gold = list(sentences(lines))
    if command:
        given = list(sentences(run(command, lines)))
    else:
        with open(arguments.enhanced, encoding="utf-8") as file:
            given = list(sentences(file))
    if [[row[1] for row in rows] for rows in gold] != [[row[1] for row in rows] for rows in given]:
        sys.exit("the words differ from the gold file's words")

    added, easier, whole, relations, left = Count(), Count(), Count(), {}, arguments.errors
    for wanted_rows, given_rows in zip(gold, given):
        for i in range(len(wanted_rows)):
            whole.add(all_arcs(wanted_rows, i), all_arcs(given_rows, i))
            wanted, got = added_arcs(wanted_rows, wanted_rows, i), added_arcs(given_rows, wanted_rows, i)
            added.add(wanted, got)
            easier.add(without_subtype(wanted), without_subtype(got))
            for relation in {arc[2].split(":")[0] for arc in wanted | got}:
                of = lambda found: {arc for arc in found if arc[2].split(":")[0] == relation}
                relations.setdefault(relation, Count()).add(of(wanted), of(got))
            for arc in sorted(wanted ^ got):
                if left > 0 and arguments.relation in (None, arc[2].split(":")[0]):
                    left -= 1
                    print("missed" if arc in wanted else "extra ", describe(wanted_rows, arc))
                    print("       " + " ".join(row[1] for row in wanted_rows))
    for relation, count in sorted(relations.items(), key=lambda item: (-item[1].gold, item[0])):
        print(f"{relation:12} gold {count.gold:5}  given {count.given:5}  right {count.right:5}  {count}")
    print(f"all arcs         {whole}")
    print(f"without subtype  {easier}")
    print(f"added {added.gold}  {added}")


if __name__ == "__main__":
    main()
