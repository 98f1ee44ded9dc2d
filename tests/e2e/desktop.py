# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop of its own for a run of tests: an X server without a screen, a session bus, and the keys a person presses."""
import os
import pathlib
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable
from typing import TypeVar

Found = TypeVar("Found")

PATIENCE = 15.0  # seconds; a condition that is true is seen at once, so only a fault ever waits this long
GLANCE = 0.03


class NeverHappened(AssertionError):
    """What a person would have waited for in vain."""


def wait_for(what: str, look: Callable[[], Found | None], patience: float = PATIENCE) -> Found:
    """The first answer of look that is something; throws NeverHappened with what was waited for."""
    end = time.monotonic() + patience
    while True:
        found = look()
        if found:
            return found
        if time.monotonic() > end:
            raise NeverHappened(f"waited {patience:.0f} s in vain for {what}")
        time.sleep(GLANCE)


class Desktop:
    """Starts X, a window manager and a session bus with accessibility, all of which end with it."""

    def __init__(self) -> None:
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="loopbaan-e2e-"))
        self.children: list[subprocess.Popen[bytes]] = []
        runtime = self.folder / "runtime"
        runtime.mkdir(mode=0o700)
        os.environ["XDG_RUNTIME_DIR"] = str(runtime)
        os.environ["LC_ALL"] = "C.UTF-8"
        os.environ.pop("WAYLAND_DISPLAY", None)
        os.environ.pop("QT_QPA_PLATFORM", None)
        self._start_display()
        self._start_bus()
        self._start_window_manager()

    def close(self) -> None:
        for child in reversed(self.children):
            child.send_signal(signal.SIGTERM)
        for child in self.children:
            child.wait(timeout=PATIENCE)
        shutil.rmtree(self.folder, ignore_errors=True)

    def _start(self, command: list[str], **more) -> subprocess.Popen[bytes]:
        child = subprocess.Popen(command, stderr=subprocess.DEVNULL, **more)
        self.children.append(child)
        return child

    def _start_display(self) -> None:
        """The X server itself takes a number that is free and says which."""
        reading, writing = os.pipe()
        self._start(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
                    pass_fds=[writing], stdout=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as answer:
            os.environ["DISPLAY"] = ":" + answer.readline().strip()

    def _start_window_manager(self) -> None:
        """Once more where it gave up, which it does when the display is slow to answer."""
        manager = self._start(["openbox", "--sm-disable"])

        def manages() -> bool:
            nonlocal manager
            if manager.poll() is not None:
                manager = self._start(["openbox", "--sm-disable"])
            answer = subprocess.run(["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"], capture_output=True, check=False)
            return b"window id" in answer.stdout
        wait_for("a window manager", manages)

    def _start_bus(self) -> None:
        bus = self._start(["dbus-daemon", "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE)
        assert bus.stdout is not None
        with bus.stdout as answer:
            os.environ["DBUS_SESSION_BUS_ADDRESS"] = answer.readline().decode().strip()
        self._start(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"], stdout=subprocess.DEVNULL)
        wait_for("the accessibility bus", lambda: subprocess.run(
            ["dbus-send", "--session", "--print-reply", "--dest=org.a11y.Bus", "/org/a11y/bus",
             "org.a11y.Bus.GetAddress"], capture_output=True, check=False).returncode == 0)


def press(*keys: str) -> None:
    """Presses keys by the names of X, such as Tab, ctrl+3 or Escape."""
    subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "15", *keys], check=True)


def type_text(text: str) -> None:
    """Types text of plain ASCII; xdotool garbles what has an accent."""
    assert text.isascii(), text
    subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "4", text], check=True)
