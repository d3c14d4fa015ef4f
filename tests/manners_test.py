#!/usr/bin/env python3
"""Help, configuration and environment of every command, and what is said on standard error.

    manners_test.py PROGRAM
"""
import json
import os
import pathlib
import pty
import re
import signal
import subprocess
import sys
import tempfile

PROGRAM = os.path.abspath(sys.argv[1])
GOOD = {"id": "good", "date": "2010-06-15", "text": "Russia condemned the sanctions. France sent troops to Mali."}


def run(*arguments, where="/", **variables):
    environment = {"PATH": "/usr/bin:/bin", "HOME": "/nonexistent", **variables}
    if "LONGBOW_DATA" in os.environ:
        environment["LONGBOW_DATA"] = os.environ["LONGBOW_DATA"]
    done = subprocess.run([PROGRAM, *arguments], cwd=where, env=environment, capture_output=True, text=True, timeout=240,
                          stdin=subprocess.DEVNULL)
    return done.returncode, done.stdout, done.stderr


def help_of_every_command_has_examples_that_it_knows(folder):
    code, out, _ = run("--help")
    commands = re.findall(r"^  ([a-z]+)  ", out.partition("Subcommands:")[2], re.M)
    assert code == 0 and {"code", "export", "import", "explain"} <= set(commands), out
    for command in commands:
        code, out, _ = run(command, "--help")
        assert code == 0 and "Examples:" in out, command
        examples = out.partition("Examples:")[2]
        for option in re.findall(r"(--[a-z-]+)", examples.replace("--quiet, --log-level LEVEL and --config FILE", "")):
            inner = "".join(run(command, sub, "--help")[1] for sub in re.findall(r"^  ([a-z]+)  ", out, re.M))
            assert option in out.partition("Examples:")[0] + inner, (command, option)


def quiet_says_nothing_but_errors(folder):
    path = folder / "a.jsonl"
    path.write_text(json.dumps(GOOD) + "\n{}\n")
    for arguments in (["--quiet", "code", str(path)], ["code", "--quiet", str(path)], ["code", str(path), "--log-level", "error"]):
        code, out, err = run(*arguments)
        assert (code, err) == (0, "") and out, (arguments, code, err)
    code, _, err = run("code", "--log-level", "warning", str(path))
    assert "rejected" in err and "documents," not in err, err
    code, _, err = run("code", "--quiet", "no-such-file")
    assert code == 2 and "no-such-file" in err, err


def a_configuration_file_gives_options_and_the_command_line_wins(folder):
    path, config = folder / "a.jsonl", folder / "longbow.toml"
    path.write_text(json.dumps(GOOD) + "\n")
    config.write_text("quiet = true\n[code]\nformat = \"csv\"\nthreads = 1\n")
    code, out, err = run("--config", str(config), "code", str(path))
    assert code == 0 and out.startswith("id,date") and err == "", (out, err)
    code, out, err = run("code", str(path), LONGBOW_CONFIG=str(config))
    assert code == 0 and out.startswith("id,date"), (out, err)
    code, out, _ = run("--config", str(config), "code", "--format", "plover", str(path))
    assert out.startswith("{"), out
    config.write_text("[code]\ncolour = \"red\"\n")
    code, _, err = run("--config", str(config), "code", str(path))
    assert code == 2 and "colour" in err, (code, err)
    code, _, err = run("--config", str(folder / "none.toml"), "code", str(path))
    assert code == 2 and "none.toml" in err, (code, err)


def variables_of_the_environment_give_options(folder):
    path = folder / "a.jsonl"
    path.write_text(json.dumps(GOOD) + "\n")
    code, out, _ = run("code", str(path), LONGBOW_CODE_FORMAT="csv")
    assert code == 0 and out.startswith("id,date"), out
    code, _, err = run("code", str(path), LONGBOW_CODE_FORMAT="xml")
    assert code == 2 and err, err
    code, out, _ = run("export", "--help", LONGBOW_DB="sqlite:x.db")
    assert "LONGBOW_DB" in out, out


def what_is_no_terminal_has_no_colour_and_no_progress(folder):
    code, out, err = run("explain", GOOD["text"])
    assert code == 0 and "\x1b" not in out + err and "\r" not in err, (out, err)


def on_terminal(*arguments, until=None):
    """What a command says on standard error, where that is a terminal; interrupted when it has said `until`."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen([PROGRAM, *arguments], cwd="/", stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=theirs)
    os.close(theirs)
    said = b""
    try:
        while more := os.read(ours, 4096):
            said += more
            if until and re.search(until, said):
                process.send_signal(signal.SIGINT)
                until = None
    except OSError:  # the terminal's other end has gone
        pass
    os.close(ours)
    return process.wait(timeout=240), said.decode()


def a_terminal_shows_how_far_it_is_and_an_interrupt_says_how_to_go_on(folder):
    path, store = folder / "many.jsonl", f"sqlite:{folder}/x.db"
    path.write_text("".join(json.dumps({**GOOD, "id": f"d{i}"}) + "\n" for i in range(4000)))
    code, said = on_terminal("code", "--db", store, str(path), until=rb"\d+ documents, \d+ sentences")
    assert code == 2 and "--resume" in said, (code, said[-500:])
    shown = re.findall(r"\r(\d+ documents, \d+ sentences and \d+ events a second, 0 rejects, \d+:\d\d:\d\d left)", said)
    assert shown, said[:500]
    code, _, err = run("code", "--db", store, "--resume", str(path))
    assert code == 0 and "goes on behind record" in err and "holds 4000 documents" in err, (code, err)
    assert "\r" not in err, "progress where there is no terminal"
    code, said = on_terminal("--quiet", "code", "--db", f"sqlite:{folder}/y.db", str(path))
    assert (code, said) == (0, ""), (code, said[:300])


def main():
    checks = [check for name, check in globals().items() if callable(check) and name.count("_") >= 3]
    for check in checks:
        with tempfile.TemporaryDirectory(prefix="longbow-manners-") as folder:
            check(pathlib.Path(folder))
        print(f"ok     {check.__name__}", flush=True)
    return 0


sys.exit(main())
