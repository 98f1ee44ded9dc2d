# SPDX-License-Identifier: GPL-3.0-or-later
import unittest

from desktop import press
from stage import Stage


class WelcomeTest(Stage):
    def test_the_first_start_leads_to_the_example(self) -> None:
        window = self.open()
        window.tab_to("Look around with example data*")
        press("space")
        window.wait_active("Amina El Idrissi*")
        window.find("New", "push button")


if __name__ == "__main__":
    unittest.main()
