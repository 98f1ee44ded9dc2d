# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing in the tree names the machine or the account it was written on."""
import re

import tree

TEXTS = ("*.cpp", "*.h", "*.py", "*.cmake", "CMakeLists.txt", "*.json", "*.ui", "*.qrc", "*.ts", "*.md", "*.txt", "*.csv",
         "scripts/*", ".ci/*")
MACHINE = re.compile(r"(?<![\w.])/([w]ork|[r]oot)/|\b[C]:\\Users|\b(pypi|npmjs|crates)\.(org|io|com)\b|\blocalhost:\d")


def findings(root):
    found = []
    for file in tree.files(root, *TEXTS, under=[*tree.TOP, "."]):
        text = file.read_text(encoding="utf-8", errors="replace")
        for match in MACHINE.finditer(text):
            found.append(tree.Finding(file.relative_to(root), tree.line_of(text, match.start()),
                                      f"'{match.group()}' is a place of one machine: leave it out"))
    return found


if __name__ == "__main__":
    tree.judge(findings)
