// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/pop.h"

namespace loopbaan {

/// The line on which a move in `direction` stands; nothing for "not clear yet".
[[nodiscard]] std::optional<PopDirection> popDirection(Direction direction);

/// The line on which `option` stands: by its scope, but a temporary role or a rotation inside the
/// organisation is one of its own (R-001-64 to 66, R-002-05).
[[nodiscard]] PopDirection popDirection(const CareerOption &option);

/// The four lines of "my direction". What is agreed or being explored is chosen, also by an agreement; a wish
/// or something that is feasible under conditions is named and not ticked; "not now" is left out (R-000-07).
[[nodiscard]] QList<PopDirectionLine> directionLines(const QList<CareerOption> &options,
                                                     const QList<Agreement> &agreements);

} // namespace loopbaan
