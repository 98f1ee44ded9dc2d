// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreement/agreement.h"
#include "core/plan/development_plan.h"

namespace loopbaan {

/// One agreement as it stands in the POP.
struct PopAgreement
{
    QString text{};
    QString owner{}; ///< first name, or "Organisation" in the language of the POP
    QDate due{};
    QString measure{};
    QStringList support{}; ///< one sentence a line, with who gives it
    QString firstStep{};
    QDate firstStepDue{};
    QDate checkInOn{};
    QString contingency{};
    AgreementStatus status = AgreementStatus::Planned;

    friend bool operator==(const PopAgreement &, const PopAgreement &) = default;
};

/// The ten directions and three scopes, grouped to the four lines of the printed plan.
enum class PopDirection { InsideFunction, OtherFunction, TemporaryRole, OutsideOrganisation };

struct PopDirectionLine
{
    PopDirection direction{};
    bool chosen = false;
    QStringList options{}; ///< in the words of the dossier

    friend bool operator==(const PopDirectionLine &, const PopDirectionLine &) = default;
};

enum class FollowUpKind { CheckIn, AgreementDue, NextConversation, PlanReview };

struct PopFollowUp
{
    QDate date{};
    FollowUpKind kind{};
    int agreement = 0; ///< number of the agreement, from 1, for CheckIn and AgreementDue; 0: the whole plan

    friend bool operator==(const PopFollowUp &, const PopFollowUp &) = default;
};

/// The persoonlijk ontwikkelingsplan as a document shows it: values only, no layout, no language but that
/// of what people wrote. Nothing private can get in: there is no field for it.
struct Pop
{
    QString organisation{};
    QString employee{}; ///< whole name
    QString employeeCallName{};
    QString employeeNumber{};
    QString jobTitle{};
    QString department{};
    QDate hiredOn{};
    QDate conversationOn{}; ///< invalid: no talk yet
    QString occasion{}; ///< empty when it may not be named
    QString partner{};
    PartnerRole partnerRole = PartnerRole::LineManager;
    PlanAuthor author = PlanAuthor::Employee;
    QDate runsUntil{};
    QString careerQuestion{};
    QString ownWords{};
    QStringList strengths{};
    QStringList development{};
    QList<PopDirectionLine> directions{};
    QStringList promised{};
    QStringList undecided{};
    QList<PopAgreement> agreements{};
    QList<PopFollowUp> followUp{};
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

/// What a POP is composed from: the dossier of one employee.
struct PopSources
{
    Organisation organisation{};
    Employee employee{};
    QString department{};
    QList<Conversation> conversations{}; ///< of this employee
    QList<CareerOption> options{};
    QList<Agreement> agreements{};
    std::optional<DevelopmentPlan> plan{}; ///< the newest version
};

/// The POP of one employee on `today`.
[[nodiscard]] Pop composePop(const PopSources &sources, Language language, QDate today);

/// File name without ending: POP_Janssens_Noor_2026-12-10. What file systems refuse is replaced; a name
/// without a Latin letter gives way to the personnel number (design.md, the command line).
[[nodiscard]] QString popFileName(const Pop &pop);

} // namespace loopbaan
