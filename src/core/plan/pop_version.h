// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/pop.h"

namespace loopbaan {

/// Do both plans say the same? What moves on by itself is left out of it: names and jobs, the status of
/// agreements, the calendar of what follows, signatures.
[[nodiscard]] bool sameContent(const Pop &one, const Pop &other);

/// `composed` as it may be shown: under the version and date of `newest`, with the moments that were agreed
/// for what follows, while it says what was approved then; else unchanged. `approved` is what the content of
/// `newest` reads as.
[[nodiscard]] Pop popToShow(const Pop &composed, const std::optional<DevelopmentPlan> &newest,
                            const std::optional<Pop> &approved);

} // namespace loopbaan
