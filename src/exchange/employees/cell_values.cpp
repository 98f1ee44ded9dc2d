// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/employees/cell_values.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

std::optional<QDate> existing(QStringView year, QStringView month, QStringView day)
{
    const QDate date(year.toInt(), month.toInt(), day.toInt());
    return date.isValid() && date.year() >= 1900 ? std::optional(date) : std::nullopt;
}

} // namespace

std::optional<QDate> dateFromCell(const QString &cell)
{
    static const QRegularExpression form(
        u"^(?:(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})|(\\d{4})([-/.])(\\d{1,2})\\6(\\d{1,2}))"
        "(?:[T ]0?0:00(?::00(?:[.,]0+)?)?Z?)?$"_s);
    const QRegularExpressionMatch match = form.match(cell);
    if (!match.hasMatch())
        return std::nullopt;
    if (match.capturedLength(1) > 0)
        return existing(match.capturedView(4), match.capturedView(3), match.capturedView(1));
    return existing(match.capturedView(5), match.capturedView(7), match.capturedView(8));
}

bool hasTwoDigitYear(const QString &cell)
{
    static const QRegularExpression form(u"^\\d{1,2}([-/.])\\d{1,2}\\1\\d{2}$"_s);
    return form.match(cell).hasMatch();
}

std::optional<double> fteFromCell(const QString &cell, bool percent)
{
    static const QRegularExpression form(u"^(\\d{1,3}(?:[.,]\\d{1,6})?) ?(%)?$|^(\\d{1,2})/(\\d{1,2})$"_s);
    const QRegularExpressionMatch match = form.match(cell);
    if (!match.hasMatch())
        return std::nullopt;
    if (match.capturedLength(3) > 0) {
        const int whole = match.capturedView(4).toInt();
        return whole > 0 ? std::optional(match.capturedView(3).toInt() / double(whole)) : std::nullopt;
    }
    const double amount = match.captured(1).replace(u',', u'.').toDouble();
    // In a column of percentages 0,8 and 1 still are parts: nobody works one percent.
    const bool hundredths = match.capturedLength(2) > 0 || (percent && amount > 2);
    return hundredths ? amount / 100 : amount;
}

} // namespace loopbaan
