# SPDX-License-Identifier: GPL-3.0-or-later
"""The layers gate catches each way to reach where a layer must not go."""
import unittest

import layers
from gate_case import LICENCE, GateCase


class LayersTest(GateCase):
    def includes(self, layer, include):
        self.write(f"src/{layer}/goal.cpp", f"{LICENCE}#include {include}\n")
        return [finding.line for finding in layers.wrong_includes(self.root, layer)]

    def test_a_lower_layer_must_not_know_a_higher_one(self):
        self.assertEqual(self.includes("core", '"storage/database.h"'), [2])
        self.assertEqual(self.includes("gui", '"storage/database.h"'), [2])

    def test_documents_and_storage_never_meet(self):
        self.assertEqual(self.includes("documents", '"storage/database.h"'), [2])

    def test_no_widgets_below_gui_however_they_are_spelt(self):
        self.assertEqual(self.includes("app", "<QWidget>"), [2])
        self.assertEqual(self.includes("cli", "<QtWidgets/QWidget>"), [2])

    def test_no_sql_outside_storage_and_no_network_anywhere(self):
        self.assertEqual(self.includes("app", "<QSqlQuery>"), [2])
        self.assertEqual(self.includes("exchange", "<sqlite3.h>"), [2])
        self.assertEqual(self.includes("gui", "<QtNetwork/QTcpSocket>"), [2])

    def test_only_documents_draw_with_cairo(self):
        self.assertEqual(self.includes("documents", "<cairo-pdf.h>\n#include <ft2build.h>"), [])
        self.assertEqual(self.includes("exchange", "<cairo-pdf.h>"), [2])
        self.assertEqual(self.includes("gui", "<cairo.h>"), [2])
        self.write("src/app/CMakeLists.txt", "target_link_libraries(loopbaan_app PRIVATE PkgConfig::Cairo)\n")
        self.assertEqual(self.lines_of(layers), [2, 1, 2])

    def test_what_is_allowed_passes(self):
        self.assertEqual(self.includes("gui", '"app/people_service.h"\n#include <QWidget>\n#include <vector>'), [])
        self.assertEqual(self.includes("storage", "<QtGlobal>\n#include <sqlite3.h>"), [])

    def test_a_library_must_not_be_linked_where_it_must_not_be_included(self):
        self.write("src/core/CMakeLists.txt", "loopbaan_layer(core\n    SOURCES a.cpp\n    LINKS Qt6::Core Qt6::Gui)\n")
        self.assertEqual(self.lines_of(layers), [1])

    def test_a_new_folder_needs_a_rule(self):
        (self.root / "src" / "utils").mkdir()
        self.assertEqual(self.lines_of(layers), [1])


if __name__ == "__main__":
    unittest.main()
