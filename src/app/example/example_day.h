// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace loopbaan {

/// The working day that `text` means on `today`: years, months and days from it ("-1y-2m", "+21d"), followed
/// by " this week" for what must not fall after Friday of it. What falls in a weekend moves away from today,
/// so that what is behind us stays so. Nothing when `text` is no such thing.
[[nodiscard]] std::optional<QDate> exampleDay(const QString &text, QDate today);

} // namespace loopbaan
