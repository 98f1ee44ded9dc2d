# SPDX-License-Identifier: GPL-3.0-or-later
"""The .ui files can be used by keyboard and by ear: mnemonics, tab order, names, order of items."""
import re
import xml.etree.ElementTree

import tree

INPUTS = {"QLineEdit", "QTextEdit", "QPlainTextEdit", "QComboBox", "QSpinBox", "QDoubleSpinBox", "QDateEdit",
          "QTimeEdit", "QDateTimeEdit", "QSlider", "QListView", "QListWidget", "QTableView", "QTableWidget",
          "QTreeView", "QTreeWidget"}
BUTTONS = {"QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QCommandLinkButton"}
MNEMONIC = re.compile(r"&(?!&)(\w)")


def property_of(node, name):
    value = node.find(f"property[@name='{name}']")
    return "" if value is None else "".join(value.itertext()).strip()


def mnemonic_of(text):
    match = MNEMONIC.search(text.replace("&&", ""))
    return match.group(1).lower() if match else None


def repeated(named):
    """The texts of (mnemonic, text) whose mnemonic was taken by one before."""
    taken = {}
    for mnemonic, text in named:
        if mnemonic and taken.get(mnemonic, text) != text:  # the same words: one stands where the other does not
            yield f"'{text}' and '{taken[mnemonic]}' share the mnemonic '{mnemonic}'"
        taken.setdefault(mnemonic, text)


def mnemonics(form):
    widgets = [property_of(node, "text") for node in form.iter("widget")]
    yield from repeated((mnemonic_of(text), text) for text in widgets)
    actions = {node.get("name"): property_of(node, "text") for node in form.iter("action")}
    for menu in form.iter("widget"):
        if menu.get("class") in ("QMenu", "QMenuBar"):
            titles = {node.get("name"): property_of(node, "title") for node in menu.findall("widget")}
            texts = [(actions | titles).get(node.get("name"), "") for node in menu.findall("addaction")]
            yield from repeated((mnemonic_of(text), text) for text in texts)


def tab_order(form):
    focused = [node.get("name") for node in form.iter("widget")
               if node.get("class") in INPUTS | BUTTONS and "Qt::NoFocus" not in property_of(node, "focusPolicy")]
    stops = [node.text for node in form.iter("tabstop")]
    names = {node.get("name") for node in form.iter("widget")}
    if len(focused) > 1:
        yield from (f"'{name}' is not in <tabstops>" for name in focused if name not in stops)
    yield from (f"<tabstops> names '{name}', which is not there" for name in stops if name not in names)
    yield from (f"<tabstops> names '{name}' twice" for name in sorted(set(stops)) if stops.count(name) > 1)


def spoken_names(form):
    buddies = {property_of(node, "buddy") for node in form.iter("widget")}
    for node in form.iter("widget"):
        name, kind = node.get("name"), node.get("class")
        labelled = kind in BUTTONS and (property_of(node, "text") or (kind in ("QPushButton", "QCheckBox", "QRadioButton") and not property_of(node, "icon")))
        spoken = property_of(node, "accessibleName") or labelled  # a button or box without text gets it from code
        if kind in INPUTS | BUTTONS and not spoken and name not in buddies:
            yield f"'{name}' has no name for a screen reader: a label with it as buddy, or accessibleName"
        if kind == "QLabel" and mnemonic_of(property_of(node, "text")) and not property_of(node, "buddy"):
            yield f"the mnemonic of label '{name}' leads nowhere: give it a buddy"


def items_in_order(form):
    for layout in form.iter("layout"):
        places = [(int(item.get("row")), int(item.get("column", 0)))
                  for item in layout.findall("item") if item.get("row")]
        if places != sorted(places):
            yield f"the items of '{layout.get('name')}' are not in reading order (row, then column)"


def plain_look(form):
    for node in form.iter("property"):
        if node.get("name") == "styleSheet":
            yield "no style sheets: palette and style give the look"
        if node.get("name") == "textFormat" and "PlainText" not in "".join(node.itertext()):
            yield "texts are plain: textFormat is Qt::PlainText"


def named_for_its_class(file, form):
    expected = "".join(part.capitalize() for part in file.stem.split("_"))
    if form.findtext("class", "").split("::")[-1] != expected:
        yield f"holds '{form.findtext('class')}', by its name it is '{expected}'"


def with_base_classes(form):
    """The form with each promoted widget under the class it extends, so that the rules know it."""
    bases = {custom.findtext("class"): custom.findtext("extends") for custom in form.iter("customwidget")}
    for node in form.iter("widget"):
        node.set("class", bases.get(node.get("class"), node.get("class")))
    return form


def findings(root):
    found = []
    for file in tree.files(root, "*.ui", under=["ui"]):
        form = with_base_classes(xml.etree.ElementTree.parse(file).getroot())
        problems = [*mnemonics(form), *tab_order(form), *spoken_names(form), *items_in_order(form), *plain_look(form),
                    *named_for_its_class(file, form)]
        text = tree.text_of(file)
        for problem in problems:
            quoted = re.search(r"'(\w+)'", problem)
            at = text.find(f'name="{quoted.group(1)}"') if quoted else 0
            found.append(tree.Finding(file.relative_to(root), tree.line_of(text, max(at, 0)), problem))
    return found


if __name__ == "__main__":
    tree.judge(findings)
