# SPDX-License-Identifier: GPL-3.0-or-later
import unittest

from desktop import press, type_text, wait_for
from talk import Talk
from window import Window


class WalkTest(Talk):
    """Everything that can be on show has a name for who hears it and lets go of the keyboard."""

    def check(self, window: Window, where: str) -> None:
        with self.subTest(where):
            self.assertEqual(window.nameless(), [])
            self.assertGreater(window.go_round(), 1)

    def check_dialog(self, window: Window, keys: str, title: str) -> None:
        press(keys)
        window.wait_active(title)
        self.check(window, title)
        window.close_dialog()

    def open_dossier(self) -> Window:
        self.make_dossier()
        return self.open(self.dossier, "--today", "2026-11-26")

    def test_the_welcome_and_its_dialog(self) -> None:
        window = self.open()
        self.check(window, "welcome")
        self.check_dialog(window, "ctrl+shift+n", "New dossier")

    def test_every_page_of_a_dossier(self) -> None:
        window = self.open_dossier()
        self.plan(window, "26/11/2026")
        press("ctrl+f", "Tab", "Tab", "Tab")
        for tab in ("Overview", "Preparation", "Conversations", "Agreements", "PDP", "Attitudes"):
            self.check(window, f"the tab {tab} of an employee")
            press("ctrl+Tab")
        for number, page in ((3, "Agreements"), (4, "PDPs")):
            press(f"ctrl+{number}")
            window.find(page)
            self.check(window, f"the page {page}")

    def test_every_dialog_of_a_dossier(self) -> None:
        window = self.open_dossier()
        self.check_dialog(window, "ctrl+n", "Employee*")
        press("ctrl+g")
        window.wait_active("Plan a conversation with*")
        for step in ("Occasion", "With whom", "Day", "Answer needed before", "Text of the mail"):
            window.find(step)
            self.check(window, f"the wizard, {step}")
            press("alt+n")
        window.close_dialog()
        press("ctrl+comma")
        window.wait_active("Settings*")
        for page in ("Organisation and framework", "Conversation and guide", "Questions", "Language and look"):
            window.find(page)
            self.check(window, f"the settings, {page}")
            window.tab_to("Pages of the settings")
            press("Down")
        window.close_dialog()

    def test_every_phase_of_a_talk(self) -> None:
        window = self.open_dossier()
        self.plan(window, "26/11/2026")
        self.start(window)
        self.check(window, "Opening")
        self.phase(window, 2, "Go on to Exchanging information")
        self.check(window, "Evaluation")
        self.phase(window, 3, "What would you like?")
        type_text("To plan")
        press("Return")
        self.check(window, "Exchange")
        self.phase(window, 4, "First option")
        press("Return")
        type_text("Plan the week")
        self.check(window, "Planning")
        press("ctrl+Return")
        self.phase(window, 5, "New agreement")
        for page in ("Agreements", "Looking back", "Match sheet", "Read aloud", "Report"):
            self.check(window, f"Closing, {page}")
            window.tab_to("Agreements*", "shift+Tab") if page == "Agreements" else None
            press("Right")

    def test_the_editor_of_an_agreement(self) -> None:
        window = self.open_dossier()
        press("ctrl+3")
        window.find("No agreements yet*")
        press("ctrl+n")
        window.wait_active()
        self.check(window, "whose agreement")
        press("Return")
        window.find("What will happen?")
        self.check(window, "the editor")


if __name__ == "__main__":
    unittest.main()
