#!/usr/bin/env python3
"""What is installed works from any folder, without the build tree: the program, its data, the manual page, completion.

    install_test.py BUILD-FOLDER
"""
import os
import pathlib
import subprocess
import sys
import tempfile

TEXT = "Russia condemned the sanctions. France sent troops to Mali."


def run(*command, where, **how):
    done = subprocess.run(command, cwd=where, capture_output=True, text=True, timeout=240, **how)
    return done.returncode, done.stdout, done.stderr


def main():
    build = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory(prefix="longbow-install-") as folder:
        folder = pathlib.Path(folder)
        code, out, err = run("cmake", "--install", build, "--component", "program", "--prefix", str(folder / "first"), where="/")
        assert code == 0, out + err
        # It may be moved: nothing in it knows where it was put.
        (folder / "first").rename(folder / "second place")
        root = folder / "second place"
        program = str(root / "bin" / "longbow")
        clean = {"PATH": "/usr/bin:/bin", "HOME": str(folder)}
        (folder / "a.txt").write_text(TEXT)
        code, out, err = run(program, "code", str(folder / "a.txt"), where="/", env=clean)
        assert code == 0 and out.count("\n") >= 1, (code, out, err)
        # The data are those that were installed: break them, and the program says so and names them.
        table = root / "share" / "longbow" / "ontology" / "types.tsv"
        table.write_text("nonsense\n")
        code, out, err = run(program, "code", str(folder / "a.txt"), where="/", env=clean)
        assert code == 2 and "second place" in err, (code, err)
        page = root / "share" / "man" / "man1" / "longbow.1"
        text = page.read_text()
        assert ".TH LONGBOW 1" in text and "longbow export" in text and "\\-\\-rejects" in text, text[:400]
        script = root / "share" / "bash-completion" / "completions" / "longbow"
        asked = f"source {script!s}; COMP_WORDS=(longbow export --form); COMP_CWORD=2; _longbow; echo ${{COMPREPLY[@]}}"
        code, out, err = run("bash", "-c", asked.replace(str(script), f"'{script}'"), where="/")
        assert out.split() == ["--format"], (out, err)
        asked = f"source '{script}'; COMP_WORDS=(longbow export --format i); COMP_CWORD=3; _longbow; echo ${{COMPREPLY[@]}}"
        code, out, err = run("bash", "-c", asked, where="/")
        assert out.split() == ["icews"], (out, err)
    print("what is installed works")


main()
