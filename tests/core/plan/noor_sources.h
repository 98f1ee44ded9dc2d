// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/pop_sources.h"

namespace loopbaan::test {

/// The dossier behind the plan of Noor Janssens, after her talk of 26 November 2026 with Els Maes.
[[nodiscard]] PopSources noorSources();

} // namespace loopbaan::test
