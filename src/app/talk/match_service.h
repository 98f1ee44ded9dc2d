// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/talk/match_sheet.h"

#include <QCoreApplication>

namespace loopbaan {

class Dossier;

/// The match sheet of a talk (R-001-02, R-001-03). Everything throws StorageError.
class MatchService
{
    Q_DECLARE_TR_FUNCTIONS(MatchService)

public:
    explicit MatchService(Dossier &dossier);

    /// As it was filled in; until then the employee's boxes hold the wishes and the options, one a line.
    [[nodiscard]] MatchSheet of(const ConversationId &conversation) const;

    void write(const ConversationId &conversation, QString MatchSheet::*field, const QString &text);

private:
    Dossier &m_dossier;
};

} // namespace loopbaan
