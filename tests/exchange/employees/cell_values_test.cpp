// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/employees/cell_values.h"

#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::DoubleEq;
using ::testing::Optional;

namespace loopbaan::test {

TEST(CellValuesTest, DatesAreReadDayFirst)
{
    for (const QString &cell : {u"07/01/2019"_s, u"7-1-2019"_s, u"7.1.2019"_s, u"2019-01-07"_s, u"2019/1/7"_s,
                                u"2019-01-07T00:00:00"_s, u"07/01/2019 0:00"_s})
        EXPECT_EQ(dateFromCell(cell), QDate(2019, 1, 7)) << qUtf8Printable(cell);
}

TEST(CellValuesTest, WhatIsNoDayIsNoDate)
{
    for (const QString &cell : {u"31/02/2021"_s, u"01/13/2019"_s, u"7/1/19"_s, u"7-1/2019"_s, u"43472"_s,
                                u"0000-01-01"_s, u"2019-01-07 13:00"_s, u"januari 2019"_s, u"٧/١/٢٠١٩"_s})
        EXPECT_FALSE(dateFromCell(cell)) << qUtf8Printable(cell);
}

TEST(CellValuesTest, AYearOfTwoDigitsIsKnownAsSuch)
{
    EXPECT_TRUE(hasTwoDigitYear(u"7/1/19"_s));
    EXPECT_FALSE(hasTwoDigitYear(u"31/02/2021"_s));
}

TEST(CellValuesTest, PartsOfFullTimeAreReadAsPeopleWriteThem)
{
    for (const QString &cell : {u"0,8"_s, u"0.80"_s, u"80%"_s, u"80,0 %"_s, u"4/5"_s})
        EXPECT_THAT(fteFromCell(cell, false), Optional(DoubleEq(0.8))) << qUtf8Printable(cell);
    EXPECT_THAT(fteFromCell(u"80"_s, true), Optional(DoubleEq(0.8)));
    EXPECT_THAT(fteFromCell(u"1"_s, true), Optional(DoubleEq(1)));
}

TEST(CellValuesTest, OtherAmountsAreRefused)
{
    for (const QString &cell :
         {u"voltijds"_s, u"-0,5"_s, u"1e400"_s, u"nan"_s, u"4/0"_s, u"0,8,1"_s, u"38u"_s})
        EXPECT_FALSE(fteFromCell(cell, false)) << qUtf8Printable(cell);
}

} // namespace loopbaan::test
