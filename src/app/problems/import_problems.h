// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/problems/problem_text.h"
#include "core/people/import_plan.h"
#include "exchange/employees/employee_rows.h"

namespace loopbaan {

// The sentences for what can be wrong with an employee list, and for employees in general.

[[nodiscard]] ProblemText problemText(const TableRemark &remark);
[[nodiscard]] ProblemText problemText(const RowRemark &remark);
/// Of a row that the plan refuses.
[[nodiscard]] ProblemText problemText(const PlannedImport &refused);
/// Of an employee as somebody filled one in.
[[nodiscard]] ProblemText problemText(EmployeeProblem problem);
[[nodiscard]] ProblemText problemText(OrganisationProblem problem);

} // namespace loopbaan
