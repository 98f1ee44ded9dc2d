# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job opens no connection: strace sees no internet socket (no_connection.py TREE BIN)."""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import tree

SKIPPED = 77
INTERNET = re.compile(r"\b(?:socket|connect|sendto)\(.*AF_INET6?\b.*")


def may_trace():
    """False where strace is missing or the machine does not let one process look at another."""
    return bool(shutil.which("strace")) and subprocess.run(
        ["strace", "-o", os.devnull, "true"], capture_output=True, check=False).returncode == 0


def connections(log):
    return [match.group() for match in INTERNET.finditer(log)]


def traced(command, folder):
    log = folder / "strace.log"
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "HOME": str(folder), "XDG_DATA_HOME": str(folder),
                                "XDG_CONFIG_HOME": str(folder), "XDG_STATE_HOME": str(folder)}
    subprocess.run(["strace", "-f", "-qq", "-e", "trace=%network", "-o", log, *command],
                   env=environment, check=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    return log.read_text(encoding="utf-8", errors="replace")


def main_job(bin_folder, folder):
    dossier = folder / "example.lbdossier"
    yield [bin_folder / "loopbaan", "new", dossier, "--example"]
    yield [bin_folder / "loopbaan", "pop", dossier, "--all", "--output", folder / "pop"]
    yield [bin_folder / "loopbaangesprek", "--pictures", folder / "pictures", dossier]


def findings(_root):
    if not may_trace():
        print("strace is missing or not allowed here: nothing was looked at")
        sys.exit(SKIPPED)
    found = []
    with tempfile.TemporaryDirectory() as name:
        for command in main_job(pathlib.Path(sys.argv[2]), pathlib.Path(name)):
            for call in connections(traced(command, pathlib.Path(name))):
                found.append(tree.Finding(" ".join(map(str, command)), 1, f"opens a connection: {call}"))
    return found


if __name__ == "__main__":
    tree.judge(findings)
