// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preparation/manager_preparation.h"

#include <QCoreApplication>

namespace loopbaan {

class Dossier;

/// How far somebody is in each competence, as the manager sees it; private (R-001-22). Everything throws
/// StorageError.
class CompetenceService
{
    Q_DECLARE_TR_FUNCTIONS(CompetenceService)

public:
    explicit CompetenceService(Dossier &dossier);

    [[nodiscard]] QList<CompetenceLevel> of(const ConversationId &conversation) const; ///< in their order

    CompetenceLevel add(const ConversationId &conversation, const QString &competence);
    void rename(const CompetenceLevelId &id, const QString &competence);
    void setLevel(const CompetenceLevelId &id, std::optional<int> level); ///< 1 to 5
    void writeExample(const CompetenceLevelId &id, const QString &example);
    void remove(const CompetenceLevelId &id);

private:
    Dossier &m_dossier;
};

} // namespace loopbaan
