# SPDX-License-Identifier: GPL-3.0-or-later
"""What the gates share: the files of the source tree and the way a finding is told."""
import pathlib
import re
import sys

TOP = ("src", "ui", "resources", "tests", "bench", "docs", "scripts", ".ci")
GENERATED = {"__pycache__"}


class Finding:
    """One place that breaks a rule, and what to do about it."""

    def __init__(self, place, line, text):
        self.place, self.line, self.text = place, line, text

    def __str__(self):
        return f"{self.place}:{self.line}: {self.text}"


def files(root, *patterns, under=TOP):
    """The files of the tree that match one of the patterns, sorted; those at the top only when under has '.'."""
    found = []
    for top in under:
        start = root / top
        walk = start.glob("*") if top == "." else start.rglob("*")
        found += [file for file in walk
                  if file.is_file() and not GENERATED & set(file.parts)
                  and any(file.match(pattern) for pattern in patterns)]
    return sorted(set(found))


def text_of(file):
    return file.read_text(encoding="utf-8")


def line_of(text, offset):
    return text.count("\n", 0, offset) + 1


LITERAL_OR_COMMENT = re.compile(
    r'R"(?P<end>[^()\s\\]{0,16})\(.*?\)(?P=end)"'
    r'|"(?:\\.|[^"\\\n])*"'
    r"|(?<![0-9A-Fa-f])'(?:\\.|[^'\\\n])+'"
    r"|//[^\n]*"
    r"|/\*.*?\*/", re.S)


def code_only(text):
    """C++ with the insides of comments and literals blanked out, every line where it was."""
    return LITERAL_OR_COMMENT.sub(lambda match: re.sub(r"[^\n]", " ", match.group()), text)


def judge(findings):
    """Runs one gate on the tree named on the command line: prints what it found, fails when there is something."""
    found = findings(pathlib.Path(sys.argv[1]).resolve())
    for finding in found:
        print(finding)
    sys.exit(1 if found else 0)
