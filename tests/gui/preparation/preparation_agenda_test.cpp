// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preparation/agenda_row.h"
#include "gui/preparation/preparation_test.h"
#include "gui/widgets/choice_box.h"
#include "support/printers.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

class PreparationAgendaTest : public PreparationTest
{
protected:
    /// Both wished for, and nothing is there to meet it.
    void wishForTwo(const ConversationId &talk)
    {
        open().agenda.add(talk, PreparationTheme::Learning);
        open().agenda.add(talk, PreparationTheme::Room);
    }
};

TEST_F(PreparationAgendaTest, TheAgendaSaysWhyAndIsReorderedByKeyboard)
{
    const ConversationId talk = planned();
    answer(talk, u"emp.learn.want"_s, u"Excel"_s);
    open().agenda.add(talk, PreparationTheme::Room);
    const auto tab = shown();
    const QList<AgendaRow *> rows = tab->findChildren<AgendaRow *>();
    ASSERT_EQ(rows.size(), 2);
    EXPECT_TRUE(part<QLabel>(*rows.at(0), u"reasonLabel"_s).text().contains(u"wens"_s));
    rows.at(1)->setFocus();
    press(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(agenda(talk), (QList{PreparationTheme::Room, PreparationTheme::Learning}));
    EXPECT_TRUE(rows.at(1)->hasFocus()) << "the keyboard goes along";
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(agenda(talk), (QList{PreparationTheme::Learning, PreparationTheme::Room}));
}

TEST_F(PreparationAgendaTest, TheAgendaIsReorderedByMouseAndSuggestedAgain)
{
    const ConversationId talk = planned();
    wishForTwo(talk);
    const auto tab = shown();
    part<QToolButton>(*tab->findChildren<AgendaRow *>().at(1), u"upButton"_s).click();
    EXPECT_EQ(agenda(talk), (QList{PreparationTheme::Room, PreparationTheme::Learning}));
    part<QToolButton>(*tab->findChildren<AgendaRow *>().at(0), u"removeButton"_s).click();
    EXPECT_EQ(agenda(talk).size(), 1);
    part<QPushButton>(*tab, u"suggestButton"_s).click();
    EXPECT_TRUE(open().agenda.isSuggestion(talk));
}

TEST_F(PreparationAgendaTest, AThemeIsAddedFromTheList)
{
    const ConversationId talk = planned();
    const auto tab = shown();
    part<ChoiceBox>(*tab, u"addBox"_s).setFocus();
    press(Qt::Key_Down);
    EXPECT_EQ(agenda(talk), QList{PreparationTheme::Drives});
}

} // namespace loopbaan::test
