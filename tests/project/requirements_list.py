# SPDX-License-Identifier: GPL-3.0-or-later
"""docs/requirements.md names every requirement once, with its state and where that shows; no source names another."""
import re

import tree

SEEDS = {"000": 48, "001": 77, "002": 38, "003": 42, "004": 24}
IDS = [f"R-{seed}-{number:02}" for seed, count in SEEDS.items() for number in range(1, count + 1)]
STATES = ("works", "later", "left out")
ROW = re.compile(r"^\| (?P<id>R-\d{3}-\d{2}) \| (?P<words>[^|]+) \| (?P<state>[^|]+) \| (?P<shown>[^|]*) \|$", re.M)
LIST = "docs/requirements.md"


def problem_of(root, row):
    """What is wrong with one row of the list; None when it is in order."""
    state, shown = row["state"].strip(), row["shown"].strip()
    if state not in STATES:
        return f"the state is one of {', '.join(STATES)}, not '{state}'"
    if state != "later" and not shown:
        return "say which test or page shows it" if state == "works" else "say why"
    for path in re.findall(r"`((?:src|tests|docs|ui|resources)/[^`]+)`", shown):
        if not (root / path).exists():
            return f"there is no {path}"
    return None


def wrong_rows(root, text):
    seen = set()
    for row in ROW.finditer(text):
        problem = "named twice" if row["id"] in seen else problem_of(root, row)
        seen.add(row["id"])
        if problem:
            yield tree.Finding(LIST, tree.line_of(text, row.start()), f"{row['id']}: {problem}")
    for missing in [one for one in IDS if one not in seen]:
        yield tree.Finding(LIST, 1, f"{missing} is missing, or its row is not | id | words | state | shown by |")


def unknown_ids(root):
    for file in tree.files(root, "*.cpp", "*.h", "*.json", "*.md", under=["src", "tests", "resources", "docs", "ui"]):
        if file.is_relative_to(root / "tests/data"):  # some of it is no text at all
            continue
        text = tree.text_of(file)
        for match in re.finditer(r"\bR-\d{3}-\d{2}\b", text):
            if match.group() not in IDS:
                yield tree.Finding(file.relative_to(root), tree.line_of(text, match.start()),
                                   f"there is no requirement {match.group()}")


def findings(root):
    return [*wrong_rows(root, tree.text_of(root / LIST)), *unknown_ids(root)]


if __name__ == "__main__":
    tree.judge(findings)
