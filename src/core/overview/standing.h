// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreement/agreement.h"
#include "core/plan/development_plan.h"
#include "core/preparation/readiness.h"

namespace loopbaan {

enum class StandingKind {
    Left,
    AgreementOverdue,
    ConversationPlanned,
    ConversationAtShortNotice,
    LongWithoutConversation,
    AgreementSoon, ///< due within a fortnight
    PlanApproved,
    NoConversationYet,
    Nothing, ///< talked not long ago, nothing planned and nothing due
};

/// The one thing a list says about an employee, and what is so besides, for picking and sorting people.
struct Standing
{
    StandingKind kind = StandingKind::Nothing;
    QDate date{}; ///< of the conversation, the approval, the last conversation or the leaving
    QTime time{}; ///< of a planned conversation
    int count = 0; ///< of agreements, or months without a conversation
    QDate nextConversation{}; ///< also while something more urgent is said; invalid: none is planned
    bool longWithoutConversation = false; ///< counted from the hiring where there never was one
    bool agreementOverdue = false;
    bool planApproved = false;
    EmployeeReadiness form = EmployeeReadiness::NotAsked; ///< for the next conversation

    friend bool operator==(const Standing &, const Standing &) = default;
};

/// What there is of one employee to tell how things stand. Lists in any order.
struct StandingInput
{
    Employee employee{};
    QList<Conversation> conversations{};
    QList<Agreement> agreements{};
    QDate planApprovedOn{}; ///< invalid: no approved plan
    ConversationFramework framework{};
};

/// How things stand on `today`, the most urgent first (ux.md §3.2).
[[nodiscard]] Standing standingOn(QDate today, const StandingInput &input);

} // namespace loopbaan
