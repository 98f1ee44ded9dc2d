// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/employees/employee_tab.h"
#include "gui/session/session_context.h"
#include "gui/window/page.h"

namespace loopbaan {

/// The employees as a destination of the navigation. `extraTabs` come after those of the page in the dossier
/// of an employee.
[[nodiscard]] Page employeesDestination(const SessionContext &context,
                                        const QList<EmployeeTabPlace> &extraTabs = {});

} // namespace loopbaan
