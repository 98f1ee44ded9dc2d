// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/development_plan.h"
#include "core/plan/pop_agreement.h"

namespace loopbaan {

/// The ten directions and three scopes, grouped to the four lines of the printed plan.
enum class PopDirection { InsideFunction, OtherFunction, TemporaryRole, OutsideOrganisation };
enum class FollowUpKind { CheckIn, AgreementDue, NextConversation, PlanReview };

// Both are written as the last part of their ids in the catalogue: pop.direction.…, pop.followup.…
template<>
inline constexpr auto enumTexts<PopDirection> = std::to_array<EnumText<PopDirection>>({
    {PopDirection::InsideFunction, QLatin1StringView("inside_function")},
    {PopDirection::OtherFunction, QLatin1StringView("other_function")},
    {PopDirection::TemporaryRole, QLatin1StringView("temporary_role")},
    {PopDirection::OutsideOrganisation, QLatin1StringView("outside_organisation")},
});

template<>
inline constexpr auto enumTexts<FollowUpKind> = std::to_array<EnumText<FollowUpKind>>({
    {FollowUpKind::CheckIn, QLatin1StringView("check_in")},
    {FollowUpKind::AgreementDue, QLatin1StringView("agreement_due")},
    {FollowUpKind::NextConversation, QLatin1StringView("next_conversation")},
    {FollowUpKind::PlanReview, QLatin1StringView("plan_review")},
});

/// A possibility in the words of the dossier, with how far it is (R-000-07).
struct PopOption
{
    QString text{};
    QString condition{};
    OptionStatus status = OptionStatus::Wish;

    friend bool operator==(const PopOption &, const PopOption &) = default;
};

/// One of the four lines of "my direction". Without options and directions it is not at issue now.
struct PopDirectionLine
{
    PopDirection direction{};
    bool chosen = false; ///< agreed or being explored; a wish or a condition alone promises nothing
    QList<PopOption> options{};
    QList<Direction> directions{}; ///< what agreements chose, for a line without options

    friend bool operator==(const PopDirectionLine &, const PopDirectionLine &) = default;
};

/// Something the employee can count on.
struct PopPromise
{
    QString text{};
    QString by{}; ///< first name or organisation; empty when the text says it

    friend bool operator==(const PopPromise &, const PopPromise &) = default;
};

/// Something that is not decided yet, with who lets it be known and until when (R-000-16).
struct PopOpenPoint
{
    QString text{};
    QString condition{};
    QString decidedBy{};
    QDate answerOn{};

    friend bool operator==(const PopOpenPoint &, const PopOpenPoint &) = default;
};

/// A moment at which both come back to the plan.
struct PopFollowUp
{
    QDate date{};
    FollowUpKind kind{};
    QList<int> agreements{}; ///< their numbers, for CheckIn and AgreementDue

    friend bool operator==(const PopFollowUp &, const PopFollowUp &) = default;
};

/// The persoonlijk ontwikkelingsplan as a document shows it: values only, no layout, no language but that
/// of what people wrote. Nothing private can get in: there is no field for it.
struct Pop
{
    QString organisation{};
    EmployeeId employeeId{};
    QString employee{}; ///< whole name
    QString givenName{};
    QString familyName{};
    QString employeeCallName{};
    QString employeeNumber{};
    QString jobTitle{};
    QString department{};
    QDate hiredOn{};
    QDate conversationOn{}; ///< invalid: no talk yet
    QString occasion{}; ///< id in the catalogue, else an own text; empty when it may not be named
    QString partner{}; ///< who holds the conversations, and signs
    PartnerRole partnerRole = PartnerRole::LineManager;
    PlanAuthor author = PlanAuthor::Employee;
    QDate runsUntil{};
    QString careerQuestion{};
    QString ownWords{};
    QStringList strengths{};
    QStringList development{};
    QList<PopDirectionLine> directions{}; ///< always the four, in order
    QList<PopPromise> promised{};
    QList<PopOpenPoint> undecided{};
    QList<PopAgreement> agreements{};
    QList<PopFollowUp> followUp{}; ///< by date
    QString contingency{};
    std::optional<SignatureKind> employeeSignature{};
    QString employeeRemark{};
    int version = 1;
    bool isConcept = true; ///< not approved, or changed since it was
    QDate approvedOn{};
    QDate composedOn{};
    Language language = Language::Dutch;

    friend bool operator==(const Pop &, const Pop &) = default;
};

} // namespace loopbaan
