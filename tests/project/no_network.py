# SPDX-License-Identifier: GPL-3.0-or-later
"""No program of ours can reach a network: none of its libraries is Qt's network module (no_network.py TREE PROGRAM…)."""
import pathlib
import subprocess
import sys

import tree

FORBIDDEN = {"libQt6Network": "opens connections", "libQt6WebSockets": "opens connections", "libcurl": "opens connections"}
WIDGETS = {"libQt6Widgets": "loopbaan runs without a display"}


def wrong_libraries(program, libraries):
    forbidden = FORBIDDEN | (WIDGETS if program.name == "loopbaan" else {})
    for library, reason in forbidden.items():
        if library in libraries:
            yield tree.Finding(program, 1, f"is linked to {library}: {reason}")


def findings(_root):
    found = []
    for program in map(pathlib.Path, sys.argv[2:]):
        libraries = subprocess.run(["ldd", program], capture_output=True, text=True, check=True).stdout
        found += wrong_libraries(program, libraries)
    return found


if __name__ == "__main__":
    tree.judge(findings)
