// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/conversation.h"

#include <QCoreApplication>
#include <QList>

namespace loopbaan {

class Dossier;

/// What is typed beside a talk and about it. Typing in one field is undone as one step. Everything throws
/// StorageError.
class NotesService
{
    Q_DECLARE_TR_FUNCTIONS(NotesService)

public:
    explicit NotesService(Dossier &dossier);

    /// The notes of one phase; empty ones when there are none yet.
    [[nodiscard]] ConversationPhase of(const ConversationId &conversation, PhaseId phase) const;

    /// `&ConversationPhase::sharedNotes` is the report that both read, `&ConversationPhase::privateNotes` is
    /// for the manager only.
    void write(const ConversationId &conversation, PhaseId phase, QString ConversationPhase::*field,
               const QString &text);

    /// A text of the conversation as a whole: its question, its topic, what makes it a success.
    void write(const ConversationId &conversation, QString Conversation::*field, const QString &text);

private:
    Dossier &m_dossier;
};

} // namespace loopbaan
