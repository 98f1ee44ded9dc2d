# SPDX-License-Identifier: GPL-3.0-or-later
import unittest

from desktop import press, type_text
from talk import Talk


class CrashTest(Talk):
    def test_a_killed_program_comes_back_at_the_same_phase_with_every_word(self) -> None:
        self.make_dossier()
        window = self.open(self.dossier, "--today", "2026-11-26")
        self.plan(window, "26/11/2026")
        self.start(window)
        self.write(window, "The career question of Noor", "Can I plan more and drive less?")
        self.phase(window, 3, "What would you like?")
        type_text("To take over the planning")
        press("Return")
        press("alt+1")
        type_text("Noor wants to start in spring.")
        press("alt+2")
        type_text("Ask about the budget.")
        window.find_text("Ask about the budget.")  # from then on the status bar speaks of these words
        window.wait_saved()
        window.kill()

        window = self.open(self.dossier, "--today", "2026-11-26")
        window.tab_to("Continue")
        press("space")
        window.find("Exchanging information, 35 minutes*")
        window.find("Wish")
        for words in ("To take over the planning", "Noor wants to start in spring.", "Ask about the budget."):
            window.find_text(words)
        self.phase(window, 1, "What do we note?")
        window.find_text("Can I plan more and drive less?")


if __name__ == "__main__":
    unittest.main()
