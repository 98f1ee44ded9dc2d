// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/planning/argument_lines.h"
#include "gui/talk/planning/option_head.h"
#include "gui/talk/planning_test.h"
#include "gui/widgets/choice_box.h"
#include "support/printers.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;

namespace loopbaan::test {

class OptionTableTest : public PlanningTest
{
};

TEST_F(OptionTableTest, EveryLineIsKeptAsItIsTyped)
{
    talk = started();
    open().options.add(talk.id, u"Project"_s);
    show();
    const QList<std::pair<OptionLine, QString CareerOption::*>> texts{
        {OptionLine::Needed, &CareerOption::needed},
        {OptionLine::WhoDoesWhat, &CareerOption::whoDoesWhat},
        {OptionLine::EmployeeBenefit, &CareerOption::employeeBenefit},
        {OptionLine::OrganisationBenefit, &CareerOption::organisationBenefit}};
    for (const auto &[line, field] : texts) {
        cell(0, line).setFocus();
        type(u"Els vraagt na"_s);
        press(Qt::Key_Tab);
        EXPECT_EQ(option(0).*field, u"Els vraagt na"_s);
    }
    cell(0, OptionLine::Feasible, 1).setFocus();
    type(u"na de eindejaarspiek"_s);
    press(Qt::Key_Tab);
    EXPECT_EQ(option(0).conditions, u"na de eindejaarspiek"_s);
}

TEST_F(OptionTableTest, WantedAndFeasibleAreChosenInWords)
{
    talk = started();
    open().options.add(talk.id, u"Project"_s);
    show();
    cell(0, OptionLine::Wanted).setFocus();
    for (int times = 0; times < 5; ++times)
        press(Qt::Key_Down);
    cell(0, OptionLine::Feasible).setFocus();
    for (int times = 0; times < 3; ++times)
        press(Qt::Key_Down);
    EXPECT_EQ(option(0).desirability, 5);
    EXPECT_EQ(option(0).feasibility, 3);
    EXPECT_EQ(static_cast<ChoiceBox &>(cell(0, OptionLine::Wanted)).currentText(), u"heel graag"_s);
}

TEST_F(OptionTableTest, EachLineOfProsIsAnArgument)
{
    talk = started();
    const CareerOptionId id = open().options.add(talk.id, u"Project"_s)->id;
    show();
    cell(0, OptionLine::Pros).setFocus();
    type(u"beslist zelf"_s);
    press(Qt::Key_Return);
    type(u"ontlast Sofie"_s);
    press(Qt::Key_Tab);
    QStringList texts;
    for (const OptionArgument &argument : open().arguments.of(id, ArgumentKind::Pro))
        texts << argument.text;
    EXPECT_EQ(texts, (QStringList{u"beslist zelf"_s, u"ontlast Sofie"_s}));
}

TEST_F(OptionTableTest, AnEmptyLineIsLeftAloneWhileItIsTyped)
{
    talk = started();
    open().options.add(talk.id, u"Project"_s);
    show();
    auto &pros = static_cast<ArgumentLines &>(cell(0, OptionLine::Pros));
    pros.setFocus();
    type(u"beslist zelf"_s);
    press(Qt::Key_Return);
    pros.storeNow();
    EXPECT_EQ(pros.toPlainText(), u"beslist zelf\n"_s);
}

TEST_F(OptionTableTest, AnObstacleHasAnAnswer)
{
    talk = started();
    const CareerOptionId id = open().options.add(talk.id, u"Project"_s)->id;
    show();
    QTest::mouseClick(&cell(0, OptionLine::Obstacles), Qt::LeftButton);
    type(u"Overdracht duurt een maand"_s);
    press(Qt::Key_Tab);
    type(u"Sofie begint nu"_s);
    press(Qt::Key_Tab);
    const OptionArgument obstacle = open().arguments.of(id, ArgumentKind::Obstacle).first();
    EXPECT_EQ(obstacle.text, u"Overdracht duurt een maand"_s);
    EXPECT_EQ(obstacle.answer, u"Sofie begint nu"_s);
}

TEST_F(OptionTableTest, AltAndAnArrowLeadToAnotherCell)
{
    talk = started();
    open().options.add(talk.id, u"Eerst"_s);
    open().options.add(talk.id, u"Dan"_s);
    show();
    cell(0, OptionLine::Needed).setFocus();
    press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(QApplication::focusWidget(), &cell(1, OptionLine::Needed));
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(QApplication::focusWidget(), &cell(1, OptionLine::WhoDoesWhat));
    press(Qt::Key_Left, Qt::AltModifier);
    press(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(QApplication::focusWidget(), &cell(0, OptionLine::Needed));
}

TEST_F(OptionTableTest, AnOptionIsMovedByItsKeys)
{
    talk = started();
    open().options.add(talk.id, u"Eerst"_s);
    open().options.add(talk.id, u"Dan"_s);
    show();
    cell(1, OptionLine::Needed).setFocus();
    press(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_THAT(names(), ElementsAre(u"Dan"_s, u"Eerst"_s));
    EXPECT_EQ(QApplication::focusWidget(), &cell(0, OptionLine::Needed));
}

TEST_F(OptionTableTest, TheNamesAndTheLinesStayInViewWhileTheCellsScroll)
{
    talk = started();
    for (int number = 0; number < 6; ++number)
        open().options.add(talk.id, QString::number(number));
    show();
    EXPECT_GT(table->findChild<QScrollArea *>()->horizontalScrollBar()->maximum(), 0);
    cell(5, OptionLine::Status).setFocus();
    press(Qt::Key_Up, Qt::AltModifier);
    settle();
    const QWidget &head = *table->columns().at(5)->head();
    const QRect shown(head.mapTo(step.get(), QPoint()), head.size());
    EXPECT_TRUE(step->rect().contains(shown));
    EXPECT_GT(table->findChild<QScrollArea *>()->verticalScrollBar()->value(), 0);
}

TEST_F(OptionTableTest, EveryFieldHasANameForTheEar)
{
    talk = started();
    open().options.add(talk.id, u"Project"_s);
    show();
    for (int line = 0; line < optionLines; ++line) {
        for (const QWidget *stop :
             tabStopsIn(*table->columns().first()->cell(static_cast<OptionLine>(line)))) {
            const auto *button = qobject_cast<const QPushButton *>(stop);
            EXPECT_FALSE(button == nullptr ? stop->accessibleName().isEmpty() : button->text().isEmpty())
                << line;
            EXPECT_EQ(stop->accessibleDescription(), u"Project"_s) << line;
        }
    }
}

} // namespace loopbaan::test
