#!/usr/bin/env python3
"""How `longbow train` behaves: quick, reproducible, good enough on little, and its models are refused once damaged.

    train_check.py SOURCE-FOLDER PROGRAM

Learns from the first 500 sentences of a treebank beside the source tree; skipped (77) where there is none.
"""
import pathlib
import re
import resource
import subprocess
import sys
import tempfile

SENTENCES = 500
SECONDS = 60  # of processor time for one training
LEAST = {"UPOS": 85.0, "LAS": 55.0}
TEXT = "Russia condemned the sanctions."


def first_sentences(path, count):
    text = path.read_text(encoding="utf-8")
    return "\n\n".join(text.split("\n\n")[:count]) + "\n\n"


def run(*arguments):
    return subprocess.run([str(a) for a in arguments], capture_output=True, text=True, timeout=1200)


def train(program, treebank, dev, out):
    """What training printed, and the processor seconds that it took."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = run(program, "train", "--quick", "--treebank", treebank, "--dev", dev, "--seed", 7, "--out", out)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def scores(printed, dev):
    """The score card's numbers by name: "dev.conllu: words 25152  UPOS 91.20 ..." """
    line = next((line for line in printed.splitlines() if line.startswith(str(dev))), None)
    assert line, f"no score card for {dev} in {printed!r}"
    return {name: float(value) for name, value in re.findall(r"([A-Za-z][\w/ ]*?) ([\d.]+)", line.partition(": ")[2])}


def damaged(whole):
    """(what was done to the model, its bytes)"""
    middle = len(whole) // 2
    yield "cut in half", whole[:middle]
    yield "cut to a few bytes", whole[:20]
    yield "one byte short", whole[:-1]
    yield "one byte long", whole + b"\0"
    yield "one bit turned", whole[:middle] + bytes([whole[middle] ^ 1]) + whole[middle + 1:]
    yield "emptied", b""


def check_refusals(program, model, folder):
    whole = model.read_bytes()
    fine = run(program, "explain", "--plain", "--model", model, TEXT)
    assert fine.returncode == 0 and "Russia" in fine.stdout, fine.stderr
    for what, content in damaged(whole):
        broken = folder / "broken.lbm"
        broken.write_bytes(content)
        refused = run(program, "explain", "--model", broken, TEXT)
        assert refused.returncode == 2 and not refused.stdout, f"a model {what} was taken"
        assert str(broken) in refused.stderr and "longbow train" in refused.stderr or "not a model" in refused.stderr, \
            f"a model {what}: {refused.stderr!r}"


def main():
    source, program = pathlib.Path(sys.argv[1]).resolve(), sys.argv[2]
    banks = source.parent / "shared/data/treebanks"
    if not (banks / "ewt-train.conllu").exists():
        print(f"skipped: there is no treebank {banks / 'ewt-train.conllu'}")
        return 77
    with tempfile.TemporaryDirectory(prefix="longbow-train-") as name:
        folder, dev = pathlib.Path(name), banks / "ewt-dev.conllu"
        small = folder / "small.conllu"
        small.write_text(first_sentences(banks / "ewt-train.conllu", SENTENCES), encoding="utf-8")
        models = [folder / "first.lbm", folder / "second.lbm"]
        for model in models:
            printed, seconds = train(program, small, dev, model)
            got = scores(printed, dev)
            print(f"{seconds:.1f} s; " + ", ".join(f"{k} {v}" for k, v in got.items()))
            limit = SECONDS * (10 if "asan" in program else 1)
            assert seconds < limit, f"training took {seconds:.0f} s of processor time"
            for what, least in LEAST.items():
                assert got[what] >= least, f"{what} is {got[what]}, below {least}"
        assert models[0].read_bytes() == models[1].read_bytes(), "the same seed gave other bytes"
        check_refusals(program, models[0], folder)
    return 0


sys.exit(main())
