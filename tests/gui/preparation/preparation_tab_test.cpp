// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preparation/preparation_tab.h"

#include "gui/papers/preparation_paper_dialog.h"
#include "gui/planning/reminder_dialog.h"
#include "gui/preparation/employee_side.h"
#include "gui/preparation/preparation_test.h"
#include "gui/widgets/choice_box.h"
#include "gui/widgets/saved_text.h"
#include "gui/widgets/segment_bar.h"
#include "support/printers.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

class PreparationTabTest : public PreparationTest
{
};

TEST_F(PreparationTabTest, WithoutATalkThereIsAWayToPlanOne)
{
    const auto tab = shown();
    QSignalSpy planning(tab.get(), &EmployeeTab::planningRequested);
    tab->takeKeyboard();
    press(Qt::Key_Space);
    EXPECT_EQ(planning.count(), 1);
}

TEST_F(PreparationTabTest, TheMarkComesByItselfWithTheText)
{
    const ConversationId talk = planned();
    const auto tab = shown();
    auto &mark = part<QCheckBox>(topic(*tab, u"level"_s), u"markBox"_s);
    EXPECT_FALSE(mark.isChecked());
    tab->takeKeyboard();
    type(u"Plant zelfstandig "_s);
    press(Qt::Key_Tab);
    EXPECT_EQ(textAt(u"mgr.person.level"_s, open().preparation.of(talk)), u"Plant zelfstandig"_s);
    EXPECT_EQ(part<SavedText>(*tab, u"mgr.person.level.edit"_s).toPlainText(), u"Plant zelfstandig "_s);
    EXPECT_TRUE(mark.isChecked());
    EXPECT_EQ(part<QLabel>(*tab, u"countLabel"_s).text(), u"1 van 4"_s);
}

TEST_F(PreparationTabTest, TheMarkIsOverruledByMouseAndGoesBackToItself)
{
    const ConversationId talk = planned();
    const auto tab = shown();
    auto &mark = part<QCheckBox>(topic(*tab, u"level"_s), u"markBox"_s);
    QTest::mouseClick(&mark, Qt::LeftButton);
    EXPECT_TRUE(isDone(ManagerTopic::Level, open().preparation.of(talk)));
    EXPECT_TRUE(part<QLabel>(topic(*tab, u"level"_s), u"overruledLabel"_s).isVisible());
    QTest::mouseClick(&mark, Qt::LeftButton);
    EXPECT_TRUE(open().preparation.of(talk).marks.isEmpty());
    EXPECT_FALSE(part<QLabel>(topic(*tab, u"level"_s), u"overruledLabel"_s).isVisible());
}

TEST_F(PreparationTabTest, ACompetenceIsAddedNamedAndLevelledByKeyboard)
{
    const ConversationId talk = planned();
    const auto tab = shown();
    auto &part = PreparationTest::part<QWidget>(*tab, u"competencesPart"_s);
    PreparationTest::part<QPushButton>(part, u"addButton"_s).setFocus();
    press(Qt::Key_Space);
    type(u"Plannen"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_4);
    const QList<CompetenceLevel> levels = open().competences.of(talk);
    ASSERT_EQ(levels.size(), 1);
    EXPECT_EQ(levels.constFirst().competence, u"Plannen"_s);
    EXPECT_EQ(levels.constFirst().level, 4);
    EXPECT_EQ(PreparationTest::part<ChoiceBox>(part, u"levelBox"_s).currentText(),
              u"Ook als het moeilijk wordt"_s);
}

TEST_F(PreparationTabTest, ACompetenceIsDeletedAndComesBack)
{
    const ConversationId talk = planned();
    open().competences.add(talk, u"Plannen"_s);
    const auto tab = shown();
    QSignalSpy news(tab.get(), &EmployeeTab::newsArrived);
    part<QToolButton>(part<QWidget>(*tab, u"competencesPart"_s), u"removeButton"_s).click();
    EXPECT_TRUE(open().competences.of(talk).isEmpty());
    EXPECT_EQ(news.count(), 1);
    open().dossier.undo();
    EXPECT_EQ(open().competences.of(talk).size(), 1);
}

TEST_F(PreparationTabTest, ATrainingHasWhatForAndMarksItsPoint)
{
    const ConversationId talk = planned();
    const auto tab = shown();
    part<QPushButton>(part<QWidget>(*tab, u"trainingsPart"_s), u"addButton"_s).setFocus();
    press(Qt::Key_Space);
    type(u"Excel"_s);
    press(Qt::Key_Tab);
    type(u"Weekplanning"_s);
    press(Qt::Key_Tab);
    ASSERT_EQ(open().trainings.of(talk).size(), 1);
    EXPECT_EQ(open().trainings.of(talk).constFirst().purpose, u"Weekplanning"_s);
    EXPECT_TRUE(part<QCheckBox>(topic(*tab, u"training"_s), u"markBox"_s).isChecked());
}

TEST_F(PreparationTabTest, TenMinutesLeaveOutTheRestWithoutLosingIt)
{
    const ConversationId talk = planned();
    open().preparation.write(talk, u"mgr.person.growth"_s, u"Verbreden"_s);
    const auto tab = shown();
    part<SegmentBar>(*tab, u"pathBar"_s).focusCurrent();
    press(Qt::Key_Left);
    press(Qt::Key_Space);
    EXPECT_FALSE(topic(*tab, u"growth"_s).isVisible());
    EXPECT_TRUE(topic(*tab, u"room"_s).isVisible());
    EXPECT_TRUE(part<QWidget>(*tab, u"mgr.fit.offer"_s).isVisible());
    EXPECT_TRUE(part<QWidget>(*tab, u"mgr.estimate.room"_s).isVisible());
    EXPECT_FALSE(part<QWidget>(*tab, u"moveGroup"_s).isVisible());
    EXPECT_TRUE(part<QWidget>(*tab, u"leftOutPart"_s).isVisible());
    part<QPushButton>(*tab, u"wholeButton"_s).click();
    EXPECT_TRUE(topic(*tab, u"growth"_s).isVisible());
    EXPECT_EQ(part<SavedText>(*tab, u"mgr.person.growth.edit"_s).toPlainText(), u"Verbreden"_s);
}

TEST_F(PreparationTabTest, AnEstimateIsChosenInWords)
{
    const ConversationId talk = planned();
    const auto tab = shown();
    auto &box = part<ChoiceBox>(*tab, u"mgr.estimate.room.box"_s);
    box.setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    EXPECT_EQ(degreeOf(u"mgr.estimate.room"_s, open().preparation.of(talk)), 2);
    EXPECT_EQ(box.currentText(), u"weinig"_s);
}

TEST_F(PreparationTabTest, WhatCameBackIsReadBesideIt)
{
    answer(planned(), u"emp.drives.energy"_s, u"<b>Mensen</b> helpen"_s);
    const auto tab = shown();
    EXPECT_FALSE(part<QWidget>(*tab, u"nothingPart"_s).isVisible());
    QStringList texts;
    for (const QLabel *label : part<QWidget>(*tab, u"answersView"_s).findChildren<QLabel *>())
        texts << label->text();
    EXPECT_TRUE(texts.join(u'\n').contains(u"<b>Mensen</b> helpen"_s));
}

TEST_F(PreparationTabTest, NothingCameBackAndThereAreThreeWaysOn)
{
    const ConversationId talk = planned();
    EXPECT_TRUE(open().forms.send(open().forms.suggestion(talk)).has_value());
    const auto tab = shown();
    auto &side = part<EmployeeSide>(*tab, u"EmployeeSide"_s);
    QSignalSpy reminding(&side, &EmployeeSide::remindRequested);
    QSignalSpy reading(&side, &EmployeeSide::readingRequested);
    part<QPushButton>(*tab, u"remindButton"_s).click();
    EXPECT_NE(tab->findChild<ReminderDialog *>(), nullptr);
    part<QPushButton>(*tab, u"readButton"_s).click();
    part<QPushButton>(*tab, u"togetherButton"_s).click();
    EXPECT_EQ(reminding.value(0).value(0).value<ConversationId>(), talk);
    EXPECT_EQ(reading.value(0).value(0).value<EmployeeId>(), noor);
    EXPECT_TRUE(open().together.isPlanned(talk));
    part<QPushButton>(*tab, u"togetherButton"_s).click();
    EXPECT_FALSE(open().together.isPlanned(talk));
}

TEST_F(PreparationTabTest, EscapeGoesBackToTheConversationAndStoresWhatWasTyped)
{
    const ConversationId talk = planned();
    const auto tab = shown();
    QSignalSpy requests(tab.get(), &EmployeeTab::tabRequested);
    tab->takeKeyboard();
    type(u"Klaar"_s);
    press(Qt::Key_Escape);
    EXPECT_EQ(requests.value(0), (QVariantList{u"conversationsTab"_s, talk.value}));
    EXPECT_EQ(textAt(u"mgr.person.level"_s, open().preparation.of(talk)), u"Klaar"_s);
}

TEST_F(PreparationTabTest, WhatIsTypedStaysWithItsEmployee)
{
    const ConversationId talk = planned();
    const EmployeeId bram = add(u"Bram"_s, u"Verhoeven"_s);
    const auto tab = shown();
    tab->takeKeyboard();
    type(u"Van Noor"_s);
    tab->showEmployee(bram);
    EXPECT_EQ(textAt(u"mgr.person.level"_s, open().preparation.of(talk)), u"Van Noor"_s);
}

TEST_F(PreparationTabTest, ADossierThatIsReadCanBeLookedAtOnly)
{
    planned();
    reopenReadOnly();
    const auto tab = shown();
    EXPECT_TRUE(part<SavedText>(*tab, u"mgr.person.level.edit"_s).isReadOnly());
    EXPECT_FALSE(part<QPushButton>(*tab, u"togetherButton"_s).isEnabled());
    EXPECT_FALSE(part<ChoiceBox>(*tab, u"addBox"_s).isEnabled());
}

TEST_F(PreparationTabTest, ThePaperIsShownAndSavedAsPdf)
{
    planned();
    const auto tab = shown();
    part<QPushButton>(*tab, u"printButton"_s).click();
    const auto *dialog = tab->findChild<PreparationPaperDialog *>();
    ASSERT_NE(dialog, nullptr);
    const QString target = folder.filePath(u"blad.pdf"_s);
    EXPECT_CALL(prompts, fileToSave).WillOnce(::testing::Return(target));
    part<QPushButton>(*dialog, u"saveButton"_s).click();
    EXPECT_TRUE(QFile::exists(target));
}

} // namespace loopbaan::test
