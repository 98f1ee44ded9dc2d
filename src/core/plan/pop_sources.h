// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/pop.h"

namespace loopbaan {

/// What a POP is composed from: the dossier of one employee. Records of others are passed over.
struct PopSources
{
    Organisation organisation{};
    Employee employee{};
    QString department{};
    QList<Occasion> occasions{}; ///< those the organisation added
    QList<Conversation> conversations{};
    QList<CareerOption> options{};
    QList<Agreement> agreements{};
    std::optional<DevelopmentPlan> plan{}; ///< the newest version
};

} // namespace loopbaan
