// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace loopbaan {

/// What is weighed about an option, from top to bottom.
enum class OptionLine {
    Direction,
    Wanted,
    Feasible,
    Pros,
    Cons,
    Obstacles,
    BlindSpots,
    Needed,
    WhoDoesWhat,
    EmployeeBenefit,
    OrganisationBenefit,
    Lens,
    Change,
    Status,
    Actions,
};
constexpr int optionLines = 15;

/// What stands in front of the line; empty for the buttons.
[[nodiscard]] QString titleOf(OptionLine line, const QString &employee);

} // namespace loopbaan
