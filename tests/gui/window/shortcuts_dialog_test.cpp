// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/shortcuts_dialog.h"

#include "gui/support/window_test.h"
#include "support/printers.h"

#include <QMenuBar>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

using ShortcutsDialogTest = WindowTest;

TEST_F(ShortcutsDialogTest, ListsEveryCommandThatHasKeys)
{
    const ShortcutsDialog dialog(*window().menuBar(), nullptr);
    const auto *tree = dialog.findChild<QTreeWidget *>();
    ASSERT_GE(tree->topLevelItemCount(), 2);
    EXPECT_EQ(tree->topLevelItem(0)->text(0), u"Dossier"_s);
    EXPECT_EQ(tree->topLevelItem(0)->child(1)->text(0), u"Openen…"_s);
    EXPECT_EQ(tree->topLevelItem(0)->child(1)->text(1), u"Ctrl+O"_s);
}

TEST_F(ShortcutsDialogTest, OpensByItsOwnKeys)
{
    QTest::keyClick(&shownWindow(), Qt::Key_F1, Qt::ControlModifier);
    auto *dialog = window().findChild<ShortcutsDialog *>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(dialog->windowTitle(), u"Sneltoetsen"_s);
}

} // namespace loopbaan::test
