// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/people/employee.h"

#include <QDate>
#include <QString>

namespace loopbaan {

using TrajectoryId = Id<struct TrajectoryTag>;

/// One to several conversations that belong together (R-001-07).
struct Trajectory
{
    TrajectoryId id{};
    EmployeeId employee{};
    int planned = 1; ///< how many conversations were meant: presets 1, 2 and 4
    QString focus{};
    QDate startedOn{};
    QDate closedOn{}; ///< invalid while it runs

    friend bool operator==(const Trajectory &, const Trajectory &) = default;
};

} // namespace loopbaan
