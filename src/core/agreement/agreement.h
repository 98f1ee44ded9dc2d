// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/option.h"
#include "core/language.h"

namespace loopbaan {

using AgreementId = Id<struct AgreementTag>;
using AgreementReviewId = Id<struct AgreementReviewTag>;

/// Whose promise it is: the employee's, until changed (R-001-68, R-001-69).
enum class AgreementOwner { Employee, Manager, Organisation };
enum class AgreementStatus { Planned, InProgress, Reached, Partly, NotReached, Dropped };
/// The answer to what the employee asks of the manager or the organisation (R-002-12, R-002-13).
enum class SupportAnswer { Yes, No, Partly };
/// Who can make it happen (R-004-11).
enum class Influence { Self, Manager, Organisation, Outside };

template<>
inline constexpr auto enumTexts<AgreementOwner> = std::to_array<EnumText<AgreementOwner>>({
    {AgreementOwner::Employee, QLatin1StringView("employee")},
    {AgreementOwner::Manager, QLatin1StringView("manager")},
    {AgreementOwner::Organisation, QLatin1StringView("organisation")},
});

template<>
inline constexpr auto enumTexts<AgreementStatus> = std::to_array<EnumText<AgreementStatus>>({
    {AgreementStatus::Planned, QLatin1StringView("planned")},
    {AgreementStatus::InProgress, QLatin1StringView("in_progress")},
    {AgreementStatus::Reached, QLatin1StringView("reached")},
    {AgreementStatus::Partly, QLatin1StringView("partly")},
    {AgreementStatus::NotReached, QLatin1StringView("not_reached")},
    {AgreementStatus::Dropped, QLatin1StringView("dropped")},
});

template<>
inline constexpr auto enumTexts<SupportAnswer> = std::to_array<EnumText<SupportAnswer>>({
    {SupportAnswer::Yes, QLatin1StringView("yes")},
    {SupportAnswer::No, QLatin1StringView("no")},
    {SupportAnswer::Partly, QLatin1StringView("partly")},
});

template<>
inline constexpr auto enumTexts<Influence> = std::to_array<EnumText<Influence>>({
    {Influence::Self, QLatin1StringView("self")},
    {Influence::Manager, QLatin1StringView("manager")},
    {Influence::Organisation, QLatin1StringView("organisation")},
    {Influence::Outside, QLatin1StringView("outside")},
});

/// Who does what by when, confirmed by both (R-001-70).
struct Agreement
{
    AgreementId id{};
    EmployeeId employee{};
    ConversationId conversation{};
    CareerOptionId option{}; ///< the option it came from, if any
    QString text{}; ///< what will happen
    QString measure{}; ///< how one sees that it worked
    std::optional<AgreementOwner> owner = AgreementOwner::Employee;
    QDate due{};
    QString support{}; ///< what is needed, from whom, in one text
    QString whatIDo{}; ///< R-002-11
    QString needFromManager{};
    std::optional<SupportAnswer> managerAnswer{};
    QString needFromOrganisation{};
    std::optional<SupportAnswer> organisationAnswer{};
    QString firstStep{};
    QDate firstStepDue{};
    QDate checkInOn{};
    std::optional<Direction> direction{};
    std::optional<Lens> lens{};
    std::optional<Influence> influence{};
    QString contingency{}; ///< "if this happens, then I do that"
    QString planText{}; ///< how it stands in the POP, when reworded; empty: as `text`
    AgreementStatus status = AgreementStatus::Planned;
    QDate confirmedByEmployee{}; ///< when; invalid while not confirmed
    QDate confirmedByManager{};
    Language language = Language::Dutch; ///< the language `text` is written in
    QDate madeOn{};
    int position = 0;

    friend bool operator==(const Agreement &, const Agreement &) = default;
};

/// What came of an agreement at some moment; the history of one agreement, oldest first (R-001-50).
struct AgreementReview
{
    AgreementReviewId id{};
    AgreementId agreement{};
    QDate reviewedOn{};
    AgreementStatus status = AgreementStatus::Planned;
    QString note{};
    QDate previousDue{}; ///< what the due date was when this review moved it
    QDate newDue{};

    friend bool operator==(const AgreementReview &, const AgreementReview &) = default;
};

/// Planned, in progress or partly reached: there is still something to come back to.
[[nodiscard]] constexpr bool isOpen(AgreementStatus status)
{
    return status == AgreementStatus::Planned || status == AgreementStatus::InProgress
        || status == AgreementStatus::Partly;
}

} // namespace loopbaan
