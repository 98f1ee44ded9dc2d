// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>

namespace loopbaan::test {

/// The days on which the example has to hold: each weekday, a leap day, the end and the start of a year.
[[nodiscard]] inline QList<QDate> exampleTodays()
{
    QList<QDate> days{{2028, 2, 29}, {2024, 2, 29}, {2027, 3, 31}, {2029, 3, 1}};
    for (int day = 0; day < 7; ++day)
        days << QDate(2026, 11, 23).addDays(day) << QDate(2026, 12, 28).addDays(day);
    return days;
}

} // namespace loopbaan::test
