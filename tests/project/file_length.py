# SPDX-License-Identifier: GPL-3.0-or-later
"""A file stays short enough to be read in one go."""
import tree

LIMITS = {".cpp": 300, ".h": 150, ".py": 200, "": 120}
MAIN_WINDOW = 200
WARNING = 200


def limit_of(file):
    return MAIN_WINDOW if file.stem == "main_window" else LIMITS[file.suffix]


def findings(root):
    found = []
    for file in tree.files(root, "*.cpp", "*.h", "*.py", under=["src", "tests", "bench"]) + tree.files(
            root, "scripts/*", ".ci/*", under=["scripts", ".ci"]):
        lines = tree.text_of(file).count("\n")
        limit = limit_of(file)
        if lines > limit:
            found.append(tree.Finding(file.relative_to(root), limit,
                                      f"{lines} lines, at most {limit}: split it by subject"))
        elif lines > WARNING:
            print(f"{file.relative_to(root)}: {lines} lines, think of splitting it before it reaches {limit}")
    return found


if __name__ == "__main__":
    tree.judge(findings)
