// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/talk/circumstance.h"

#include <QCoreApplication>
#include <QList>

namespace loopbaan {

class Dossier;

/// What changed circumstances mean for the work (R-001-55). What the employee does not want kept is gone when
/// the talk is finished. Everything throws StorageError.
class CircumstanceService
{
    Q_DECLARE_TR_FUNCTIONS(CircumstanceService)

public:
    explicit CircumstanceService(Dossier &dossier);

    [[nodiscard]] QList<Circumstance> of(const ConversationId &conversation) const; ///< oldest first

    Circumstance add(const ConversationId &conversation, CircumstanceCategory category);
    void write(const CircumstanceId &id, const QString &consequence);
    void setCategory(const CircumstanceId &id, CircumstanceCategory category);
    void consent(const CircumstanceId &id); ///< the employee agrees that it is kept, today
    void withdrawConsent(const CircumstanceId &id);
    void remove(const CircumstanceId &id);

private:
    Dossier &m_dossier;
};

} // namespace loopbaan
