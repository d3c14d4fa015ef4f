#!/usr/bin/env python3
"""The founding article, where it stands beside the checkout: what a careful reader codes from it must be found.

usage: founding_article.py SOURCE PROGRAM        exit code 77: the article is not there
"""
import pathlib, re, subprocess, sys

AT_LEAST_FOUND, AT_MOST_FALSE, AT_MOST_UNEXPECTED = 12, 0, 5


def main():
    source, program = pathlib.Path(sys.argv[1]), sys.argv[2]
    shared = source.parent / "shared"
    scorer, gold, text = (shared / p for p in ("tools/score_article.py", "data/longbow-2009.gold.json", "data/longbow-2009.txt"))
    if not (scorer.exists() and gold.exists() and text.exists()):
        print("skipped: the founding article is not beside the checkout")
        return 77
    done = subprocess.run([sys.executable, scorer, gold, text, "--", program, "code", "-"], capture_output=True, text=True)
    print(done.stdout, done.stderr)
    counts = re.search(r"found (\d+) of \d+  false readings (\d+) of \d+  unexpected (\d+)", done.stdout)
    if done.returncode != 0 or not counts:
        return 1
    found, false, unexpected = map(int, counts.groups())
    return 0 if found >= AT_LEAST_FOUND and false <= AT_MOST_FALSE and unexpected <= AT_MOST_UNEXPECTED else 1


sys.exit(main())
