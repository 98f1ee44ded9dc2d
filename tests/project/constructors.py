# SPDX-License-Identifier: GPL-3.0-or-later
"""A constructor puts together and connects, in few lines; what takes more is a child of its own."""
import re

import tree

LIMIT = 25
CONSTRUCTOR = re.compile(r"^(?:\w+::)*(?P<name>\w+)::(?P=name)\((?:(?!^\{).)*?^\{\n(?P<body>.*?)^\}", re.M | re.S)


def findings(root):
    found = []
    for file in tree.files(root, "*.cpp", under=["src"]):
        code = tree.code_only(tree.text_of(file))
        for match in CONSTRUCTOR.finditer(code):
            lines = match["body"].count("\n")
            if lines > LIMIT:
                found.append(tree.Finding(file.relative_to(root), tree.line_of(code, match.start()),
                                          f"the constructor of {match['name']} has {lines} lines, at most {LIMIT}: "
                                          "make a part of it a child or a function"))
    return found


if __name__ == "__main__":
    tree.judge(findings)
