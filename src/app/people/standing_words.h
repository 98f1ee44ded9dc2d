// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/employee_service.h"
#include "app/rows/person_row.h"
#include "core/overview/standing.h"

namespace loopbaan {

/// How things stand in words ("1 agreement overdue") and how it is meant.
struct StandingWords
{
    QString text{};
    StatusTone tone = StatusTone::Neutral;

    friend bool operator==(const StandingWords &, const StandingWords &) = default;
};

[[nodiscard]] StandingWords wordsOf(const Standing &standing, QDate today);

[[nodiscard]] PersonRow personRow(const EmployeeRow &row, const Standing &standing, QDate today);

} // namespace loopbaan
