// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/pop_sources.h"

namespace loopbaan {

/// The records of a dossier that count for the plan of its employee, each list in its order.
struct PopRecords
{
    QList<Conversation> conversations{}; ///< by date, without those that were called off
    QList<CareerOption> options{};
    QList<Agreement> agreements{}; ///< as they are numbered in the plan
    Conversation lastHeld{}; ///< without a date when there was no talk yet
};

/// An agreement stands in the plan while it is open, and when it came out of the last talk or was to be done
/// after it; one that is no longer needed does not.
[[nodiscard]] PopRecords popRecords(const PopSources &sources);

/// The next talk that is planned, else when the last one wanted it to be.
[[nodiscard]] QDate nextConversation(const PopRecords &records, QDate today);

} // namespace loopbaan
