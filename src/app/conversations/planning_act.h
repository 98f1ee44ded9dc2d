// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/conversations/conversation_service.h"
#include "app/preparation/form_service.h"

namespace loopbaan {

/// What is decided at once about one talk and the invitation to it.
struct PlanningAct
{
    std::optional<Conversation> talk{}; ///< planned already; without one it is planned as requested
    PlanningRequest request{};
    FormRequest form{}; ///< kept with the talk; its conversation is left open
    bool sendsForm = false;
    bool isInvited = false; ///< the invitation went out today
};

/// What became of it; without a talk nothing was stored, because the moment does not go.
struct PlannedTalk
{
    std::optional<Conversation> talk{};
    std::optional<Form> form{}; ///< that was sent now
};

/// Stores all of it or nothing, as one step to undo, together with acts of the same `wizard` just before.
/// Throws StorageError and SealingError.
PlannedTalk carryOut(Dossier &dossier, const PlanningAct &act, const QString &wizard);

} // namespace loopbaan
