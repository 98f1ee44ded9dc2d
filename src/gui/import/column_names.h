// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/import_service.h"

namespace loopbaan {

/// What a column of an employee list is about, in the words of the window.
[[nodiscard]] QString nameOf(EmployeeColumn column);

/// What changes of an employee, in the same words.
[[nodiscard]] QStringList namesOf(EmployeeFields fields);

} // namespace loopbaan
