// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreement/agreement.h"
#include "core/conversation/conversation.h"

#include <QList>

namespace loopbaan {

/// An earlier agreement, and what is said of it in this talk.
struct EvaluationEntry
{
    Agreement agreement{};
    std::optional<AgreementReview> review{}; ///< of this talk; the last one of its day

    friend bool operator==(const EvaluationEntry &, const EvaluationEntry &) = default;
};

/// The day from which what is said of an agreement belongs to `conversation`.
[[nodiscard]] QDate heldFrom(const Conversation &conversation);

/// What to come back to in `conversation`: each agreement of an earlier talk that is not closed yet, or that
/// was closed in this one. What the manager promised comes first, then what the organisation did, then the
/// rest; the soonest due first. A first conversation has none. `reviews` are oldest first (R-001-49 to 51).
[[nodiscard]] QList<EvaluationEntry> evaluationOf(const Conversation &conversation,
                                                  const QList<Agreement> &agreements,
                                                  const QList<AgreementReview> &reviews);

} // namespace loopbaan
