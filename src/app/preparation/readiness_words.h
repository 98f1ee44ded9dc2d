// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rows/person_row.h"
#include "core/preparation/readiness.h"

#include <QStringList>

namespace loopbaan {

/// How far one side is, in words and with the mark that goes with them.
struct SideWords
{
    QString text{};
    StatusTone tone = StatusTone::Neutral;
    StatusMark mark = StatusMark::Missing;

    friend bool operator==(const SideWords &, const SideWords &) = default;
};

/// How far both sides are (R-000-44).
struct ReadinessWords
{
    SideWords manager{};
    SideWords employee{};

    friend bool operator==(const ReadinessWords &, const ReadinessWords &) = default;
};

/// The same words wherever a talk is shown; `employee` is what the employee is called.
[[nodiscard]] ReadinessWords wordsOf(const Readiness &readiness, const QString &employee, QDate today);

/// Both in one row, for where only words fit.
[[nodiscard]] QStringList linesOf(const ReadinessWords &words);

} // namespace loopbaan
