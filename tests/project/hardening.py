# SPDX-License-Identifier: GPL-3.0-or-later
"""Programs make an attack harder: loaded anywhere, tables read-only, stack guarded (hardening.py TREE PROGRAM…)."""
import subprocess
import sys

import tree

MARKS = {
    "position-independent": ("-h", "DYN (Position-Independent Executable file)"),
    "linked at start (-z now)": ("-d", "NOW"),
    "read-only after start (-z relro)": ("-l", "GNU_RELRO"),
    "guarded on the stack": ("--dyn-syms", "__stack_chk_fail"),
}


def findings(_root):
    found = []
    for program in sys.argv[2:]:
        for what, (option, mark) in MARKS.items():
            shown = subprocess.run(["readelf", "-W", option, program], capture_output=True, text=True, check=True)
            if mark not in shown.stdout:
                found.append(tree.Finding(program, 1, f"is not {what}: see the options in CMakeLists.txt"))
    return found


if __name__ == "__main__":
    tree.judge(findings)
