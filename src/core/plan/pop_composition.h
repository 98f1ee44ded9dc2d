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

/// The POP of one employee as the dossier stands on `today`, always a concept: of the draft, or of the
/// version after the approved one. Empty but for the names when there was no talk yet (R-001-04, R-002-18).
[[nodiscard]] Pop composePop(const PopSources &sources, Language language, QDate today);

/// Do both plans say the same? What moves on by itself is left out of it: names and jobs, the status of
/// agreements, the date of the next conversation, signatures.
[[nodiscard]] bool sameContent(const Pop &one, const Pop &other);

/// `composed` as it may be shown: under the version and date of `newest` while it says what was approved
/// then, else unchanged. `approved` is what the content of `newest` reads as.
[[nodiscard]] Pop popToShow(const Pop &composed, const std::optional<DevelopmentPlan> &newest,
                            const std::optional<Pop> &approved);

} // namespace loopbaan
