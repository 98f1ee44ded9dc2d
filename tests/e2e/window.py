# SPDX-License-Identifier: GPL-3.0-or-later
"""The program in its window, as a person who cannot see it meets it: by role and by name."""
import os
import pathlib
import subprocess
from collections.abc import Iterator

import gi
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402  (the version is chosen first)

from desktop import PATIENCE, NeverHappened, press, wait_for  # noqa: E402

BIN = pathlib.Path(os.environ["LOOPBAAN_BIN_DIR"])
Node = Atspi.Accessible


def is_in(node: Node, state: Atspi.StateType) -> bool:
    return node.get_state_set().contains(state)


def shown(node: Node) -> Iterator[Node]:
    """What a person meets of a window, in reading order; what goes away meanwhile is passed over."""
    try:
        for place in range(node.get_child_count()):
            child = node.get_child_at_index(place)
            if child and is_in(child, Atspi.StateType.SHOWING):
                yield child
                if not is_in(child, Atspi.StateType.MANAGES_DESCENDANTS):
                    yield from shown(child)
    except GLib.Error:
        return


def is_called(node: Node, name: str) -> bool:
    """One that ends in * goes by its beginning."""
    own = node.get_name() or ""
    return own == name or name.endswith("*") and own.startswith(name[:-1])


def has_name(node: Node) -> bool:
    """By itself or by a label."""
    return bool(node.get_name()) or any(relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
                                        for relation in node.get_relation_set())


def text_of(node: Node) -> str:
    """The words in a field."""
    return Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node))


class Window:
    """One run of the program; the same home folder means the same preferences."""

    def __init__(self, home: pathlib.Path, *arguments: str) -> None:
        home.mkdir(exist_ok=True)
        surroundings = dict(os.environ, HOME=str(home), QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
                            XDG_CONFIG_HOME=str(home / "config"), XDG_DATA_HOME=str(home / "data"))
        self.process = subprocess.Popen([BIN / "loopbaangesprek", "--language", "en", *arguments], env=surroundings)
        self.root: Node = wait_for("the program", self._application)
        self.wait_active()

    def _application(self) -> Node | None:
        desktop = Atspi.get_desktop(0)
        for place in range(desktop.get_child_count()):
            node = desktop.get_child_at_index(place)
            try:
                if node and node.get_process_id() == self.process.pid and node.get_child_count():
                    return node
            except GLib.Error:
                continue
        return None

    def top(self) -> Node | None:
        """The window that has the keyboard."""
        for place in range(self.root.get_child_count()):
            node = self.root.get_child_at_index(place)
            if node and is_in(node, Atspi.StateType.ACTIVE):
                return node
        return None

    def wait_active(self, name: str | None = None) -> Node:
        def look() -> Node | None:
            top = self.top()
            return top if top and (name is None or is_called(top, name)) else None
        return wait_for(f"the window '{name}'" if name else "a window", look)

    def close_dialog(self) -> None:
        """Leaves a dialog as everybody expects to."""
        title = self.wait_active().get_name()
        press("Escape")
        wait_for(f"'{title}' to leave on Esc", lambda: (top := self.top()) and top.get_name() != title)

    def all(self, name: str, role: str | None = None) -> list[Node]:
        """Everything shown under this name."""
        return [node for node in shown(self.root)
                if is_called(node, name) and (role is None or node.get_role_name() == role)]

    def find(self, name: str, role: str | None = None) -> Node:
        return wait_for(f"{role or 'something'} called '{name}'", lambda: next(iter(self.all(name, role)), None))

    def find_text(self, text: str) -> Node:
        """The field that holds this text."""
        def look() -> Node | None:
            return next((node for node in shown(self.root)
                         if node.get_role_name() == "text" and text_of(node) == text), None)
        return wait_for(f"a field with '{text}'", look)

    def focused(self) -> Node | None:
        """Where the keyboard is. Qt also says so of whatever hands its keyboard on, and of the tab in view."""
        top = self.top()
        if not top:
            return None
        return next((node for node in shown(top) if is_in(node, Atspi.StateType.FOCUSED)
                     and is_in(node, Atspi.StateType.FOCUSABLE) and node.get_role_name() != "page tab"), None)

    def tab_to(self, name: str, key: str = "Tab", stops: int = 80) -> Node:
        """Presses Tab until the keyboard is in the control of this name."""
        met: list[str] = []
        for _ in range(stops):
            node = self.focused()
            if node and is_called(node, name):
                return node
            met.append(node.get_name() if node else "")
            self.tab(node, key)
        raise NeverHappened(f"Tab never came to '{name}', only to {sorted(set(met))}")

    def tab(self, before: Node | None, key: str = "Tab", patience: float = 8) -> Node:
        """Where the keyboard is after this key; throws where it cannot get away."""
        press(key)
        def look() -> Node | None:
            now = self.focused()
            return now if now and now != before else None
        return wait_for(f"{key} to leave '{before.get_name() if before else ''}'", look, patience)

    def tab_on(self, before: Node) -> Node:
        """As tab, out of a field for a day or a time too, in which Tab goes from part to part first."""
        for _ in range(2 if before.get_role_name() == "spin button" else 0):
            try:
                return self.tab(before, patience=0.6)
            except NeverHappened:
                continue
        return self.tab(before)

    def nameless(self) -> list[str]:
        """What takes the keyboard and has no name for who cannot see it."""
        return [f"a {node.get_role_name()} in '{node.get_parent().get_name()}'" for node in shown(self.wait_active())
                if is_in(node, Atspi.StateType.FOCUSABLE) and not has_name(node)]

    def go_round(self, stops: int = 120) -> int:
        """How many stops Tab makes until it is back; throws where it stays or goes round without the first."""
        start = self.focused()
        first = self.tab_on(start) if start else self.tab(start)
        met = [first]
        while len(met) < stops:
            now = self.tab_on(met[-1])
            if now == first:
                return len(met)
            if now in met:
                raise NeverHappened(f"Tab goes round from '{now.get_name()}' without '{first.get_name()}'")
            met.append(now)
        raise NeverHappened(f"Tab did not come back to '{first.get_name()}' in {stops} stops")

    def menu(self, name: str) -> None:
        """Chooses a command of the menus."""
        node = wait_for(f"the command '{name}'", lambda: self._command(self.root, name))
        Atspi.Action.do_action(node, 0)

    def _command(self, under: Node, name: str) -> Node | None:
        for place in range(under.get_child_count()):
            child = under.get_child_at_index(place)
            if child.get_name() == name and child.get_role_name().endswith("menu item"):
                return child
            found = self._command(child, name) if "menu" in child.get_role_name() or under == self.root else None
            if found:
                return found
        return None

    def wait_saved(self) -> str:
        """What the status bar says when everything is on disk."""
        return wait_for("'Everything saved'", lambda: next(iter(self.all("Everything saved*", "label")), None)).get_name()

    def kill(self) -> None:
        self.process.kill()
        self.process.wait(timeout=PATIENCE)

    def quit(self) -> None:
        """Leaves in order; a window that asks something first is a fault."""
        press("ctrl+q")
        assert self.process.wait(timeout=PATIENCE) == 0, self.process.returncode
