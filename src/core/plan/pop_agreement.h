// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreement/agreement.h"
#include "core/people/employee.h"
#include "core/people/organisation.h"

namespace loopbaan {

/// What the parties to an agreement are called in a plan; empty where the dossier has no name.
struct PopNames
{
    QString employee{}; ///< first name
    QString manager{}; ///< first name
    QString organisation{};

    friend bool operator==(const PopNames &, const PopNames &) = default;
};

/// Whole name of the line manager of `employee`; empty when the dossier has none.
[[nodiscard]] QString managerName(const Employee &employee, const Organisation &organisation);

[[nodiscard]] PopNames popNames(const Employee &employee, const Organisation &organisation);

/// What an agreement needs, and from whom (R-002-12, R-002-13).
struct PopSupport
{
    QString text{};
    std::optional<AgreementOwner> from{}; ///< nothing: the text itself says from whom
    QString name{}; ///< of `from`; empty when the dossier has none
    std::optional<SupportAnswer> answer{};

    friend bool operator==(const PopSupport &, const PopSupport &) = default;
};

/// One agreement as it stands in the POP; its number is its place in the list, from 1.
struct PopAgreement
{
    QString text{};
    std::optional<AgreementOwner> owner{};
    QString ownerName{}; ///< first name, or name of the organisation; empty when the dossier has none
    QDate due{};
    QString measure{};
    QString whatIDo{};
    QList<PopSupport> support{};
    QString firstStep{};
    QDate firstStepDue{};
    QDate checkInOn{};
    QString checkInWith{}; ///< first name of the other side of the table
    QString contingency{};
    AgreementStatus status = AgreementStatus::Planned;

    friend bool operator==(const PopAgreement &, const PopAgreement &) = default;
};

/// `agreement` as it stands in the POP.
[[nodiscard]] PopAgreement popAgreementOf(const Agreement &agreement, const PopNames &names);

} // namespace loopbaan
