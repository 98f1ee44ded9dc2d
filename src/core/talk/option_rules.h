// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreement/agreement.h"

#include <QList>

namespace loopbaan {

constexpr int mostOptions = 6; ///< side by side in one talk

enum class OptionOrder {
    AsPlaced,
    Wanted, ///< most wanted first
    Feasible, ///< most feasible first
    Both, ///< wanted and feasible together
};

/// What is worth a look; nothing stands in the way of saving (R-001-67, R-000-07).
enum class OptionHint {
    NothingForEmployee,
    NothingForOrganisation,
    ConditionsMissing, ///< feasible if, but if what?
    ReasonMissing, ///< not now, without why or who decides
};

/// What is weighed in `conversation`: its own options and, while it is open, earlier ones that nobody decided
/// on, unless they are parked until a later day. Own ones go before; earlier ones fill up what room is left.
[[nodiscard]] QList<CareerOption> optionsIn(const Conversation &conversation,
                                            const QList<CareerOption> &ofEmployee);

/// In another order; an option that nobody rated comes after those that are.
[[nodiscard]] QList<CareerOption> sorted(QList<CareerOption> options, OptionOrder order);

[[nodiscard]] QList<OptionHint> hintsOn(const CareerOption &option);

/// The agreement that `option` leads to: who, what is needed and the direction are filled in already.
[[nodiscard]] Agreement agreementFrom(const CareerOption &option, Language language);

} // namespace loopbaan
