# SPDX-License-Identifier: GPL-3.0-or-later
"""A conversation in the real window, by keyboard alone."""
from desktop import press, type_text
from stage import Stage
from window import Node, Window


class Talk(Stage):
    """Noor Janssens, and what two people do at the table."""

    def plan(self, window: Window, day: str) -> None:
        """Plans a conversation on a day as 26/11/2026, through the five steps, and sends no invitation."""
        press("ctrl+g")
        window.wait_active("Plan a conversation with Noor Janssens")
        press("alt+n")
        window.find("With whom")
        press("alt+n")
        window.find("Day")
        press("alt+d")
        type_text(day)
        press("alt+n")
        window.find("Answer needed before")
        press("alt+n")
        window.find("Have you sent the invitation?")
        press("alt+d")
        window.wait_active("Noor Janssens*")

    def start(self, window: Window) -> None:
        press("ctrl+shift+g")
        window.find("Leave the conversation")

    def write(self, window: Window, field: str, text: str) -> None:
        """Goes to a field with Tab and types."""
        window.tab_to(field)
        type_text(text)

    def phase(self, window: Window, number: int, shows: str) -> Node:
        """Goes to a phase and waits for what it shows."""
        press(f"ctrl+{number}")
        return window.find(shows)

    def make_agreement(self, window: Window, text: str, measure: str, due: str) -> None:
        """A new agreement in the editor, from the list of the closing."""
        window.tab_to("New agreement")
        press("space")
        window.tab_to("What will happen?")
        type_text(text)
        press("Tab")
        type_text(measure)
        window.tab_to("By when?")
        type_text(due)
        press("Tab")
        window.wait_saved()
        press("alt+b")
        window.find("New agreement")
