// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/conversation.h"

namespace loopbaan {

using PhaseSettingId = Id<struct PhaseSettingTag>;

/// How many minutes the organisation gives to a phase (R-001-05); a phase without one has those of the
/// catalogue.
struct PhaseSetting
{
    PhaseSettingId id{};
    PhaseId phase = PhaseId::Opening;
    int firstMinutes = 0; ///< in a first conversation
    int followUpMinutes = 0;

    friend bool operator==(const PhaseSetting &, const PhaseSetting &) = default;
};

} // namespace loopbaan
