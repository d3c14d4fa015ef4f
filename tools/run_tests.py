#!/usr/bin/env python3
"""Runs ctest in a build folder and ends in one line, "N passed, N failed" (", N skipped" where some were).

    run_tests.py BUILD-FOLDER [--jobs N] [ctest's further arguments]

What failed is shown in full above that line. Exit code 0 where nothing failed, 1 otherwise, 2 where no test ran.
"""
import re
import subprocess
import sys


def main():
    folder, further = sys.argv[1], sys.argv[2:]
    jobs = []
    if further[:1] == ["--jobs"]:
        jobs, further = ["-j", further[1]], further[2:]
    command = ["ctest", "--test-dir", folder, "--output-on-failure", "--no-tests=error", *jobs, *further]
    counts = {"passed": 0, "failed": 0, "skipped": 0}
    showing = False  # inside the output of a test that failed
    run = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace")
    for line in run.stdout:
        result = re.match(r"\s*\d+/\d+ Test\s+#\d+: (.*?)[ .]*(?:   (Passed)|\*\*\*(.*?)) +[\d.]+ sec", line)
        if result:
            name, passed, fault = result.groups()
            showing = False
            if passed:
                counts["passed"] += 1
            elif fault.startswith(("Skipped", "Not Run (Disabled)")):
                counts["skipped"] += 1
            else:
                counts["failed"] += 1
                showing = True
                print(f"\nFAILED {name} ({fault})")
            done = sum(counts.values())
            if sys.stdout.isatty():
                print(f"\r{done} tests run", end="", flush=True)
        elif line.lstrip().startswith(("Test project", "Start ", "Total Test", "The following")) or re.match(r"\d+% tests", line):
            showing = False
        elif showing and line.strip():
            print(line, end="")
    code = run.wait()
    if sys.stdout.isatty():
        print("\r", end="")
    skipped = f", {counts['skipped']} skipped" if counts["skipped"] else ""
    print(f"{counts['passed']} passed, {counts['failed']} failed{skipped}")
    if not sum(counts.values()):
        return 2
    return 1 if counts["failed"] or code else 0


sys.exit(main())
