// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/form/noors_form.h"
#include "support/printers.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

class FormWindowTest : public NoorsForm
{
};

TEST_F(FormWindowTest, TurnsThePagesWithAltAndArrows)
{
    EXPECT_EQ(form().pageCount(), 6);
    QTest::keyClick(&form(), Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(text("askedLabel"), u"Welke vraag over je loopbaan houdt je nu het meest bezig?"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"Wat nu?"_s); // the keyboard is in the first field
    QTest::keyClick(&form(), Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(text("careerLabel"), u"Wat nu?"_s);
    QTest::keyClick(&form(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(countOf("careerPart"), 0); // where it is asked, it need not be shown
}

TEST_F(FormWindowTest, AllThatIsFilledInComesBack)
{
    form().goToPage(1);
    write("answerText", u"Hoe word ik planner?"_s);
    QTest::mouseClick(&shown("segment1"), Qt::LeftButton);
    form().goToPage(2);
    type(shown("lineText"), u"plannen"_s);
    QTest::keyClick(&shown("lineText"), Qt::Key_Return);
    QTest::keyClicks(&shown("lineText", 1), u"Excel"_s);
    QTest::mouseClick(&shown("segment0"), Qt::LeftButton);
    form().goToPage(3);
    choose("answerBox");
    form().goToPage(4);
    choose("tellButton");
    write("answerText", u"Zorg voor mijn moeder"_s);
    write("answerText", u"Ooit een eigen zaak"_s, 1);
    closeForm();

    form().goToPage(1);
    EXPECT_EQ(shown<QPlainTextEdit>("answerText").toPlainText(), u"Hoe word ik planner?"_s);
    EXPECT_TRUE(shown<QRadioButton>("segment1").isChecked());
    form().goToPage(2);
    EXPECT_EQ(shown<QPlainTextEdit>("lineText", 1).toPlainText(), u"Excel"_s);
    EXPECT_TRUE(shown<QRadioButton>("segment0").isChecked());
    form().goToPage(3);
    EXPECT_TRUE(shown<QCheckBox>("answerBox").isChecked());
    form().goToPage(4);
    EXPECT_TRUE(shown<QRadioButton>("tellButton").isChecked());
    EXPECT_EQ(shown<QPlainTextEdit>("answerText", 1).toPlainText(), u"Ooit een eigen zaak"_s);
}

TEST_F(FormWindowTest, WhatWasNamedIsTakenOverWithoutTyping)
{
    QByteArray json = bytesIn(formPath);
    writeTo(formPath, json.replace("emp.strengths.develop", "emp.strengths.unused"));
    form().goToPage(2);
    write("lineText", u"rustig blijven"_s);
    click("chip0");
    EXPECT_EQ(shown<QPlainTextEdit>("lineText", 1).toPlainText(), u"rustig blijven"_s);
}

TEST_F(FormWindowTest, APastedListBecomesLines)
{
    form().goToPage(2);
    QGuiApplication::clipboard()->setText(u"plannen\n\n  Excel \r\nluisteren"_s);
    shown<QPlainTextEdit>("lineText").paste();
    EXPECT_EQ(shown<QPlainTextEdit>("lineText", 2).toPlainText(), u"luisteren"_s);
    click("removeButton", 1);
    EXPECT_EQ(shown<QPlainTextEdit>("lineText", 1).toPlainText(), u"luisteren"_s);
}

TEST_F(FormWindowTest, TypingIsUndoneWhereItWas)
{
    form().goToPage(1);
    write("answerText", u"Eerst"_s);
    form().goToPage(3);
    form().findChild<QAction *>(u"undoAction"_s)->trigger();
    EXPECT_EQ(shown<QPlainTextEdit>("answerText").toPlainText(), QString());
    form().findChild<QAction *>(u"redoAction"_s)->trigger();
    EXPECT_EQ(shown<QPlainTextEdit>("answerText").toPlainText(), u"Eerst"_s);
}

TEST_F(FormWindowTest, SaysWhenItWasKept)
{
    form().goToPage(1);
    write("answerText", u"iets"_s);
    EXPECT_EQ(text("stateLabel"), u"Alles opgeslagen · "_s + now.toLocalTime().toString(u"HH:mm"_s));
}

TEST_F(FormWindowTest, EveryPageHasNamesForWhoDoesNotSeeIt)
{
    for (int page = 0; page < form().pageCount(); ++page) {
        form().goToPage(page);
        for (const char *name : {"answerText", "lineText", "answerBox", "removeButton"}) {
            for (int place = 0; place < countOf(name); ++place)
                EXPECT_FALSE(QAccessible::queryAccessibleInterface(&shown(name, place))
                                 ->text(QAccessible::Name)
                                 .isEmpty())
                    << name;
        }
    }
}

TEST_F(FormWindowTest, TheMenusUseNoLetterTwice)
{
    form();
    for (const auto &entry : enumTexts<Language>) {
        language.use(entry.value);
        settle();
        for (const QAction *menu : form().menuBar()->actions()) {
            QSet<QString> letters;
            for (const QAction *action : menu->menu()->actions()) {
                const QString letter = QKeySequence::mnemonic(action->text()).toString();
                EXPECT_FALSE(!letter.isEmpty() && letters.contains(letter))
                    << toText(entry.value).data() << ' ' << action->text().toStdString();
                letters.insert(letter);
            }
        }
    }
}

} // namespace loopbaan::test
