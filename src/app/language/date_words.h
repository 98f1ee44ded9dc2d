// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace loopbaan {

// Days as the window writes them, in the language of the display.

/// "do 26 nov"; with the year when it is another than that of `today`.
[[nodiscard]] QString weekdayText(QDate day, QDate today);

/// "do 26 nov, 10:00"; without the time while none is known.
[[nodiscard]] QString momentText(QDate day, QTime time, QDate today);

/// "20 nov", where the year stands nearby.
[[nodiscard]] QString dayAndMonth(QDate day);

/// "nov 2026"
[[nodiscard]] QString monthAndYear(QDate day);

/// "7 januari 2019"
[[nodiscard]] QString fullDay(QDate day);

/// "maandag 7 januari 2019"
[[nodiscard]] QString longDay(QDate day);

/// "woensdag"
[[nodiscard]] QString weekdayName(QDate day);

/// How a field shows a day: as the desktop has it, day or year first, always with the whole year.
[[nodiscard]] QString numericDayFormat();

/// "07/01/2019" or as numericDayFormat() has it.
[[nodiscard]] QString numericDay(QDate day);

/// A day as somebody types it, day first (7/1/2019, 7-1-2019) or year first; nothing for one that is none.
[[nodiscard]] std::optional<QDate> typedDay(const QString &text);

} // namespace loopbaan
