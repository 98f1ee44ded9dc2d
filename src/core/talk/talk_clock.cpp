// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/talk/talk_clock.h"

#include <algorithm>

namespace loopbaan {

namespace {

int runningSeconds(const PhaseClock &phase, const QDateTime &now)
{
    return phase.since.isValid() ? std::max(0, static_cast<int>(phase.since.secsTo(now))) : 0;
}

auto runningPhase(TalkClock &clock)
{
    return std::ranges::find_if(clock, [](const PhaseClock &phase) { return phase.since.isValid(); });
}

} // namespace

TalkClock newClock(const ConversationId &conversation)
{
    TalkClock clock;
    for (const auto &phase : enumTexts<PhaseId>) {
        clock << PhaseClock{.id = PhaseClockId::create(),
                            .conversation = conversation,
                            .phase = phase.value,
                            .isCurrent = clock.isEmpty()};
    }
    return clock;
}

PhaseId currentPhase(const TalkClock &clock)
{
    const auto current = std::ranges::find_if(clock, &PhaseClock::isCurrent);
    return current == clock.end() ? PhaseId::Opening : current->phase;
}

bool isRunning(const TalkClock &clock)
{
    return std::ranges::any_of(clock, [](const PhaseClock &phase) { return phase.since.isValid(); });
}

int secondsIn(PhaseId phase, const TalkClock &clock, const QDateTime &now)
{
    const auto found = std::ranges::find(clock, phase, &PhaseClock::phase);
    return found == clock.end() ? 0 : found->spentSeconds + runningSeconds(*found, now);
}

int secondsInAll(const TalkClock &clock, const QDateTime &now)
{
    int seconds = 0;
    for (const PhaseClock &phase : clock)
        seconds += secondsIn(phase.phase, clock, now);
    return seconds;
}

TalkClock started(TalkClock clock, const QDateTime &now)
{
    const auto current = std::ranges::find_if(clock, &PhaseClock::isCurrent);
    if (current != clock.end() && !current->since.isValid()) {
        current->since = now;
        current->aliveAt = now;
    }
    return clock;
}

TalkClock stopped(TalkClock clock, const QDateTime &now)
{
    if (const auto running = runningPhase(clock); running != clock.end()) {
        running->spentSeconds += runningSeconds(*running, now);
        running->since = {};
        running->aliveAt = {};
    }
    return clock;
}

TalkClock seen(TalkClock clock, const QDateTime &now)
{
    if (const auto running = runningPhase(clock); running != clock.end())
        running->aliveAt = now;
    return clock;
}

TalkClock movedTo(PhaseId phase, TalkClock clock, const QDateTime &now)
{
    if (phase == currentPhase(clock))
        return clock;
    const bool ran = isRunning(clock);
    clock = stopped(clock, now);
    for (PhaseClock &each : clock)
        each.isCurrent = each.phase == phase;
    return ran ? started(clock, now) : clock;
}

TalkClock stoppedWhenLastSeen(TalkClock clock)
{
    const auto running = runningPhase(clock);
    return running == clock.end() ? clock : stopped(clock, running->aliveAt);
}

TalkClock withOverrunTold(TalkClock clock)
{
    if (const auto current = std::ranges::find_if(clock, &PhaseClock::isCurrent); current != clock.end())
        current->overrunTold = true;
    return clock;
}

} // namespace loopbaan
