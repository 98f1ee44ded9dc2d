// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/day_edit.h"

#include "support/printers.h"

#include <QTest>
#include <QTimeEdit>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

class DayEditWayTest : public ::testing::TestWithParam<QString>
{
};

TEST_P(DayEditWayTest, TakesADayAsItIsTyped)
{
    DayEdit edit(QDate(2026, 12, 10));
    edit.setDisplayFormat(u"dd/MM/yyyy"_s);
    edit.show();
    edit.setFocus();
    edit.setSelectedSection(QDateEdit::DaySection);
    QTest::keyClicks(&edit, GetParam());
    EXPECT_EQ(edit.date(), QDate(2026, 11, 6));
}

TEST(DayEditTest, TakesASlashThatNeedsShift)
{
    DayEdit edit(QDate(2026, 12, 10));
    edit.setDisplayFormat(u"dd/MM/yyyy"_s);
    edit.show();
    edit.setFocus();
    edit.setSelectedSection(QDateEdit::DaySection);
    QTest::keyClicks(&edit, u"26"_s);
    QTest::keyPress(&edit, Qt::Key_Shift);
    QTest::keyClick(&edit, Qt::Key_Slash, Qt::ShiftModifier);
    QTest::keyClicks(&edit, u"11"_s);
    EXPECT_EQ(edit.date(), QDate(2026, 11, 26));
}

INSTANTIATE_TEST_SUITE_P(Ways, DayEditWayTest,
                         ::testing::Values(u"06/11/2026"_s, u"6/11/2026"_s, u"06-11-2026"_s, u"06112026"_s));

TEST(TimeEditTest, TakesATimeAsItIsTyped)
{
    QTimeEdit edit(QTime(10, 0));
    edit.setDisplayFormat(u"HH:mm"_s);
    edit.show();
    edit.setFocus();
    edit.setSelectedSection(QTimeEdit::HourSection);
    QTest::keyClicks(&edit, u"14:30"_s);
    EXPECT_EQ(edit.time(), QTime(14, 30));
}

} // namespace loopbaan::test
