// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/talk/preparation_gaps.h"
#include "core/talk/talk.h"
#include "core/talk/talk_clock.h"

#include <QCoreApplication>

#include <functional>

namespace loopbaan {

class Dossier;

/// The course of a talk: starting, the clock, the phases, finishing. Starting and finishing are steps to
/// undo; the clock and the phase one looks at are not. Everything throws StorageError.
class TalkService
{
    Q_DECLARE_TR_FUNCTIONS(TalkService)

public:
    explicit TalkService(Dossier &dossier);

    /// What is missing if it started now; nothing stands in the way (R-001-11).
    [[nodiscard]] QList<PreparationGap> missingPreparation(const ConversationId &id) const;
    /// Is this the first talk with the employee?
    [[nodiscard]] bool isFirst(const ConversationId &id) const;

    /// Makes the talk: its clock, the minutes of its phases and its guide as they are set now, and what is
    /// agreed about it prefilled; the clock runs. False when it was started already or is closed.
    bool start(const ConversationId &id);

    [[nodiscard]] TalkClock clock(const ConversationId &id) const; ///< empty before the start
    /// The talk whose clock runs. At the start of the program: the one that a crash broke off.
    [[nodiscard]] std::optional<Conversation> running() const;

    /// Stops the clock; also for leaving the talk.
    void pause(const ConversationId &id);
    /// Lets the clock run again. One that a crash left running goes on from when it was last seen; that of
    /// another talk stops there.
    void resume(const ConversationId &id);
    /// Stops a clock that a crash left running at the moment it was last seen.
    void settle(const ConversationId &id);
    /// Nothing happens before the start.
    void goTo(const ConversationId &id, PhaseId phase);
    /// Notes that the clock runs; to be called every half minute or more often.
    void tick(const ConversationId &id);

    /// Should moving on be suggested? Says yes until `noteOverrunTold`, once for each phase.
    [[nodiscard]] bool suggestsMovingOn(const ConversationId &id) const;
    void noteOverrunTold(const ConversationId &id);

    /// Closes the conversation: notes the time spent in each phase and lets go of circumstances that the
    /// employee does not want kept (R-001-55). Also of one that was never started. False when it is not open.
    bool finish(const ConversationId &id);

    /// Changes what is chosen rather than typed: the next date, who works out the POP, the formality.
    void change(const ConversationId &id, const std::function<void(Conversation &)> &edit);

private:
    void changeClock(const ConversationId &id, const std::function<TalkClock(const TalkClock &)> &change);
    void stopOthers(const ConversationId &id);

    Dossier &m_dossier;
};

} // namespace loopbaan
