#!/usr/bin/env python3
"""As many short articles as are wanted, made from the project's own briefs with names, dates and places varied.

    bench/make_articles.py COUNT [--seed N] > articles.jsonl

Each is a brief or a part of one in which countries, peoples, days and numbers have been exchanged, dated within some
years, from one of a few publishers; about one in five reports what another one before it did, on the same day or the
next, as several papers do of one happening. The same COUNT and seed give the same articles, and a smaller COUNT the
first of them.
"""
import argparse
import datetime
import json
import pathlib
import random

from vary import vary

BRIEFS = pathlib.Path(__file__).resolve().parent.parent / "examples/briefs.jsonl"
PUBLISHERS = ("Harbour Courier", "Evening Ledger", "Northern Dispatch", "Plain Dealer Wire", "Capital Gazette")


def make_articles(count, seed=2009):
    briefs = [json.loads(line) for line in BRIEFS.read_text(encoding="utf-8").splitlines()]
    dice = random.Random(seed)
    recent = []
    for number in range(count):
        publisher = dice.choice(PUBLISHERS)
        if recent and dice.random() < 0.2:
            told = dice.choice(recent)
            date = datetime.date.fromisoformat(told["date"]) + datetime.timedelta(days=dice.randrange(2))
            text, title = told["text"], told["title"]
        else:
            brief = dice.choice(briefs)
            paragraphs = brief["text"].split("\n\n")
            first = dice.randrange(len(paragraphs))
            text = vary("\n\n".join(paragraphs[first:first + dice.randrange(1, 4)]), dice)
            date, title = datetime.date(1990, 1, 1) + datetime.timedelta(days=dice.randrange(12000)), brief["title"]
        article = {"id": f"made-{number}", "date": date.isoformat(), "title": title, "publisher": publisher,
                   "url": f"https://example.org/{number}", "text": text}
        recent = (recent + [article])[-50:]
        yield article


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("count", type=int)
    parser.add_argument("--seed", type=int, default=2009)
    options = parser.parse_args()
    for article in make_articles(options.count, options.seed):
        print(json.dumps(article, ensure_ascii=False))


if __name__ == "__main__":
    main()
