# SPDX-License-Identifier: GPL-3.0-or-later
"""The gate of the .ui files catches each kind of form that cannot be used by keyboard or by ear."""
import pathlib
import tempfile
import unittest

import forms


def text(value):
    return f'<property name="text"><string>{value}</string></property>'


def widget(kind, name, inside=""):
    return f'<widget class="{kind}" name="{name}">{inside}</widget>'


def buddy(name):
    return f'<property name="buddy"><cstring>{name}</cstring></property>'


class FormsTest(unittest.TestCase):
    def problems(self, inside, after="", name="goal_dialog"):
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / "ui" / f"{name}.ui"
            file.parent.mkdir()
            file.write_text(f'<ui version="4.0"><class>GoalDialog</class>'
                            f'<widget class="QDialog" name="GoalDialog">{inside}</widget>{after}</ui>', encoding="utf-8")
            return [finding.text for finding in forms.findings(pathlib.Path(folder))]

    def assert_problem(self, expected, *form, **named):
        found = self.problems(*form, **named)
        self.assertEqual(len(found), 1, found)
        self.assertIn(expected, found[0])

    def test_a_form_in_order_passes(self):
        label = widget("QLabel", "titleLabel", text("&amp;Title") + buddy("titleEdit"))
        form = label + widget("QLineEdit", "titleEdit") + widget("QPushButton", "saveButton", text("&amp;Save"))
        self.assertEqual(self.problems(
            form, "<tabstops><tabstop>titleEdit</tabstop><tabstop>saveButton</tabstop></tabstops>"), [])

    def test_two_widgets_must_not_share_a_mnemonic(self):
        stops = "<tabstops><tabstop>a</tabstop><tabstop>b</tabstop></tabstops>"
        form = widget("QPushButton", "a", text("&amp;Save")) + widget("QPushButton", "b", text("&amp;Send"))
        self.assert_problem("share the mnemonic 's'", form, stops)

    def test_two_actions_of_one_menu_must_not_share_a_mnemonic(self):
        actions = "".join(f'<action name="{name}">{text(value)}</action>'
                          for name, value in (("a", "&amp;New"), ("b", "&amp;Next")))
        menu = widget("QMenu", "file", '<addaction name="a"/><addaction name="b"/>')
        self.assert_problem("share the mnemonic 'n'", menu + actions)

    def test_every_input_is_in_the_tab_order(self):
        form = widget("QPushButton", "a", text("A")) + widget("QPushButton", "b", text("B"))
        self.assert_problem("'b' is not in <tabstops>", form, "<tabstops><tabstop>a</tabstop></tabstops>")

    def test_the_tab_order_names_what_is_there(self):
        self.assert_problem("which is not there", "", "<tabstops><tabstop>gone</tabstop></tabstops>")

    def test_every_input_has_a_name_to_be_spoken(self):
        self.assert_problem("no name for a screen reader", widget("QLineEdit", "titleEdit"))
        self.assert_problem("leads nowhere", widget("QLabel", "titleLabel", text("&amp;Title")))

    def test_a_promoted_widget_is_judged_as_what_it_extends(self):
        promoted = "<customwidgets><customwidget><class>NoteEdit</class><extends>QPlainTextEdit</extends>" \
                   "</customwidget></customwidgets>"
        self.assert_problem("no name for a screen reader", widget("NoteEdit", "noteEdit"), promoted)

    def test_items_stand_in_reading_order(self):
        items = '<item row="1" column="0"/><item row="0" column="0"/>'
        self.assert_problem("reading order", f'<layout class="QGridLayout" name="grid">{items}</layout>')

    def test_no_style_sheet_and_no_rich_text(self):
        sheet = '<property name="styleSheet"><string>color: red</string></property>'
        self.assert_problem("no style sheets", widget("QFrame", "frame", sheet))
        rich = '<property name="textFormat"><enum>Qt::RichText</enum></property>'
        self.assert_problem("texts are plain", widget("QLabel", "label", rich))

    def test_a_form_is_named_for_its_class(self):
        self.assert_problem("by its name it is 'PlanDialog'", "", name="plan_dialog")


if __name__ == "__main__":
    unittest.main()
