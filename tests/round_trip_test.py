#!/usr/bin/env python3
"""What is exported as PLOVER lines and imported into another store gives the same lines when it is exported again.

    round_trip_test.py SOURCE-FOLDER PROGRAM
"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile


def main():
    source, program = pathlib.Path(sys.argv[1]).resolve(), os.path.abspath(sys.argv[2])

    def run(*arguments, code=0):
        done = subprocess.run([program, *map(str, arguments)], capture_output=True, text=True, timeout=240, stdin=subprocess.DEVNULL)
        assert done.returncode == code, f"{arguments}: exit code {done.returncode}\n{done.stderr}"
        return done.stdout, done.stderr

    with tempfile.TemporaryDirectory(prefix="longbow-round-") as folder:
        folder = pathlib.Path(folder)
        first, second = f"sqlite:{folder}/first.db", f"sqlite:{folder}/second.db"
        printed, _ = run("code", "--format", "plover", "--with", "statements", source / "examples/briefs.jsonl")
        run("code", "--db", first, source / "examples/briefs.jsonl")
        run("export", "--db", first, "--with", "statements", "--output", folder / "first.jsonl")
        lines = (folder / "first.jsonl").read_text(encoding="utf-8").splitlines()
        assert len(lines) > 20, f"{len(lines)} lines are too few to show anything"
        assert sorted(lines) == sorted(printed.splitlines()), "a store gives other lines than printing"

        _, told = run("import", folder / "first.jsonl", "--db", second)
        assert " 0 lines were rejected" in told, told
        again, _ = run("export", "--db", second, "--with", "statements")
        assert again.splitlines() == lines, "other lines came back: " + str(sorted(set(again.splitlines()) ^ set(lines))[:2])

        # Twice is as once; bad lines are told with their place, and cost nothing else.
        (folder / "bad.jsonl").write_text("nonsense\n" + "\n".join(lines) + '\n{"id": "x"}\n' + json.dumps([1]) + "\n")
        _, told = run("import", "--strict", folder / "bad.jsonl", "--db", second, code=1)
        assert "bad.jsonl:1: " in told and f"bad.jsonl:{len(lines) + 2}: " in told and " 3 lines were rejected" in told, told
        again, _ = run("export", "--db", second, "--with", "statements")
        assert again.splitlines() == lines, "importing twice changed something"
        for layout in ("csv", "gdelt", "gdelt-mentions", "icews", "phoenix", "polecat"):
            assert run("export", "--db", second, "--format", layout)[0].strip(), layout
    print(f"{len(lines)} lines came back as they were")


main()
