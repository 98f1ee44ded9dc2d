// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/example/example_day.h"

#include "support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

namespace {

const QDate monday(2026, 11, 23);
const QDate friday = monday.addDays(4);
const QDate saturday = monday.addDays(5);

} // namespace

TEST(ExampleDayTest, CountsYearsMonthsAndDaysFromToday)
{
    EXPECT_EQ(exampleDay(u"-7y-10m-16d"_s, monday), QDate(2019, 1, 7));
    EXPECT_EQ(exampleDay(u"+2m"_s, monday), QDate(2027, 1, 25)); // the 23rd is a Saturday
    EXPECT_EQ(exampleDay(u"+0d"_s, monday), monday);
}

TEST(ExampleDayTest, AWeekendMovesAwayFromToday)
{
    EXPECT_EQ(exampleDay(u"+5d"_s, monday), monday.addDays(7));
    EXPECT_EQ(exampleDay(u"-1d"_s, monday), monday.addDays(-3));
    EXPECT_EQ(exampleDay(u"+0d"_s, saturday), saturday.addDays(2));
}

TEST(ExampleDayTest, ThisWeekEndsOnFriday)
{
    EXPECT_EQ(exampleDay(u"+4d this week"_s, monday), friday);
    EXPECT_EQ(exampleDay(u"+4d this week"_s, friday), friday);
    EXPECT_EQ(exampleDay(u"+1d this week"_s, saturday), saturday.addDays(2));
}

TEST(ExampleDayTest, ALeapDayIsADayLikeAnyOther)
{
    EXPECT_EQ(exampleDay(u"-1y"_s, QDate(2028, 2, 29)), QDate(2027, 2, 26)); // the 28th is a Sunday
}

TEST(ExampleDayTest, AnythingElseMeansNothing)
{
    for (const QString &text : {u""_s, u"3d"_s, u"+d"_s, u"+1d-1y"_s, u"2026-11-23"_s, u" this week"_s})
        EXPECT_EQ(exampleDay(text, monday), std::nullopt) << text.toStdString();
}

} // namespace loopbaan::test
