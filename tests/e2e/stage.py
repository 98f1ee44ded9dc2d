# SPDX-License-Identifier: GPL-3.0-or-later
"""What the end-to-end tests share: one desktop for a file of tests, a folder for each test."""
import pathlib
import subprocess
import tempfile
import unittest

from desktop import Desktop
from window import BIN, Window

PERSON = "Personeelsnummer;Voornaam;Achternaam;E-mail;Functie\n1001;Noor;Janssens;noor@zorg.example;Verpleegkundige\n"


class Stage(unittest.TestCase):
    """A dossier with one employee, and the program to open it with."""

    @classmethod
    def setUpClass(cls) -> None:
        desktop = Desktop()
        cls.addClassCleanup(desktop.close)

    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory(prefix="loopbaan-e2e-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.dossier = self.folder / "zorg.lbdossier"

    def loopbaan(self, *arguments: str | pathlib.Path) -> str:
        """What the program without a window prints."""
        done = subprocess.run([BIN / "loopbaan", *arguments], capture_output=True, text=True, check=False)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout

    def make_dossier(self) -> None:
        people = self.folder / "people.csv"
        people.write_text(PERSON, encoding="utf-8")
        self.loopbaan("new", self.dossier, "--organisation", "Zorg", "--manager", "An Maes", "--language", "en")
        self.loopbaan("import", self.dossier, people)

    def open(self, *arguments: str | pathlib.Path) -> Window:
        window = Window(self.folder / "home", *map(str, arguments))
        self.addCleanup(window.kill)
        return window
