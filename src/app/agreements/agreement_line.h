// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rows/person_row.h"
#include "core/agreement/agreement.h"

namespace loopbaan {

/// One agreement in the list over all employees.
struct AgreementLine
{
    AgreementId id{};
    EmployeeId employee{};
    QString text{};
    QString employeeName{};
    QString callName{};
    std::optional<AgreementOwner> owner{};
    AgreementStatus status = AgreementStatus::Planned;
    QDate due{};

    friend bool operator==(const AgreementLine &, const AgreementLine &) = default;
};

/// Which agreements are shown.
enum class AgreementPick { Running, Overdue, Mine, Done, All };
enum class AgreementGrouping { Due, Employee, Owner };
/// By what the list is sorted: its columns.
enum class AgreementColumn { Text, Employee, Owner, Due };

/// How the day of an agreement is doing.
enum class DueState { Overdue, Soon, Later, NoDate, Done };

[[nodiscard]] DueState dueStateOf(const AgreementLine &line, QDate today);
/// Mine: an open promise of the manager.
[[nodiscard]] bool belongs(const AgreementLine &line, AgreementPick pick, QDate today);
[[nodiscard]] StatusTone toneOf(DueState state, AgreementStatus status);

} // namespace loopbaan
