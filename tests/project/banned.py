# SPDX-License-Identifier: GPL-3.0-or-later
"""Constructs that do not belong in src, each with what to write instead."""
import fnmatch
import re

import tree

ATOMIC_FILE = "src/storage/atomic_file.*"
MAIN = "src/programs/*"


class Rule:
    """One banned construct: its pattern, what to do instead, and the files that are the exception."""

    def __init__(self, pattern, instead, but=(), raw=False):
        self.pattern, self.instead, self.but, self.raw = re.compile(pattern, re.M), instead, but, raw


RULES = [
    Rule(r"\b(SIGNAL|SLOT)\(", "connect with function pointers"),
    Rule(r"\bsender\(\)", "pass the object with a lambda that has a context"),
    Rule(r"\bprocessEvents\b", "hand values to QtConcurrent::run and come back with .then"),
    Rule(r"::instance\(\)", "no singletons: main passes in what is needed"),
    Rule(r"\bexec\(", "open() a dialog, popup() a menu; only main runs the event loop", (MAIN, "src/storage/*")),
    Rule(r"\bon_\w+_\w+\s*\(", "connect explicitly and name the slot by what it does"),
    Rule(r"^[ \t]*delete\b[ \t\[]", "own it with a parent, a value or std::unique_ptr"),
    Rule(r"\b(setHtml|insertHtml|setMarkdown|appendHtml)\(", "texts of users are plain text: setPlainText"),
    Rule(r"\bQt::(RichText|MarkdownText|AutoText)\b", "texts of users are plain text: Qt::PlainText"),
    Rule(r"\bQMessageBox::(about|information|warning|critical|question)\(", "these block and guess rich text: use Prompts"),
    Rule(r"\b(QSaveFile|QTemporaryFile|QTextDocumentWriter)\b", "files are written by AtomicFile", (ATOMIC_FILE,)),
    Rule(r"\bQFile(Device)?::(WriteOnly|ReadWrite|Append|copy)\b", "files are written by AtomicFile", (ATOMIC_FILE,)),
    Rule(r"\b(ofstream|fstream|fopen|O_WRONLY|O_RDWR|O_CREAT)\b|\bfilesystem::copy", "files are written by AtomicFile",
         (ATOMIC_FILE,)),
    Rule(r"\bsetOutputFileName\(", "render into bytes, write them with AtomicFile"),
    Rule(r"\bQFile\b(?s:.*)\bQIODevice::(WriteOnly|ReadWrite|Append)\b", "files are written by AtomicFile",
         (ATOMIC_FILE,)),
    Rule(r"\.arg\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)\s*\.arg\(", "one .arg(a, b): a value that contains %2 would be replaced"),
    Rule(r"\bQDate::currentDate\(", "the date is passed in; only main asks the clock", (MAIN,)),
    Rule(r"\bq(Debug|Info|Warning|Critical)\(", "log through a category, and never what users wrote"),
    Rule(r"\busing namespace std;", "write std::"),
    Rule(r"\b(?:class|struct)\s+\w*(?:Helper|Utils?|Handler|Impl|Data|Info)\b", "say what it is, not that it is code"),
    Rule(r"\b(?:class|struct)\s+\w+Manager\b", "say what it does (a manager is a person here)"),
    Rule(r"\b(TODO|FIXME|XXX)\b", "do it, or describe it in the issue list", raw=True),
]
BAD_NAME = re.compile(r"(^|_)(manager|helpers?|utils?|handler|impl|data|info|common|misc)$")


def breaches(root, file):
    text = tree.text_of(file)
    code = tree.code_only(text)
    for rule in RULES:
        if any(fnmatch.fnmatch(str(file.relative_to(root)), pattern) for pattern in rule.but):
            continue
        for match in rule.pattern.finditer(text if rule.raw else code):
            yield tree.Finding(file.relative_to(root), tree.line_of(text, match.end() - 1),
                               f"'{' '.join(match.group().split())[-40:]}': {rule.instead}")


def findings(root):
    found = []
    for file in tree.files(root, "*.h", "*.cpp", under=["src"]):
        found += breaches(root, file)
        names = [file.stem, *(folder.name for folder in file.relative_to(root).parents)]
        if any(BAD_NAME.search(name) for name in names):
            found.append(tree.Finding(file.relative_to(root), 1, "name the file and its folder for what they are about"))
    return found


if __name__ == "__main__":
    tree.judge(findings)
