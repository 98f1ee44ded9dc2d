// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/pop.h"

namespace loopbaan {

/// When both come back to the plan, by date. `agreements` are those of the POP, in its order; an invalid date
/// is left out. What falls on one day is one moment: the agreements of a kind are named together, a check-in
/// gives way to the due date of its agreement, a review of the plan to the next conversation (R-000-14).
[[nodiscard]] QList<PopFollowUp> followUpOf(const QList<Agreement> &agreements, QDate nextConversation,
                                            QDate planReview);

} // namespace loopbaan
