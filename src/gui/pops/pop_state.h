// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/pop.h"
#include "gui/look/tone.h"

namespace loopbaan {

/// In words and with a drawing: a concept, or approved and when.
struct PopState
{
    QString icon{};
    Tone tone = Tone::Soon;
    QString text{};
};

[[nodiscard]] PopState popState(const Pop &pop);

} // namespace loopbaan
