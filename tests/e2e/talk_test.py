# SPDX-License-Identifier: GPL-3.0-or-later
import subprocess
import unittest

from desktop import press, type_text, wait_for
from talk import Talk
from window import Window

COURSE = "Noor follows the planning course on Fridays"
PLANNING = "Week planning of ward B"
SECRET = "Budgetgeheim"


class WholeTalkTest(Talk):
    def hold_the_first(self, window: Window) -> None:
        self.plan(window, "26/11/2026")
        self.start(window)
        self.write(window, "The career question of Noor", "Can I plan more and drive less?")
        self.write(window, "This conversation is a success for me if*", "I know my next step")
        for who in ("Noor", "An"):
            window.tab_to(who)
            press("space")
        self.phase(window, 3, "What would you like?")
        type_text("To take over the planning")
        press("Return")
        press("alt+2")
        type_text(SECRET)
        window.find_text(SECRET)
        self.phase(window, 4, "First option")
        press("Return")
        type_text(PLANNING)
        press("ctrl+Return")
        window.find("It is an agreement now*")
        self.phase(window, 5, "New agreement")
        self.make_agreement(window, COURSE, "the certificate is there", "30/6/2027")

    def text_of_pdf(self, name: str) -> str:
        """The words of a PDF that the program has just written."""
        path = wait_for(f"a file {name}", lambda: next(iter(self.folder.glob(name)), None))
        done = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True)
        return " ".join(done.stdout.split())

    def save_as(self, window: Window, name: str) -> None:
        """Answers the dialog that asks for a file."""
        wait_for("the dialog for a file", lambda: window.all("File name:"))
        press("alt+n")
        press("ctrl+a")
        type_text(str(self.folder / name))
        press("Return")

    def test_it_ends_in_agreements_a_report_and_a_plan_and_keeps_what_is_private(self) -> None:
        self.make_dossier()
        window = self.open(self.dossier, "--today", "2026-11-26")
        self.hold_the_first(window)
        window.tab_to("Finish the conversation")
        press("space")
        report = window.tab_to("Report for Noor*")
        self.assertIsNotNone(report)
        press("space")
        self.save_as(window, "report.pdf")
        words = self.text_of_pdf("report.pdf")
        self.assertIn(COURSE, words)
        self.assertIn(PLANNING, words)
        self.assertNotIn(SECRET, words)
        window.close_dialog()
        press("ctrl+e")
        self.save_as(window, "plan.pdf")
        words = self.text_of_pdf("plan.pdf")
        self.assertIn(COURSE, words)
        self.assertIn(PLANNING, words)
        self.assertNotIn(SECRET, words)

    def test_a_year_later_it_comes_back_to_what_was_promised(self) -> None:
        self.make_dossier()
        window = self.open(self.dossier, "--today", "2026-11-26")
        self.hold_the_first(window)
        window.tab_to("Finish the conversation")
        press("space")
        window.tab_to("Report for Noor*")
        window.close_dialog()
        window.quit()

        window = self.open(self.dossier, "--today", "2027-11-29")
        self.plan(window, "29/11/2027")
        self.start(window)
        self.phase(window, 2, "0 of 2 discussed")
        press("space")
        window.find("1 of 2 discussed")
        self.phase(window, 3, "Wish")
        window.find_text("To take over the planning")
        self.phase(window, 5, "New agreement")
        window.tab_to("Finish the conversation")
        press("space")
        window.tab_to("Report for Noor*")
        window.close_dialog()
        statuses = self.loopbaan("list", self.dossier, "agreements", "--json", "--today", "2027-11-29")
        self.assertEqual(statuses.count('"reached"'), 1)


if __name__ == "__main__":
    unittest.main()
