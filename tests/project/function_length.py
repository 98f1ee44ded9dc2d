# SPDX-License-Identifier: GPL-3.0-or-later
"""A function, a test too, fits on a screen; a constructor puts together and connects in fewer lines.

clang-format has put the braces of every function outside a class at the start of a line.
"""
import re

import tree

LIMIT = 40
CONSTRUCTOR_LIMIT = 25
FUNCTION = re.compile(r"^(?P<head>\w[^\n;{}=]*\((?:(?!\n\s*\n)[^;{}])*)\n\{\n(?P<body>.*?)^\}", re.M | re.S)
CONSTRUCTOR = re.compile(r"(?:\w+::)*(\w+)::\1\(")


def findings(root):
    found = []
    for file in tree.files(root, "*.cpp", "*.h", under=["src", "tests", "bench"]):
        code = tree.code_only(tree.text_of(file))
        for match in FUNCTION.finditer(code):
            limit = CONSTRUCTOR_LIMIT if CONSTRUCTOR.match(match["head"]) else LIMIT
            lines = match["body"].count("\n")
            if lines > limit:
                found.append(tree.Finding(file.relative_to(root), tree.line_of(code, match.start()),
                                          f"{lines} lines, at most {limit}: split it by what its parts do"))
    return found


if __name__ == "__main__":
    tree.judge(findings)
