// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/talk/overrun.h"

#include <algorithm>

namespace loopbaan {

namespace {

int secondsOver(const TalkClock &clock, const QList<ConversationPhase> &planned, const QDateTime &now)
{
    const PhaseId phase = currentPhase(clock);
    const auto plan = std::ranges::find(planned, phase, &ConversationPhase::phase);
    return plan == planned.end() ? 0 : secondsIn(phase, clock, now) - 60 * plan->plannedMinutes;
}

} // namespace

int minutesOver(const TalkClock &clock, const QList<ConversationPhase> &planned, const QDateTime &now)
{
    return std::max(0, secondsOver(clock, planned, now)) / 60;
}

bool suggestsMovingOn(const TalkClock &clock, const QList<ConversationPhase> &planned, const QDateTime &now)
{
    const auto current = std::ranges::find_if(clock, &PhaseClock::isCurrent);
    return current != clock.end() && current->phase != PhaseId::Closing && !current->overrunTold
        && secondsOver(clock, planned, now) > 0;
}

} // namespace loopbaan
