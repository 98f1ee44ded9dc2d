# SPDX-License-Identifier: GPL-3.0-or-later
"""Layers include one way: what a layer may include and link (docs/architecture.md has the picture)."""
import functools
import pathlib
import re

import tree

MAY_USE = {
    "core": {"core", "QtCore", "nlohmann"},
    "storage": {"storage", "core", "QtCore", "QtSql", "sqlite3"},
    "documents": {"documents", "core", "QtCore", "QtGui", "cairo", "freetype"},
    "exchange": {"exchange", "core", "QtCore", "nlohmann", "libical", "sodium", "openssl"},
    "app": {"app", "core", "storage", "documents", "exchange", "QtCore", "QtGui"},
    "gui": {"gui", "app", "core", "documents", "QtCore", "QtGui", "QtWidgets", "QtSvg", "QtPrintSupport"},
    "cli": {"cli", "app", "core", "documents", "QtCore", "QtGui"},
}
ROOTS = "programs"  # the composition roots, which know everything
LINK_NAMES = {"nlohmann_json::nlohmann_json": "nlohmann", "SQLite::SQLite3": "sqlite3", "ical": "libical",
              "PkgConfig::Cairo": "cairo", "PkgConfig::Sodium": "sodium", "OpenSSL::Crypto": "openssl"}
LIBRARIES = {"nlohmann": "nlohmann", "sqlite3": "sqlite3", "libical": "libical", "sodium": "sodium", "openssl": "openssl",
             "xlsxwriter": "xlsxwriter", "cairo": "cairo", "cairo-pdf": "cairo", "cairo-ft": "cairo",
             "cairo-svg": "cairo", "ft2build": "freetype", "freetype2": "freetype"}
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.M)


@functools.cache
def qt_modules():
    """Qt's modules by the headers that they own."""
    modules = pathlib.Path("/usr/include").glob("*/qt6/Qt*")
    return {header.name: module.name for module in modules for header in module.iterdir()}


def module_of(header):
    """The layer, Qt module or library that a header belongs to; None for C++'s own and the system's."""
    first = header.split("/")[0]
    if first in MAY_USE or first in qt_modules().values():
        return first
    if header.startswith("ui_"):
        return "gui"
    return LIBRARIES.get(first.split(".")[0]) or qt_modules().get(header)


def wrong_includes(root, layer):
    for file in tree.files(root, "*.h", "*.cpp", under=[f"src/{layer}"]):
        text = tree.text_of(file)
        for match in INCLUDE.finditer(text):
            module = module_of(match.group(2))
            if module and module not in MAY_USE[layer]:
                yield tree.Finding(file.relative_to(root), tree.line_of(text, match.start()),
                                   f"{layer} must not use {module} ({match.group(2)}); it may use "
                                   + ", ".join(sorted(MAY_USE[layer])))


def wrong_links(root, layer):
    file = root / "src" / layer / "CMakeLists.txt"
    text = re.sub(r"#[^\n]*", "", tree.text_of(file)) if file.exists() else ""
    both = rf"\bloopbaan_layer\([^)]*?\bLINKS\b([^)]*)\)|\btarget_link_libraries\(loopbaan_{layer}\b([^)]*)\)"
    for links in re.finditer(both, text):
        for link in (links.group(1) or links.group(2)).split():
            if link in {"PUBLIC", "PRIVATE", "INTERFACE"}:
                continue
            module = LINK_NAMES.get(link, re.sub(r"^loopbaan_", "", re.sub(r"^Qt6::", "Qt", link)))
            if module not in MAY_USE[layer]:
                yield tree.Finding(file.relative_to(root), tree.line_of(text, links.start()),
                                   f"{layer} must not link {link}")


def folders_without_a_rule(root):
    for folder in (root / "src").iterdir():
        if folder.is_dir() and folder.name not in {*MAY_USE, ROOTS}:
            yield tree.Finding(folder.relative_to(root), 1, "not a layer: give it a rule in tests/project/layers.py")


def findings(root):
    found = list(folders_without_a_rule(root))
    for layer in MAY_USE:
        found += list(wrong_includes(root, layer)) + list(wrong_links(root, layer))
    return found


if __name__ == "__main__":
    tree.judge(findings)
