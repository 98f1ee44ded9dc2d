// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/failures.h"

#include "app/problems/problem_text.h"

namespace loopbaan {

Failure failureOf(const ProblemText &problem)
{
    return {.what = problem.what, .why = asSentence(problem.why), .advice = asSentence(problem.advice)};
}

Failure failureOf(const QString &what, const std::exception &error)
{
    return failureOf(problemText(what, error));
}

} // namespace loopbaan
