// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/pop.h"

namespace loopbaan::test {

/// An approved plan with three agreements, three pages long.
[[nodiscard]] Pop noorsPop(Language language = Language::Dutch);

/// What there is of an employee without any talk.
[[nodiscard]] Pop emptyPop(Language language = Language::Dutch);

/// Noor's plan with `count` agreements.
[[nodiscard]] Pop popWithAgreements(int count);

} // namespace loopbaan::test
