#!/usr/bin/env python3
"""Checks the documentation: every path that a .md names exists, and every `longbow ...` command it shows has a
subcommand and options that the program knows.

    docs_check.py SOURCE-FOLDER PROGRAM

A path is what stands in back quotes or a link and begins with a folder or file of the source tree. Commands are lines of
fenced blocks and what stands in back quotes, where the first word is longbow or ends in /longbow. A fenced block that
opens with ```json and holds one object a line must be JSON.
"""
import json
import pathlib
import re
import shlex
import subprocess
import sys

BUILT = ("build/", "longbow.db")  # made by make, not kept


def markdown_files(source):
    skipped = {"build", ".git", "node_modules", "dist"}
    return [p for p in sorted(source.rglob("*.md")) if not skipped.intersection(p.relative_to(source).parts)]


def split(text):
    """(fenced blocks as (line, language, lines), the rest with those lines blanked)"""
    blocks, rest, inside = [], [], None
    for number, line in enumerate(text.splitlines(), 1):
        fence = re.match(r"\s*```(\w*)", line)
        if fence and inside is None:
            inside = (number, fence[1], [])
        elif fence:
            blocks.append(inside)
            inside = None
        elif inside is not None:
            inside[2].append(line)
        rest.append("" if fence or inside is not None else line)
    return blocks, rest


def paths_named(lines):
    for number, line in enumerate(lines, 1):
        for quoted in re.findall(r"`([^`]+)`", line):
            for word in quoted.split():
                yield number, word
        for target in re.findall(r"\]\(([^)#]+)[^)]*\)", line):
            if "://" not in target:
                yield number, target


def path_faults(source, file, lines):
    tops = {p.name for p in source.iterdir()}
    for number, word in paths_named(lines):
        path = word.strip("\"',;:()").rstrip(".")
        if not re.fullmatch(r"[\w.+/-]+", path) or path.startswith(("/", "..", "-")):
            continue  # patterns, placeholders and what lies outside
        if path.startswith(BUILT):
            continue
        first = path.split("/")[0]
        named = ("/" in path and first in tops) or path in tops or re.fullmatch(r"[A-Z]+(\.md)?|Makefile", path) and path.endswith(".md")
        if named and not (source / path).exists() and not (file.parent / path).exists():
            yield f"{file.relative_to(source)}:{number}: there is no {path}"


def commands_shown(blocks, lines):
    for start, _, block in blocks:
        for offset, line in enumerate(block, 1):
            yield start + offset, line
    for number, line in enumerate(lines, 1):
        for quoted in re.findall(r"`([^`]+)`", line):
            yield number, quoted


class Program:
    """What the program's own help says it knows."""

    def __init__(self, path):
        self.path, self.helps = path, {}

    def help(self, *words):
        if words not in self.helps:
            run = subprocess.run([self.path, *words, "--help"], capture_output=True, text=True, timeout=60)
            self.helps[words] = run.stdout if run.returncode == 0 else None
        return self.helps[words]

    def subcommands(self, *words):
        text = self.help(*words) or ""
        after = text.partition("Subcommands:")[2]
        return set(re.findall(r"^  (\w[\w-]*)(?:  |$)", after, re.M))

    def fault(self, command):
        try:
            words = shlex.split(command, comments=True)
        except ValueError:
            return None
        words = words[1:]
        path = []
        while words and words[0] in self.subcommands(*path):
            path.append(words.pop(0))
        if not path:
            if words and re.fullmatch(r"[a-z]+", words[0]):
                return f"the program has no subcommand {words[0]}"
            if not words or not words[0].startswith("-"):
                return None
        help_text = self.help(*path)
        for word in words:
            option = re.match(r"--[a-z][a-z-]*", word)
            if option and not re.search(rf"(?<![\w-]){re.escape(option[0])}(?![\w-])", help_text):
                return f"longbow {' '.join(path)} has no option {option[0]}"
        return None


def command_faults(source, file, blocks, lines, program):
    for number, shown in commands_shown(blocks, lines):
        for part in re.split(r"\s(?:\||&&|;|>)\s", shown.strip().removeprefix("$ ")):
            part = part.strip()
            if re.match(r"(?:[\w./-]*/)?longbow\s", part + " "):
                fault = program.fault(part)
                if fault:
                    yield f"{file.relative_to(source)}:{number}: {fault}: {part}"


def json_faults(source, file, blocks):
    for start, language, block in blocks:
        if language != "json":
            continue
        try:
            json.loads("\n".join(block))
        except ValueError:
            for offset, line in enumerate(block, 1):
                try:
                    json.loads(line or "{}")
                except ValueError as fault:
                    yield f"{file.relative_to(source)}:{start + offset}: no JSON: {fault}"
                    break


def make_faults(source, file, blocks, lines):
    targets = set(re.findall(r"^([a-z][\w-]*):", (source / "Makefile").read_text(), re.M))
    for number, shown in commands_shown(blocks, lines):
        made = re.match(r"\s*(?:\$ )?make ([a-z][\w-]*)\s*(?:#.*)?$", shown)
        if made and made[1] not in targets:
            yield f"{file.relative_to(source)}:{number}: the Makefile has no target {made[1]}"


def main():
    source, program = pathlib.Path(sys.argv[1]).resolve(), Program(sys.argv[2])
    found, files = [], markdown_files(source)
    for file in files:
        blocks, lines = split(file.read_text(encoding="utf-8"))
        found += path_faults(source, file, lines)
        found += command_faults(source, file, blocks, lines, program)
        found += json_faults(source, file, blocks)
        found += make_faults(source, file, blocks, lines)
    print("\n".join(found) if found else f"{len(files)} documents name what is there")
    return 1 if found or not files else 0


sys.exit(main())
