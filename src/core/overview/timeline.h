// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreement/agreement.h"
#include "core/plan/development_plan.h"

namespace loopbaan {

enum class CareerMomentKind {
    Hired,
    RoleChanged,
    ConversationPlanned,
    ConversationHeld,
    AgreementReached,
    PlanApproved,
    Left,
};

/// One moment in somebody's career here; `index` points into the list of the input it came from.
struct CareerMoment
{
    CareerMomentKind kind{};
    QDate date{};
    qsizetype index = 0;

    friend bool operator==(const CareerMoment &, const CareerMoment &) = default;
};

struct TimelineInput
{
    Employee employee{};
    QList<EmployeeRole> roles{}; ///< oldest first
    QList<Conversation> conversations{};
    QList<Agreement> agreements{};
    QList<AgreementReview> reviews{};
    QList<DevelopmentPlan> plans{};
};

/// The career as a line of moments, newest first; what is planned comes on top (R-000-21). The index of
/// Hired and Left is 0; of AgreementReached it counts the agreements.
[[nodiscard]] QList<CareerMoment> timelineOf(const TimelineInput &input);

enum class NextStepKind {
    PlanFirstConversation,
    PlanConversation, ///< the last one is long ago
    PrepareConversation,
    HoldConversation, ///< it is today
    ContinueConversation, ///< it was begun and left
    FinishConversation, ///< its day has passed
    UpdateAgreement, ///< overdue
    ApprovePlan, ///< a conversation was held after the last approval
    Nothing,
};

/// The one thing to do next for an employee; `index` points at the conversation or agreement it is about.
struct NextStep
{
    NextStepKind kind = NextStepKind::Nothing;
    QDate date{};
    qsizetype index = 0;

    friend bool operator==(const NextStep &, const NextStep &) = default;
};

[[nodiscard]] NextStep nextStepOn(QDate today, const TimelineInput &input,
                                  const ConversationFramework &framework);

} // namespace loopbaan
