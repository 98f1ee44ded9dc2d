// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preparation/manager_topic.h"
#include "core/preparation/readiness.h"

#include <QCoreApplication>

namespace loopbaan {

class Dossier;
struct Stores;

/// What the manager writes before a talk, all of it private, and how far both sides are. Everything throws
/// StorageError.
class PreparationService
{
    Q_DECLARE_TR_FUNCTIONS(PreparationService)

public:
    explicit PreparationService(Dossier &dossier);

    /// With what makes the talk a success for the manager, which is kept with the conversation.
    [[nodiscard]] ManagerPreparation of(const ConversationId &conversation) const;
    [[nodiscard]] Readiness readiness(const ConversationId &conversation) const;

    /// What is typed at a question of the catalogue.
    void write(const ConversationId &conversation, const QString &question, const QString &text);
    /// One of the five steps for a statement of the catalogue; nothing takes the choice back.
    void choose(const ConversationId &conversation, const QString &statement, std::optional<int> degree);
    /// The mark of a topic; setting it as it would be by itself leaves it to itself again.
    void mark(const ConversationId &conversation, ManagerTopic topic, bool isDone);
    /// A check of the catalogue.
    void tick(const ConversationId &conversation, const QString &check, bool isTicked);

private:
    void putMark(Stores &stores, const ConversationId &conversation, const QString &item,
                 std::optional<bool> isDone) const;

    Dossier &m_dossier;
};

} // namespace loopbaan
