// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/day_calendar.h"

#include "gui/look/look.h"

#include <QApplication>
#include <QHeaderView>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace loopbaan::test {

TEST(DayCalendarTest, ShowsSevenDaysAndSixWeeksAtEverySizeOfText)
{
    Look look(*qApp, [] { return QPalette(QColor(0xEFEFEF)); });
    for (const double scale : {1.0, 1.5, 2.0}) {
        look.setTextScale(scale);
        DayCalendar calendar;
        calendar.resize(calendar.minimumSizeHint());
        calendar.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&calendar));
        const auto *days = calendar.findChild<QTableView *>();
        EXPECT_LE(days->horizontalHeader()->length(), days->viewport()->width()) << scale;
        EXPECT_LE(days->verticalHeader()->length(), days->viewport()->height()) << scale;
    }
    look.setTextScale(1);
}

} // namespace loopbaan::test
