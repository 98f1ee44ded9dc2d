// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/catalogue.h"
#include "core/talk/phase_setting.h"

namespace loopbaan {

struct PhaseMinutes
{
    PhaseId phase{};
    int minutes = 0;

    friend bool operator==(const PhaseMinutes &, const PhaseMinutes &) = default;
};

/// How the time is divided, as the organisation set it, else as the catalogue has it: 90 minutes in all; a
/// first conversation gives those of the evaluation away (R-001-49, R-004-23).
[[nodiscard]] QList<PhaseMinutes> phaseMinutes(const Catalogue &catalogue,
                                               const QList<PhaseSetting> &settings, bool firstConversation);

[[nodiscard]] int totalOf(const QList<PhaseMinutes> &minutes);

/// Do the exchange and the planning together have at least half of the time?
[[nodiscard]] bool leavesTimeToTalk(const QList<PhaseMinutes> &minutes);

} // namespace loopbaan
