// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/word_hint.h"

#include "gui/talk/talk_window.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

class WordHintTest : public TalkWindowTest
{
protected:
    void type(const char *keys) { QTest::keyClicks(QApplication::focusWidget(), QLatin1StringView(keys)); }

    QWidget &hint(const char *name) { return child(name); }
    QString said(const char *name) { return hint(name).findChild<QLabel *>(u"hintLabel"_s)->text(); }
    bool comesUp(const char *name)
    {
        return QTest::qWaitFor([&] { return hint(name).isVisible(); });
    }
};

TEST_F(WordHintTest, AskedBelowTheNoteWithWordsToWriteInstead)
{
    held();
    press(Qt::Key_1, Qt::AltModifier);
    type("Na haar Burn-out");
    EXPECT_FALSE(hint("sharedHint").isVisible()) << "not while somebody types";
    ASSERT_TRUE(comesUp("sharedHint"));
    EXPECT_TRUE(said("sharedHint").startsWith(u"“Burn-out”"_s));
    EXPECT_TRUE(said("sharedHint").contains(u"begint tot juni om 10 uur"_s));
    EXPECT_EQ(QApplication::focusWidget()->accessibleDescription(), said("sharedHint"));
    EXPECT_FALSE(hint("ownHint").isVisible());
}

TEST_F(WordHintTest, GoesWhenTheWordDoesOrMayStay)
{
    held();
    press(Qt::Key_2, Qt::AltModifier);
    type("zwanger");
    ASSERT_TRUE(comesUp("ownHint"));
    press(Qt::Key_Tab);
    press(Qt::Key_Space); // it may stay
    EXPECT_FALSE(hint("ownHint").isVisible());
    EXPECT_TRUE(child("ownNotesEdit").hasFocus());
    EXPECT_EQ(child<QPlainTextEdit>("ownNotesEdit").toPlainText(), u"zwanger"_s);

    type(" ziek");
    ASSERT_TRUE(comesUp("ownHint"));
    EXPECT_TRUE(said("ownHint").startsWith(u"“ziek”"_s)) << "the first one is asked about once";
    for (int key = 0; key < 5; ++key)
        press(Qt::Key_Backspace);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !hint("ownHint").isVisible(); }));
}

} // namespace loopbaan::test
