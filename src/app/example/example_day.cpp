// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/example/example_day.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

bool isWeekend(QDate day)
{
    return day.dayOfWeek() >= Qt::Saturday;
}

QDate fridayOf(QDate day)
{
    return day.addDays(Qt::Friday - day.dayOfWeek());
}

QDate workingDay(QDate day, QDate today)
{
    if (!isWeekend(day))
        return day;
    return day < today ? fridayOf(day) : fridayOf(day).addDays(3);
}

} // namespace

std::optional<QDate> exampleDay(const QString &text, QDate today)
{
    static const QRegularExpression form(
        u"^(?=[+-])([+-]\\d{1,2}y)?([+-]\\d{1,2}m)?([+-]\\d{1,3}d)?( this week)?\\z"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto count = [&match](int group) { return match.captured(group).chopped(1).toInt(); };
    const auto given = [&match](int group) { return match.capturedLength(group) > 0; };

    QDate day = today.addYears(given(1) ? count(1) : 0).addMonths(given(2) ? count(2) : 0);
    day = day.addDays(given(3) ? count(3) : 0);
    if (given(4) && !isWeekend(today))
        day = std::min(day, fridayOf(today));
    return workingDay(day, today);
}

} // namespace loopbaan
