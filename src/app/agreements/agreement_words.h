// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/agreements/agreement_line.h"
#include "app/rows/agreement_row.h"
#include "core/people/employee.h"

namespace loopbaan {

/// "Planned", "No longer needed"
[[nodiscard]] QString wordOf(AgreementStatus status);

/// Who does it, for a manager who reads along: the first name, "you promised this", "organisation".
[[nodiscard]] QString ownerText(const Agreement &agreement, const Employee &employee);

/// Days until or after the due date while it is open, else what became of it.
[[nodiscard]] QString dueText(const Agreement &agreement, QDate today);

// The same for a line of the list over all employees, where one column says each.

[[nodiscard]] QString ownerText(const AgreementLine &line);
[[nodiscard]] QString dueText(const AgreementLine &line, QDate today); ///< "Fri 20 Nov · 3 days overdue"
/// Whom it is with and where it comes from; `talkedOn` is invalid when it comes from no conversation.
[[nodiscard]] QString detailText(const AgreementLine &line, QDate talkedOn);
[[nodiscard]] QString nameOf(DueState state); ///< "Within two weeks"
[[nodiscard]] QString nameOf(const std::optional<AgreementOwner> &owner); ///< "Promised by you"

[[nodiscard]] AgreementRow agreementRow(const Agreement &agreement, const Employee &employee, QDate today);

/// What came of it before, newest first: "12 Mar 2026: In progress. “…” Moved from … to …."
[[nodiscard]] QString reviewText(const AgreementReview &review);

} // namespace loopbaan
