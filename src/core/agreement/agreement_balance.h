// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreement/agreement.h"

#include <QList>

namespace loopbaan {

/// Whether more than half of the open ones among `agreements`, all with one employee, are promises of the
/// manager, and at least two: the career is the employee's own (R-001-68).
[[nodiscard]] bool mostAreTheManagers(const QList<Agreement> &agreements);

} // namespace loopbaan
