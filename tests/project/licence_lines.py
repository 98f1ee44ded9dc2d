# SPDX-License-Identifier: GPL-3.0-or-later
"""Every source says its licence in its first line, a script and a page after what must stand there."""
import tree

LINE = "SPDX-License-Identifier: GPL-3.0-or-later"
FORMS = {".cpp": "// {}", ".h": "// {}", ".js": "// {}", ".mjs": "// {}", ".css": "/* {} */", ".html": "<!-- {} -->",
         ".ui": "<!-- {} -->"}


def findings(root):
    found = []
    for file in tree.files(root, *[f"*{suffix}" for suffix in FORMS], "CMakeLists.txt", "*.cmake", "*.py", "scripts/*",
                           ".ci/*", under=[*tree.TOP, "."]):
        lines = tree.text_of(file).split("\n")
        place = 1 if lines[0].startswith(("#!", "<!doctype", "<?xml")) else 0
        line = FORMS.get(file.suffix, "# {}").format(LINE)
        if lines[place:place + 1] != [line]:
            found.append(tree.Finding(file.relative_to(root), place + 1, f"write here: {line}"))
    return found


if __name__ == "__main__":
    tree.judge(findings)
