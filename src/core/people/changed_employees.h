// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/employee.h"

#include <QSet>

namespace loopbaan {

/// Whose records a change touched.
struct ChangedEmployees
{
    bool everybody = false; ///< too many to name, or it cannot be told
    QSet<EmployeeId> ids{};

    ChangedEmployees &operator|=(const ChangedEmployees &other)
    {
        everybody = everybody || other.everybody;
        ids += other.ids;
        return *this;
    }

    friend bool operator==(const ChangedEmployees &, const ChangedEmployees &) = default;
};

} // namespace loopbaan
