// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/wish.h"

#include <QCoreApplication>
#include <QList>

namespace loopbaan {

class Dossier;

/// The manager's own ideas: private until told (R-001-58). Everything throws StorageError.
class IdeaService
{
    Q_DECLARE_TR_FUNCTIONS(IdeaService)

public:
    explicit IdeaService(Dossier &dossier);

    [[nodiscard]] QList<ManagerIdea> of(const EmployeeId &employee) const;
    /// May they be opened in this talk? See mayOpenIdeas() in the rules.
    [[nodiscard]] bool mayOpen(const ConversationId &conversation) const;

    ManagerIdea add(const ConversationId &conversation, const QString &privateText);
    /// `&ManagerIdea::privateText` or, once shared, `&ManagerIdea::sharedText`.
    void write(const ManagerIdeaId &id, QString ManagerIdea::*field, const QString &text);
    void share(const ManagerIdeaId &id); ///< tells it as it is noted
    void move(const ManagerIdeaId &id, int to);
    void remove(const ManagerIdeaId &id);

private:
    Dossier &m_dossier;
};

} // namespace loopbaan
