// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/planning_rules.h"

namespace loopbaan {

class MessageBar;

/// Says in `bar` what is most remarkable about a planned moment, with the first good day as the way out;
/// hides it when there is nothing to say.
void showPlanningNotice(MessageBar &bar, const PlanningResult &result);

} // namespace loopbaan
