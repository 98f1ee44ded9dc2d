// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/pop.h"

#include <rapidcheck.h>

namespace loopbaan::test {

/// Some POP: any words, dates and lists, also ones that nobody would write.
[[nodiscard]] rc::Gen<Pop> madeUpPop();

} // namespace loopbaan::test
