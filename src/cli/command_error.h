// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/problems/problem_text.h"
#include "cli/exit_status.h"

#include <stdexcept>

namespace loopbaan {

/// A command ends here, for a reason that the one who gave it can mend.
class CommandError : public std::runtime_error
{
public:
    CommandError(ExitStatus status, const ProblemText &problem)
        : std::runtime_error(problem.why.toStdString())
        , m_status(status)
        , m_problem(problem)
    {
    }

    [[nodiscard]] ExitStatus status() const noexcept { return m_status; }
    [[nodiscard]] const ProblemText &problem() const noexcept { return m_problem; }

private:
    ExitStatus m_status;
    ProblemText m_problem;
};

} // namespace loopbaan
