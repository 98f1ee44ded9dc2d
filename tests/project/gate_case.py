# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of the gates share."""
import pathlib
import tempfile
import unittest

LICENCE = "// SPDX-License-Identifier: GPL-3.0-or-later\n"


class GateCase(unittest.TestCase):
    """A source tree of its own for every test."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name).resolve()
        (self.root / "src").mkdir()

    def write(self, name, text):
        file = self.root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        return file

    def lines_of(self, gate):
        return [int(finding.line) for finding in gate.findings(self.root)]
