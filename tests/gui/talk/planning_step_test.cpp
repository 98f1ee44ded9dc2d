// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/planning/option_head.h"
#include "gui/talk/planning/park_dialog.h"
#include "gui/talk/planning_test.h"
#include "gui/widgets/choice_box.h"
#include "support/printers.h"

#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace loopbaan::test {

class PlanningStepTest : public PlanningTest
{
};

TEST_F(PlanningStepTest, AnOptionIsNotedByKeyboardAlone)
{
    show();
    QTest::keyClick(step.get(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    type(u"Weekplanning magazijn B"_s);
    press(Qt::Key_Tab);
    EXPECT_EQ(option(0).text, u"Weekplanning magazijn B"_s);
    EXPECT_EQ(option(0).status, OptionStatus::Wish);
}

TEST_F(PlanningStepTest, SixOptionsAreTheMost)
{
    talk = started();
    for (int number = 0; number < 6; ++number)
        open().options.add(talk.id, QString::number(number));
    show();
    EXPECT_FALSE(part<QPushButton>(*step, u"optionButton"_s).isEnabled());
    QTest::keyClick(step.get(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(table->columns().size(), 6);
}

TEST_F(PlanningStepTest, WhatTheOrganisationHasIsAmongTheIdeas)
{
    talk = started();
    show();
    QMenu &ideas = *part<QPushButton>(*step, u"ideasButton"_s).menu();
    EXPECT_EQ(ideas.findChild<QMenu *>(), nullptr);

    open().settings.writePossibilities(u"Mentor\nR&D"_s);
    emit ideas.aboutToShow();
    const QList<QAction *> here = ideas.findChild<QMenu *>()->actions();
    ASSERT_EQ(here.size(), 2);
    here.constLast()->trigger();

    EXPECT_EQ(option(0).text, u"R&D"_s);
}

TEST_F(PlanningStepTest, ABenefitForOneSideOnlyGetsARemark)
{
    talk = started();
    const CareerOptionId id = open().options.add(talk.id, u"Project"_s)->id;
    show();
    const auto &line = *table->columns().first()->cell(OptionLine::OrganisationBenefit);
    EXPECT_FALSE(line.findChild<QLabel *>()->isVisible());
    open().options.write(id, &CareerOption::employeeBenefit, u"Meer regie"_s);
    EXPECT_TRUE(line.findChild<QLabel *>()->isVisible());
    EXPECT_EQ(line.findChild<QLabel *>()->text(), u"Wat heeft de organisatie eraan?"_s);
}

TEST_F(PlanningStepTest, NotNowAsksForAReasonAndWhoDecides)
{
    talk = started();
    const CareerOptionId id = open().options.add(talk.id, u"Project"_s)->id;
    show();
    EXPECT_FALSE(part<QWidget>(*step, u"reasonEdit"_s).isVisible());
    open().options.change(id, [](CareerOption &option) { option.status = OptionStatus::NotNow; });
    part<QWidget>(*step, u"reasonEdit"_s).setFocus();
    type(u"geen budget"_s);
    press(Qt::Key_Tab);
    type(u"Katrien"_s);
    press(Qt::Key_Tab);
    type(u"1/3/2027"_s);
    press(Qt::Key_Tab);
    EXPECT_EQ(option(0).statusReason, u"geen budget"_s);
    EXPECT_EQ(option(0).decidedBy, u"Katrien"_s);
    EXPECT_EQ(option(0).answerOn, QDate(2027, 3, 1));
}

TEST_F(PlanningStepTest, CtrlEnterMakesAnAgreementOfTheOption)
{
    talk = started();
    const CareerOptionId id = open().options.add(talk.id, u"Project"_s)->id;
    show();
    cell(0, OptionLine::Needed).setFocus();
    type(u"twee dagen opleiding"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    const Agreement made = open().agreements.of(noor).first();
    EXPECT_EQ(made.text, u"Project"_s);
    EXPECT_EQ(made.support, u"twee dagen opleiding"_s);
    EXPECT_EQ(made.option, id);
    EXPECT_EQ(option(0).status, OptionStatus::Agreed);
    QSignalSpy asked(step.get(), &TalkStep::stepRequested);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(asked.value(0).value(0).value<PhaseId>(), PhaseId::Closing);
    EXPECT_EQ(open().agreements.of(noor).size(), 1);
}

TEST_F(PlanningStepTest, AParkedOptionComesBackInALaterTalk)
{
    talk = started();
    open().options.add(talk.id, u"Teamcoach"_s);
    show();
    QTest::mouseClick(table->columns().first()->parkButton(), Qt::LeftButton);
    step->findChild<ParkDialog *>()->accept();
    EXPECT_EQ(option(0).parkedUntil, today.addMonths(3));
    step.reset();
    today = today.addYears(1);
    now = QDateTime(today, QTime(9, 0), Qt::UTC);
    talk = started();
    show();
    EXPECT_THAT(names(), ElementsAre(u"Teamcoach"_s));
    EXPECT_EQ(part<QLabel>(*step, u"remarkLabel"_s).text(), u"uit een eerder gesprek"_s);
    table->columns().first()->parkButton()->click();
    EXPECT_EQ(option(0).conversation, talk.id);
}

TEST_F(PlanningStepTest, OptionsAreSortedAndShownAsAPlotAndAList)
{
    talk = started();
    weighed(u"Hogerop"_s, 2, 2);
    weighed(u"Project"_s, 5, 4);
    show();
    auto &order = part<ChoiceBox>(*step, u"orderBox"_s);
    order.setFocus();
    press(Qt::Key_Down);
    EXPECT_THAT(names(), ElementsAre(u"Project"_s, u"Hogerop"_s));
    QTest::mouseClick(&part<QPushButton>(*step, u"plotButton"_s), Qt::LeftButton);
    auto &list = part<QListWidget>(*step, u"weighedList"_s);
    EXPECT_TRUE(list.isVisible());
    EXPECT_EQ(list.item(0)->text(), u"1. Project\ngewenst: heel graag · haalbaar: goed"_s);
}

TEST_F(PlanningStepTest, ADeletedOptionComesBackWithUndo)
{
    talk = started();
    open().options.add(talk.id, u"Project"_s);
    show();
    emit table->columns().first()->head()->removeRequested();
    EXPECT_THAT(names(), IsEmpty());
    open().dossier.undo();
    EXPECT_THAT(names(), ElementsAre(u"Project"_s));
}

} // namespace loopbaan::test
