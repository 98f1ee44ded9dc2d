# SPDX-License-Identifier: GPL-3.0-or-later
"""Every source says its licence in its first line."""
import tree

LINE = "SPDX-License-Identifier: GPL-3.0-or-later"


def findings(root):
    found = []
    for file in tree.files(root, "*.cpp", "*.h", "CMakeLists.txt", "*.cmake", "*.py", "scripts/*", ".ci/*",
                           under=[*tree.TOP, "."]):
        lines = tree.text_of(file).split("\n")
        place = 1 if lines[0].startswith("#!") else 0
        mark = "//" if file.suffix in (".cpp", ".h") else "#"
        if lines[place:place + 1] != [f"{mark} {LINE}"]:
            found.append(tree.Finding(file.relative_to(root), place + 1, f"write here: {mark} {LINE}"))
    return found


if __name__ == "__main__":
    tree.judge(findings)
