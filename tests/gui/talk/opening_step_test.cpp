// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/opening/opening_step.h"

#include "gui/support/talk_test.h"
#include "gui/widgets/saved_line.h"
#include "gui/widgets/saved_text.h"
#include "support/printers.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

class OpeningStepTest : public TalkTest
{
};

TEST_F(OpeningStepTest, TheCareerQuestionIsWrittenWhereItIsRead)
{
    const Conversation talk = started();
    const auto step = shown<OpeningStep>(talk.id);
    step->takeKeyboard();
    QTest::keyClicks(QApplication::focusWidget(), u"Meer zelf beslissen?"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"ik het weet."_s);
    part<SavedText>(*step, u"successEdit"_s).storeNow();
    EXPECT_EQ(open().conversations.find(talk.id)->careerQuestion, u"Meer zelf beslissen?"_s);
    EXPECT_EQ(open().conversations.find(talk.id)->employeeSuccess, u"ik het weet."_s);
}

TEST_F(OpeningStepTest, TheFrameworkSaysWhatTheTalkIsAndIsNot)
{
    open().settings.write(&ConversationFramework::purpose, u"Wensen en ideeën\nVooruitkijken"_s);
    open().settings.write(&ConversationFramework::notThis, u"Geen beoordeling"_s);
    const auto step = shown<OpeningStep>(started().id);
    QStringList lines;
    for (const QLabel *line : part<QWidget>(*step, u"purposeLines"_s).findChildren<QLabel *>())
        lines << line->text();
    EXPECT_EQ(lines, (QStringList{u"Wensen en ideeën"_s, u"Vooruitkijken"_s}));
    EXPECT_TRUE(part<QWidget>(*step, u"notThisPart"_s).isVisible());
}

TEST_F(OpeningStepTest, WithoutAFrameworkTheCatalogueSaysWhatItIsAndIsNot)
{
    const auto step = shown<OpeningStep>(started().id);
    EXPECT_EQ(part<QWidget>(*step, u"purposeLines"_s).findChildren<QLabel *>().size(), 2);
    EXPECT_EQ(part<QWidget>(*step, u"notThisLines"_s).findChildren<QLabel *>().size(), 1);
}

TEST_F(OpeningStepTest, ASensitiveOccasionStaysAway)
{
    Conversation talk = started();
    talk.occasion = u"occ.progress"_s;
    open().talks.change(talk.id, [](Conversation &stored) { stored.occasion = u"occ.progress"_s; });
    const auto step = shown<OpeningStep>(talk.id);
    EXPECT_EQ(part<QLabel>(*step, u"reasonLabel"_s).text(), u"Doorgroei of nieuwe functie"_s);
    open().talks.change(talk.id, [](Conversation &stored) {
        stored.occasion = u"occ.care"_s;
        stored.occasionSensitive = true;
    });
    EXPECT_FALSE(part<QWidget>(*step, u"reasonPart"_s).isVisible());
}

TEST_F(OpeningStepTest, TheStepsHaveTheirTimesFromTheRealStart)
{
    const auto step = shown<OpeningStep>(started().id);
    const QString start = now.toLocalTime().time().toString(u"HH:mm"_s);
    EXPECT_TRUE(part<QWidget>(*step, u"stepStrip"_s)
                    .accessibleName()
                    .startsWith(u"Opening, %1 · 10 min; Evaluatie"_s.arg(start)));
    EXPECT_EQ(part<QLabel>(*step, u"stepsLabel"_s).text(), u"Vijf stappen, 90 minuten"_s);
}

TEST_F(OpeningStepTest, BothTickWhatIsAgreedAndItIsDated)
{
    const Conversation talk = started();
    const auto step = shown<OpeningStep>(talk.id);
    part<QCheckBox>(*step, u"employeeBox"_s).setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTest::mouseClick(&part<QCheckBox>(*step, u"managerBox"_s), Qt::LeftButton);
    EXPECT_EQ(open().opening.talk(talk.id).agreedByEmployee, today);
    EXPECT_EQ(open().opening.talk(talk.id).agreedByManager, today);
    EXPECT_EQ(part<QLabel>(*step, u"agreedOnLabel"_s).text(), u"23 november 2026"_s);
    EXPECT_EQ(part<QCheckBox>(*step, u"managerBox"_s).text(), u"Els"_s);
}

TEST_F(OpeningStepTest, ChangingALineTakesTheTicksAwayAndSaysSo)
{
    const Conversation talk = started();
    open().opening.agree(talk.id, TalkSide::Employee);
    open().opening.agree(talk.id, TalkSide::Manager);
    const auto step = shown<OpeningStep>(talk.id);
    auto &line = part<SavedLine>(*step, u"notedEdit"_s);
    line.setFocus();
    QTest::keyClicks(&line, u" Ook dit."_s);
    line.storeNow();
    EXPECT_FALSE(part<QCheckBox>(*step, u"employeeBox"_s).isChecked());
    EXPECT_TRUE(part<QWidget>(*step, u"clearedLabel"_s).isVisible());
    part<QCheckBox>(*step, u"managerBox"_s).click();
    EXPECT_FALSE(part<QWidget>(*step, u"clearedLabel"_s).isVisible());
}

TEST_F(OpeningStepTest, TheAgendaIsOnTheTableWithoutWhyItIs)
{
    const Conversation talk = started();
    open().together.write(talk.id, u"emp.learn.want"_s, u"Excel"_s);
    open().preparation.write(talk.id, u"mgr.person.room"_s, u"Heel veel ruimte"_s);
    open().agenda.add(talk.id, PreparationTheme::Room);
    const auto step = shown<OpeningStep>(talk.id);
    EXPECT_EQ(part<QLabel>(*step, u"agendaLabel"_s).text(),
              u"1. Leren en opleiding\n2. Ruimte binnen de functie"_s);
    for (const QWidget *widget : step->findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const QString said = widget->toolTip() + widget->accessibleName() + widget->accessibleDescription()
            + (label != nullptr ? label->text() : QString());
        EXPECT_FALSE(said.contains(u"tegenover"_s) || said.contains(u"Heel veel ruimte"_s))
            << said.toStdString();
    }
}

TEST_F(OpeningStepTest, WithoutAnythingToTellApartThereIsNoAgenda)
{
    const auto step = shown<OpeningStep>(started().id);
    EXPECT_FALSE(part<QWidget>(*step, u"agendaPart"_s).isVisible());
}

TEST_F(OpeningStepTest, WhatNobodySentIsFilledInTogetherByKeyboard)
{
    const Conversation talk = started();
    const auto step = shown<OpeningStep>(talk.id);
    EXPECT_FALSE(part<QWidget>(*step, u"questionsPart"_s).isVisible());
    part<QPushButton>(*step, u"openButton"_s).setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTest::keyClicks(QApplication::focusWidget(), u"Een team begeleiden"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(open().together.textAt(talk.id, u"emp.drives.ambition"_s), u"Een team begeleiden"_s);
    EXPECT_EQ(open().preparation.readiness(talk.id).day, today);
}

TEST_F(OpeningStepTest, WhatWasPlannedToBeFilledInTogetherIsOpen)
{
    const Conversation talk = started();
    open().together.plan(talk.id, true);
    const auto step = shown<OpeningStep>(talk.id);
    EXPECT_TRUE(part<QWidget>(*step, u"questionsPart"_s).isVisible());
}

} // namespace loopbaan::test
