// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/conversation.h"

#include <QList>

namespace loopbaan {

using PhaseClockId = Id<struct PhaseClockTag>;

/// The time spent in one of the five parts of a talk; for the manager only. Kept apart from what is noted,
/// because time goes on by itself and is nothing to undo.
struct PhaseClock
{
    PhaseClockId id{};
    ConversationId conversation{};
    PhaseId phase = PhaseId::Opening;
    int spentSeconds = 0; ///< up to `since`
    bool isCurrent = false; ///< the talk is in this phase, or was left there
    QDateTime since{}; ///< UTC; valid while time runs in this phase
    QDateTime aliveAt{}; ///< UTC; when it was last seen running, at least each minute
    bool overrunTold = false; ///< moving on was suggested once

    friend bool operator==(const PhaseClock &, const PhaseClock &) = default;
};

/// The clock of one talk: its five phases in order; empty before the talk started.
using TalkClock = QList<PhaseClock>;

/// Five phases, standing still at the opening.
[[nodiscard]] TalkClock newClock(const ConversationId &conversation);

[[nodiscard]] PhaseId currentPhase(const TalkClock &clock); ///< the opening when there is no clock
[[nodiscard]] bool isRunning(const TalkClock &clock);

/// Seconds in one phase and in all, at `now`; never fewer when somebody sets the time back.
[[nodiscard]] int secondsIn(PhaseId phase, const TalkClock &clock, const QDateTime &now);
[[nodiscard]] int secondsInAll(const TalkClock &clock, const QDateTime &now);

/// The clock after something happened at `now`. What does not change anything gives it back as it was.
[[nodiscard]] TalkClock started(TalkClock clock, const QDateTime &now);
[[nodiscard]] TalkClock stopped(TalkClock clock, const QDateTime &now);
[[nodiscard]] TalkClock seen(TalkClock clock, const QDateTime &now);
/// In another phase; running when it ran.
[[nodiscard]] TalkClock movedTo(PhaseId phase, TalkClock clock, const QDateTime &now);
/// Stopped at the last moment it was seen running: what came after was not part of the talk.
[[nodiscard]] TalkClock stoppedWhenLastSeen(TalkClock clock);
/// Moving on from the current phase was suggested.
[[nodiscard]] TalkClock withOverrunTold(TalkClock clock);

} // namespace loopbaan
