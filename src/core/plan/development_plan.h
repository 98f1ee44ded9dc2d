// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/conversation.h"

#include <QStringList>

namespace loopbaan {

using DevelopmentPlanId = Id<struct DevelopmentPlanTag>;

enum class PlanStatus { Draft, Approved };
enum class PlanAuthor { Employee, Together, Manager };
/// How somebody stands behind the plan (C-04).
enum class SignatureKind { Agreed, Seen, NotAgreed };

template<>
inline constexpr auto enumTexts<PlanStatus> = std::to_array<EnumText<PlanStatus>>({
    {PlanStatus::Draft, QLatin1StringView("draft")},
    {PlanStatus::Approved, QLatin1StringView("approved")},
});

template<>
inline constexpr auto enumTexts<PlanAuthor> = std::to_array<EnumText<PlanAuthor>>({
    {PlanAuthor::Employee, QLatin1StringView("employee")},
    {PlanAuthor::Together, QLatin1StringView("together")},
    {PlanAuthor::Manager, QLatin1StringView("manager")},
});

template<>
inline constexpr auto enumTexts<SignatureKind> = std::to_array<EnumText<SignatureKind>>({
    {SignatureKind::Agreed, QLatin1StringView("agreed")},
    {SignatureKind::Seen, QLatin1StringView("seen")},
    {SignatureKind::NotAgreed, QLatin1StringView("not_agreed")},
});

/// One version of the employee's living plan (the POP): the words around the agreements. The agreements,
/// directions and follow-up dates come from the dossier when the POP is composed (R-001-04, R-002-18).
struct DevelopmentPlan
{
    DevelopmentPlanId id{};
    EmployeeId employee{};
    int version = 1; ///< counts up at each approval
    PlanStatus status = PlanStatus::Draft;
    PlanAuthor author = PlanAuthor::Employee;
    QString careerQuestion{}; ///< empty: that of the last conversation
    QString ownWords{}; ///< where the employee wants to go
    QStringList strengths{};
    QStringList development{};
    QStringList promised{}; ///< what the employee can count on
    QStringList undecided{}; ///< with who finds out and when
    QString contingency{}; ///< plan B
    std::optional<SignatureKind> employeeSignature{};
    QString employeeRemark{};
    QDate runsUntil{};
    QDate reviewOn{};
    QDate approvedOn{};
    QByteArray content{}; ///< the composed POP as it was approved, as JSON; empty for a draft

    friend bool operator==(const DevelopmentPlan &, const DevelopmentPlan &) = default;
};

} // namespace loopbaan
