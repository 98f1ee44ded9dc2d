// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace loopbaan {

/// A date as people and HR systems write it: day first (7/1/2019, 07-01-2019, 7.1.2019) or year first
/// (2019-01-07), with a time of midnight behind it at most. Nothing for a day that does not exist.
[[nodiscard]] std::optional<QDate> dateFromCell(const QString &cell);

/// Written with two digits for the year (7/1/19): whose century cannot be known.
[[nodiscard]] bool hasTwoDigitYear(const QString &cell);

/// A part of full time: 0,8 or 0.8, 80 % or 4/5. With `percent` a plain 80 means 80 %.
[[nodiscard]] std::optional<double> fteFromCell(const QString &cell, bool percent);

} // namespace loopbaan
