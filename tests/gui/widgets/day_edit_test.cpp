// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/day_edit.h"

#include "app/language/display_language.h"
#include "gui/widgets/date_field.h"
#include "gui/widgets/day_calendar.h"
#include "gui/widgets/hour_edit.h"
#include "support/printers.h"

#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

class DayEditWayTest : public ::testing::TestWithParam<QString>
{
};

TEST_P(DayEditWayTest, TakesADayAsItIsTyped)
{
    DayEdit edit;
    edit.setDate(QDate(2026, 12, 10));
    edit.setDisplayFormat(u"dd/MM/yyyy"_s);
    edit.show();
    edit.setFocus();
    edit.setSelectedSection(QDateEdit::DaySection);
    QTest::keyClicks(&edit, GetParam());
    EXPECT_EQ(edit.date(), QDate(2026, 11, 6));
}

TEST(DayEditTest, TakesASlashThatNeedsShift)
{
    DayEdit edit;
    edit.setDate(QDate(2026, 12, 10));
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

TEST(DayEditTest, TakesWhatIsTypedOverAllOfIt)
{
    DayEdit edit;
    edit.setDate(QDate(2026, 12, 7));
    edit.setDisplayFormat(u"dd/MM/yyyy"_s);
    edit.show();
    edit.setFocus();
    QTest::keyClick(&edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(&edit, u"24/11/2026"_s);
    EXPECT_EQ(edit.date(), QDate(2026, 11, 24));
}

class HourEditTest : public ::testing::Test
{
protected:
    HourEditTest()
    {
        edit.setTime(QTime(10, 0));
        edit.setDisplayFormat(u"HH:mm"_s);
        edit.show();
        edit.setFocus();
    }

    HourEdit edit{};
};

TEST_F(HourEditTest, TakesATimeAsItIsTyped)
{
    edit.setSelectedSection(QTimeEdit::HourSection);
    QTest::keyClicks(&edit, u"14:30"_s);
    EXPECT_EQ(edit.time(), QTime(14, 30));
}

TEST_F(HourEditTest, TakesWhatIsTypedOverAllOfIt)
{
    QTest::keyClick(&edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(&edit, u"14:00"_s);
    EXPECT_EQ(edit.time(), QTime(14, 0));
}

class DateFieldTest : public ::testing::Test
{
protected:
    DateFieldTest() { language.use(Language::Dutch); }

    DisplayLanguage language{};
};

TEST_F(DateFieldTest, MarksWhatIsNoDayOnceItIsLeft)
{
    DateField field;
    field.show();
    field.setFocus();
    QTest::keyClicks(&field, u"32 foo"_s);
    EXPECT_EQ(field.accessibleDescription(), QString());
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_FALSE(field.accessibleDescription().isEmpty());
    field.setDate(QDate(2026, 12, 31));
    EXPECT_EQ(field.accessibleDescription(), QString());
}

TEST_F(DateFieldTest, ADayIsChosenFromTheCalendarByKey)
{
    DateField field;
    field.setDate(QDate(2026, 12, 10));
    field.show();
    field.setFocus();
    QSignalSpy finished(&field, &QLineEdit::editingFinished);
    QTest::keyClick(&field, Qt::Key_Down, Qt::AltModifier);
    auto *calendar = field.findChild<DayCalendar *>();
    ASSERT_NE(calendar, nullptr);
    QWidget &days = *calendar->findChild<QTableView *>();
    QTest::keyClick(&days, Qt::Key_Right);
    QTest::keyClick(&days, Qt::Key_Return);
    EXPECT_EQ(field.date(), QDate(2026, 12, 11));
    EXPECT_TRUE(field.isModified());
    EXPECT_GE(finished.count(), 1);
    EXPECT_FALSE(calendar->isVisible());
}

} // namespace loopbaan::test
