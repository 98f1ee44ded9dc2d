// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rows/agreement_row.h"
#include "core/people/employee.h"

namespace loopbaan {

/// "Planned", "No longer needed"
[[nodiscard]] QString wordOf(AgreementStatus status);

/// Who does it, for a manager who reads along: the first name, "you promised this", "organisation".
[[nodiscard]] QString ownerText(const Agreement &agreement, const Employee &employee);

/// Days until or after the due date while it is open, else what became of it.
[[nodiscard]] QString dueText(const Agreement &agreement, QDate today);

[[nodiscard]] AgreementRow agreementRow(const Agreement &agreement, const Employee &employee, QDate today);

/// What came of it before, newest first: "12 Mar 2026: In progress. “…” Moved from … to …."
[[nodiscard]] QString reviewText(const AgreementReview &review);

} // namespace loopbaan
