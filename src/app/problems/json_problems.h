// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/problems/problem_text.h"
#include "exchange/json/json_problem.h"

namespace loopbaan {

/// The sentence for one place of somebody else's JSON file, named by its JSON pointer.
[[nodiscard]] ProblemText problemText(const JsonProblem &problem);

} // namespace loopbaan
