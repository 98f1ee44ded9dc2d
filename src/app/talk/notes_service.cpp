// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/talk/notes_service.h"

#include "app/dossier/record_edit.h"

#include <algorithm>

namespace loopbaan {

NotesService::NotesService(Dossier &dossier)
    : m_dossier(dossier)
{
}

ConversationPhase NotesService::of(const ConversationId &conversation, PhaseId phase) const
{
    const QList<ConversationPhase> phases = m_dossier.stores().phases.of(conversation);
    const auto found = std::ranges::find(phases, phase, &ConversationPhase::phase);
    return found != phases.end() ? *found
                                 : ConversationPhase{.id = ConversationPhaseId::create(),
                                                     .conversation = conversation,
                                                     .phase = phase};
}

void NotesService::write(const ConversationId &conversation, PhaseId phase, QString ConversationPhase::*field,
                         const QString &text)
{
    ConversationPhase notes = of(conversation, phase);
    if (notes.*field == text)
        return;
    notes.*field = text;
    m_dossier.changeText(tr("Change notes"), typingKey(notes.id, field),
                         [&notes](Stores &stores) { stores.phases.save(notes); });
}

void NotesService::write(const ConversationId &conversation, QString Conversation::*field,
                         const QString &text)
{
    typeInRecord(m_dossier, tr("Change conversation"), &Stores::conversations, conversation, field, text);
}

} // namespace loopbaan
