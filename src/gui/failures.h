// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/prompts.h"

#include <exception>

namespace loopbaan {

struct ProblemText;

/// A problem as a dialog tells it: what failed as it is given, the clauses as sentences.
[[nodiscard]] Failure failureOf(const ProblemText &problem);
/// What failed, and why the error says so in the language of the window.
[[nodiscard]] Failure failureOf(const QString &what, const std::exception &error);

} // namespace loopbaan
