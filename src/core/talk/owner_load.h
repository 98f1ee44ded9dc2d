// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreement/agreement.h"

#include <QList>

namespace loopbaan {

enum class LoadRemark {
    MuchForEmployee, ///< more than five open agreements, as the two below
    MuchForManager,
    MuchForOrganisation,
    MostForManager, ///< the manager takes on more than the others together
};

/// Who takes on a lot, among `agreements`; those that are closed do not count (R-004-10).
[[nodiscard]] QList<LoadRemark> loadOf(const QList<Agreement> &agreements);

} // namespace loopbaan
