// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/talk/talk.h"

#include <QCoreApplication>

namespace loopbaan {

class Dossier;

/// What both agree about the talk at its opening, and what belongs to the talk as a whole. Everything throws
/// StorageError.
class OpeningService
{
    Q_DECLARE_TR_FUNCTIONS(OpeningService)

public:
    explicit OpeningService(Dossier &dossier);

    /// As it stands; before it was stored, as it is proposed.
    [[nodiscard]] Talk talk(const ConversationId &conversation) const;

    enum class Ticks { Kept, Cleared };

    /// Stores what is typed. What both ticked is not what stands there any more: changing one of the three
    /// texts clears the ticks.
    Ticks write(const ConversationId &conversation, QString Talk::*field, const QString &text);

    void agree(const ConversationId &conversation, TalkSide side); ///< today
    void disagree(const ConversationId &conversation, TalkSide side);

    /// Opens the own ideas knowingly without a wish, and adds `remark` to the private notes of the exchange.
    void openIdeas(const ConversationId &conversation, const QString &remark);

private:
    void setTick(const ConversationId &conversation, TalkSide side, QDate on);

    Dossier &m_dossier;
};

} // namespace loopbaan
