// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/date_words.h"

#include "exchange/employees/cell_values.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

QString written(QDate day, const QString &format)
{
    const QLocale locale;
    QString text = locale.toString(day, format);
    // Dutch lists write "26 nov"; Unicode's names of its months end in a full stop.
    if (locale.language() == QLocale::Dutch)
        text.remove(u'.');
    return text;
}

} // namespace

QString weekdayText(QDate day, QDate today)
{
    return written(day, day.year() == today.year() ? u"ddd d MMM"_s : u"ddd d MMM yyyy"_s);
}

QString momentText(QDate day, QTime time, QDate today)
{
    const QString date = weekdayText(day, today);
    return time.isValid() ? date + u", "_s + time.toString(u"HH:mm"_s) : date;
}

QString dayAndMonth(QDate day)
{
    return written(day, u"d MMM"_s);
}

QString monthAndYear(QDate day)
{
    return written(day, u"MMM yyyy"_s);
}

QString fullDay(QDate day)
{
    return written(day, u"d MMMM yyyy"_s);
}

QString longDay(QDate day)
{
    return written(day, u"dddd d MMMM yyyy"_s);
}

QString weekdayName(QDate day)
{
    return QLocale().standaloneDayName(day.dayOfWeek());
}

QString numericDayFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(u"yyyy"_s))
        format.replace(u"yy"_s, u"yyyy"_s);
    if (format.startsWith(u'M'))
        format = u"yyyy-MM-dd"_s; // typedDay() would read month and day the other way round
    return format;
}

QString numericDay(QDate day)
{
    return QLocale().toString(day, numericDayFormat());
}

std::optional<QDate> typedDay(const QString &text)
{
    return dateFromCell(text);
}

} // namespace loopbaan
