// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/message_dialog.h"

#include "gui/look/look.h"
#include "gui/prompts.h"
#include "support/printers.h"

#include <QApplication>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

namespace {

const Question erase{.title = u"Wis Noor Janssens?"_s,
                     .explanation = u"Dit kan niet ongedaan gemaakt worden."_s,
                     .confirm = u"Wis alles"_s,
                     .decline = u"Bewaar Noor"_s};

} // namespace

TEST(MessageDialogTest, TellsWhatFailedWhyAndWhatToDo)
{
    MessageDialog dialog;
    dialog.setFailure({.what = u"<i>A</i>.lbdossier did not open"_s,
                       .why = u"It is damaged."_s,
                       .advice = u"Take a backup."_s});
    auto *headline = dialog.findChild<QLabel *>(u"headlineLabel"_s);
    EXPECT_EQ(headline->text(), u"<i>A</i>.lbdossier did not open"_s);
    EXPECT_EQ(headline->textFormat(), Qt::PlainText);
    EXPECT_EQ(dialog.findChild<QLabel *>(u"explanationLabel"_s)->text(), u"It is damaged.\nTake a backup."_s);
}

TEST(MessageDialogTest, IsAsHighAsItsTextNeeds)
{
    MessageDialog brief;
    brief.setFailure({.what = u"It failed"_s, .why = u"No room."_s});
    MessageDialog lengthy;
    lengthy.setFailure(
        {.what = u"It failed"_s, .why = u"There is no room left on the disk. "_s.repeated(12)});
    EXPECT_GT(lengthy.height(), brief.height() + 40);
    EXPECT_EQ(lengthy.width(), brief.width());
}

TEST(MessageDialogTest, EnterDeclinesAQuestion)
{
    QPointer<MessageDialog> dialog(new MessageDialog);
    dialog->setQuestion(erase);
    QSignalSpy accepted(dialog, &QDialog::accepted);
    dialog->open();
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(dialog.isNull());
    EXPECT_EQ(accepted.count(), 0);
}

TEST(MessageDialogTest, ConfirmsOnlyByItsOwnButton)
{
    QPointer<MessageDialog> dialog(new MessageDialog);
    dialog->setQuestion(erase);
    QSignalSpy accepted(dialog, &QDialog::accepted);
    dialog->open();
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == erase.confirm)
            button->click();
    }
    EXPECT_EQ(accepted.count(), 1);
}

} // namespace loopbaan::test
