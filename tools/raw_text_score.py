#!/usr/bin/env python3
"""Scores sentence splitting and tokenisation from raw text against a treebank, as the CoNLL 2018 shared task did.

    raw_text_score.py raw GOLD.conllu > raw.txt          the treebank's text, paragraphs separated by blank lines
    longbow parse --format conllu raw.txt > system.conllu
    raw_text_score.py score GOLD.conllu system.conllu    precision, recall and F1 of sentences and words
    raw_text_score.py diff GOLD.conllu system.conllu     what differs, gold first

Words are syntactic words ("won't" is two). Both sides are compared as ranges of the text's visible characters, so
white space does not count.
"""
import re
import sys


def read(path):
    """Sentences as (words, text, starts a paragraph), words as strings."""
    sentences, words, text, paragraph, last = [], [], None, False, 0
    multiword, covered = None, 0
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("#"):
                if line.startswith("# text ="):
                    text = line[len("# text ="):].strip()
                paragraph |= line.startswith(("# newpar", "# newdoc"))
                continue
            if not line:
                if words:
                    sentences.append((words, text, paragraph))
                words, text, paragraph, covered = [], None, False, 0
                continue
            columns = line.split("\t")
            if "." in columns[0]:
                continue
            if "-" in columns[0]:
                first, covered = map(int, columns[0].split("-"))
                multiword = (columns[1], first, len(words))
                continue
            words.append(columns[1])
            if covered and int(columns[0]) == covered:
                words[multiword[2]:] = fit(multiword[0], words[multiword[2]:])
    if words:
        sentences.append((words, text, paragraph))
    return sentences


def fit(surface, words):
    """The parts of `surface` that the words of a multiword token stand for."""
    if "".join(words) == surface:
        return words
    if sum(map(len, words)) == len(surface):
        cuts, at = [], 0
        for word in words:
            cuts.append(surface[at:at + len(word)])
            at += len(word)
        return cuts
    return [surface]


def raw(path):
    out = []
    for _, text, paragraph in read(path):
        if out:
            out.append("\n\n" if paragraph else " ")
        out.append(text)
    return "".join(out) + "\n"


def visible(word):
    return re.sub(r"\s", "", word)


def ranges(sentences):
    words, spans, at, characters = set(), set(), 0, []
    for forms, _, _ in sentences:
        begin = at
        for form in forms:
            form = visible(form)
            words.add((at, at + len(form)))
            at += len(form)
            characters.append(form)
        spans.add((begin, at))
    return words, spans, "".join(characters)


def report(name, gold, system):
    right = len(gold & system)
    precision, recall = right / max(1, len(system)), right / max(1, len(gold))
    f1 = 2 * right / max(1, len(gold) + len(system))
    print(f"{name:10} precision {100 * precision:6.2f}  recall {100 * recall:6.2f}  f1 {100 * f1:6.2f}")


def show(name, gold, system, text):
    for mark, some in (("-", gold - system), ("+", system - gold)):
        for begin, end in sorted(some):
            context = f"{text[max(0, begin - 12):begin]}[{text[begin:end]}]{text[end:end + 12]}"
            print(f"{name} {mark} {begin} {context}")


def main():
    if len(sys.argv) == 3 and sys.argv[1] == "raw":
        sys.stdout.write(raw(sys.argv[2]))
        return 0
    if len(sys.argv) != 4 or sys.argv[1] not in ("score", "diff"):
        print(__doc__, file=sys.stderr)
        return 2
    gold_words, gold_sentences, gold_text = ranges(read(sys.argv[2]))
    words, sentences, text = ranges(read(sys.argv[3]))
    if gold_text != text:
        at = next((i for i, (a, b) in enumerate(zip(gold_text, text)) if a != b), min(len(gold_text), len(text)))
        print(f"the texts differ at character {at}: {gold_text[at:at + 30]!r}, {text[at:at + 30]!r}", file=sys.stderr)
        return 2
    if sys.argv[1] == "diff":
        show("word", gold_words, words, text)
        show("sentence", gold_sentences, sentences, text)
    report("sentences", gold_sentences, sentences)
    report("words", gold_words, words)
    return 0


if __name__ == "__main__":
    sys.exit(main())
