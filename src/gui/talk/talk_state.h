// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/employee.h"
#include "core/talk/talk_clock.h"
#include "gui/talk/phase_bar.h"
#include "gui/talk/talk_context.h"

namespace loopbaan {

/// A talk as it stands: what its frame shows around the phases.
struct TalkState
{
    Conversation conversation{};
    Employee employee{};
    TalkClock clock{};
    QList<ConversationPhase> planned{};
};

/// Throws StorageError.
[[nodiscard]] TalkState readTalk(const TalkContext &context, const ConversationId &id);

/// Finished, cancelled, deleted, or its start was undone.
[[nodiscard]] bool isGone(const TalkState &state);

[[nodiscard]] QList<PhaseBarEntry> phaseBarEntries(const TalkState &state, const QDateTime &now,
                                                   Language language);

/// How much of the planned time has passed: 1 is all of it.
[[nodiscard]] double elapsedPart(const TalkState &state, const QDateTime &now);

} // namespace loopbaan
