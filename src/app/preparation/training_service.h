// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preparation/manager_preparation.h"

#include <QCoreApplication>

namespace loopbaan {

class Dossier;

/// What somebody should learn and for what, as the manager sees it; private until it is told (R-001-26).
/// Everything throws StorageError.
class TrainingService
{
    Q_DECLARE_TR_FUNCTIONS(TrainingService)

public:
    explicit TrainingService(Dossier &dossier);

    [[nodiscard]] QList<TrainingNeed> of(const ConversationId &conversation) const; ///< in their order

    TrainingNeed add(const ConversationId &conversation, const QString &text);
    void write(const TrainingNeedId &id, const QString &text);
    void writePurpose(const TrainingNeedId &id, const QString &purpose);
    void remove(const TrainingNeedId &id);

private:
    Dossier &m_dossier;
};

} // namespace loopbaan
