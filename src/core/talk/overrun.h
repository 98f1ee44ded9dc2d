// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/talk/talk_clock.h"

namespace loopbaan {

/// Whole minutes that the current phase has lasted longer than was planned; 0 while it has not.
[[nodiscard]] int minutesOver(const TalkClock &clock, const QList<ConversationPhase> &planned,
                              const QDateTime &now);

/// Is it time to suggest moving on? Once for each phase, and there is nowhere to go after the closing.
[[nodiscard]] bool suggestsMovingOn(const TalkClock &clock, const QList<ConversationPhase> &planned,
                                    const QDateTime &now);

} // namespace loopbaan
