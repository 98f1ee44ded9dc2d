# SPDX-License-Identifier: GPL-3.0-or-later
"""What is installed works: the programs start, the desktop knows the program and its files (installation.py TREE BUILD)."""
import os
import pathlib
import subprocess
import sys
import tempfile

import tree

KINDS = {"Noor.lbdossier": "application/vnd.loopbaangesprek.dossier",
         "Noor.lbform": "application/vnd.loopbaangesprek.form"}


def wrong_entry(entry):
    told = subprocess.run(["desktop-file-validate", entry], capture_output=True, text=True, check=False).stdout
    return [tree.Finding(entry, 1, line) for line in told.splitlines()]


def silent_programs(prefix):
    for name in ("loopbaan", "loopbaangesprek"):
        program = prefix / "bin" / name
        told = subprocess.run([program, "--version"], capture_output=True, text=True, check=False).stdout
        if not told.startswith(name):
            yield tree.Finding(program, 1, "does not say its version when it is installed")


def unknown_kinds(share):
    """A process of its own: the kinds of files are read once, from what XDG_DATA_DIRS says at its start."""
    subprocess.run(["update-mime-database", share / "mime"], check=True)
    surroundings = os.environ | {"XDG_DATA_DIRS": f"{share}:/usr/share", "XDG_DATA_HOME": str(share / "nobodys")}
    for name, kind in KINDS.items():
        ask = f"from gi.repository import Gio; print(Gio.content_type_guess('{name}', None)[0])"
        told = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, env=surroundings, check=True)
        if told.stdout.strip() != kind:
            yield tree.Finding(share / "mime", 1, f"{name} is taken for {told.stdout.strip()}, not {kind}")


def missing(share):
    for name in ("icons/hicolor/scalable/apps/loopbaangesprek.svg", "doc/loopbaangesprek/LICENSE"):
        if not (share / name).is_file():
            yield tree.Finding(share / name, 1, "is not installed")


def findings(_root):
    build = sys.argv[2]
    with tempfile.TemporaryDirectory() as folder:
        prefix = pathlib.Path(folder)
        subprocess.run(["cmake", "--install", build, "--prefix", prefix], capture_output=True, check=True)
        share = prefix / "share"
        return [*wrong_entry(share / "applications/loopbaangesprek.desktop"), *silent_programs(prefix),
                *unknown_kinds(share), *missing(share)]


if __name__ == "__main__":
    tree.judge(findings)
