// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/problems/problem_text.h"
#include "core/conversation/planning_rules.h"

namespace loopbaan {

/// The sentence for something remarkable about the moment of a conversation, of which `result` knows more.
/// Dates as the default locale writes them.
[[nodiscard]] ProblemText problemText(PlanningRemark remark, const PlanningResult &result);

} // namespace loopbaan
