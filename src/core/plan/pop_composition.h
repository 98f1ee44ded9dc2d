// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/pop_sources.h"

namespace loopbaan {

/// The POP of one employee as the dossier stands on `today`, always a concept: of the draft, or of the
/// version after the approved one. Empty but for the names when there was no talk yet (R-001-04, R-002-18).
[[nodiscard]] Pop composePop(const PopSources &sources, Language language, QDate today);

} // namespace loopbaan
