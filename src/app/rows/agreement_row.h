// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rows/person_row.h"
#include "core/agreement/agreement.h"

namespace loopbaan {

/// One agreement in a list: what, and on the second line who and how it stands.
struct AgreementRow
{
    QString text{};
    QString detail{};
    AgreementStatus status = AgreementStatus::Planned;
    StatusTone tone = StatusTone::Neutral; ///< Overdue and Soon say how its day is doing

    friend bool operator==(const AgreementRow &, const AgreementRow &) = default;
};

/// What a screen reader says: everything the row shows, for the model's AccessibleTextRole.
[[nodiscard]] QString spoken(const AgreementRow &row);

} // namespace loopbaan

Q_DECLARE_METATYPE(loopbaan::AgreementRow)
