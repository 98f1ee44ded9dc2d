# SPDX-License-Identifier: GPL-3.0-or-later
"""The source is laid out as clang-format 14 lays it out."""
import re
import subprocess

import tree

PLACE = re.compile(r"^(?P<file>[^:\n]+):(?P<line>\d+):\d+: error: code should be clang-formatted", re.M)


def findings(root):
    sources = tree.files(root, "*.cpp", "*.h", under=["src", "tests", "bench"])
    if not sources:
        return []
    run = subprocess.run(["clang-format-14", "--dry-run", "-Werror", *map(str, sources)],
                         cwd=root, capture_output=True, text=True, check=False)
    first = {match["file"]: match["line"] for match in reversed(list(PLACE.finditer(run.stderr)))}
    return [tree.Finding(file, line, f"run: clang-format -i {file}") for file, line in sorted(
        (file.removeprefix(f"{root}/"), line) for file, line in first.items())]


if __name__ == "__main__":
    tree.judge(findings)
