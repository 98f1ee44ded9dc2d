# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-tidy finds nothing in src: tidy.py TREE BUILD [CHECKS], all checks of .clang-tidy when none are named.

Reading Qt's headers is nearly all that clang-tidy does, so the sources of one target are read together as one file,
the way the unity builds compile them.
"""
import concurrent.futures
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys

import tree

BATCH = 40
PLACE = re.compile(r"^(?P<file>/[^:\n]+):(?P<line>\d+):\d+: (?:warning|error): (?P<text>.*)$", re.M)
INCLUDED = re.compile(r'^#include "(.*)"$', re.M)
FLAGS = re.compile(r"-(?:D|I|isystem|std=)")


def read_together(file):
    """The sources that a compiled file stands for: those a unity build made it of, else itself."""
    if file.parent.name != "Unity":
        return [file]
    return [pathlib.Path(source) for source in INCLUDED.findall(file.read_text(encoding="utf-8"))]


def batches(root, build):
    """Flags and sources of what is compiled together, from the compile commands of the build; the largest first."""
    targets = {}
    for command in json.loads((build / "compile_commands.json").read_text(encoding="utf-8")):
        sources = [source for source in read_together(pathlib.Path(command["file"]))
                   if source.is_relative_to(root / "src")]
        if sources:
            words = shlex.split(command["command"])
            flags = [word for at, word in enumerate(words) if FLAGS.match(word) or words[at - 1] == "-isystem"]
            targets.setdefault(tuple(flags), []).extend(sources)
    return sorted(((flags, sources[start:start + BATCH]) for flags, sources in targets.items()
                   for start in range(0, len(sources), BATCH)), key=lambda batch: -len(batch[1]))


def judged(batch, root, checks, file):
    flags, sources = batch
    file.write_text("".join(f'#include "{source}" // NOLINT(bugprone-suspicious-include)\n' for source in sources),
                    encoding="utf-8")
    options = ["--quiet", f"--header-filter=^{re.escape(str(root))}/src/", *(["--checks=-*," + checks] if checks else [])]
    run = subprocess.run(["clang-tidy-14", *options, str(file), "--", *flags],
                         cwd=root, capture_output=True, text=True, check=False)
    return [*PLACE.finditer(run.stdout), *PLACE.finditer(run.stderr)]


def findings(root):
    build, checks = pathlib.Path(sys.argv[2]).resolve(), "".join(sys.argv[3:])
    if not batches(root, build):
        return [tree.Finding("src", 1, "no source of it is in the compile commands of the build")]
    folder = build / "together"
    folder.mkdir(exist_ok=True)
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        jobs = [pool.submit(judged, batch, root, checks, folder / f"{number}.cpp")
                for number, batch in enumerate(batches(root, build))]
    # What does not compile is the compiler's to say: clang 14 cannot read all of GCC 12's library.
    found = {(match["file"], int(match["line"]), match["text"]) for job in jobs for match in job.result()
             if match["file"].startswith(f"{root}/") and "[clang-diagnostic" not in match["text"]}
    return [tree.Finding(file.removeprefix(f"{root}/"), line, text) for file, line, text in sorted(found)]


if __name__ == "__main__":
    tree.judge(findings)
