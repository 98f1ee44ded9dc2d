// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preparation/question_set_service.h"
#include "app/problems/problem_text.h"

namespace loopbaan {

/// Why a set cannot be used, named by its place in the file.
[[nodiscard]] ProblemText problemText(const QuestionSetFinding &finding);

/// All that keeps the set in a file from being added; empty when it was.
[[nodiscard]] QList<ProblemText> refusalsOf(const QuestionSetImport &import);

} // namespace loopbaan
