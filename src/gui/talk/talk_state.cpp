// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/talk_state.h"

#include "app/dossier/open_dossier.h"
#include "app/talk/talk_words.h"

namespace loopbaan {

TalkState readTalk(const TalkContext &context, const ConversationId &id)
{
    TalkState state{.conversation = context.open.conversations.find(id).value_or(Conversation()),
                    .clock = context.open.talks.clock(id),
                    .planned = context.open.conversations.phases(id)};
    state.employee =
        context.open.employees.find(state.conversation.employee).value_or(EmployeeEntry()).employee;
    return state;
}

bool isGone(const TalkState &state)
{
    return state.conversation.id.isNull() || !isOpen(state.conversation) || state.clock.isEmpty();
}

QList<PhaseBarEntry> phaseBarEntries(const TalkState &state, const QDateTime &now, Language language)
{
    QList<PhaseBarEntry> entries;
    for (const ConversationPhase &phase : state.planned) {
        entries << PhaseBarEntry{.phase = phase.phase,
                                 .title = titleOf(phase.phase, language),
                                 .minutes = phase.plannedMinutes,
                                 .isVisited = secondsIn(phase.phase, state.clock, now) > 0};
    }
    return entries;
}

double elapsedPart(const TalkState &state, const QDateTime &now)
{
    int minutes = 0;
    for (const ConversationPhase &phase : state.planned)
        minutes += phase.plannedMinutes;
    return secondsInAll(state.clock, now) / 60.0 / qMax(1, minutes);
}

} // namespace loopbaan
