// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preparation/agenda.h"

#include <QCoreApplication>

namespace loopbaan {

class Dossier;

/// What a talk is about: the themes on which both sides differ most, as the manager puts them. The themes are
/// for both to see, the reasons for the manager alone. Everything throws StorageError.
class AgendaService
{
    Q_DECLARE_TR_FUNCTIONS(AgendaService)

public:
    explicit AgendaService(Dossier &dossier);

    /// How every theme is seen; the manager's estimate is private.
    [[nodiscard]] QList<ThemeView> views(const ConversationId &conversation) const;
    [[nodiscard]] QList<RankedTheme> in(const ConversationId &conversation) const;
    /// Only what both may see, also on a screen they look at together: the themes, without a reason.
    [[nodiscard]] QList<PreparationTheme> shared(const ConversationId &conversation) const;
    /// Did the manager touch it, or is it as suggested?
    [[nodiscard]] bool isSuggestion(const ConversationId &conversation) const;

    void add(const ConversationId &conversation, PreparationTheme theme); ///< as the last one
    void move(const ConversationId &conversation, PreparationTheme theme, int to); ///< from 0
    /// The last one stays: an agenda of nothing is the suggestion again.
    void remove(const ConversationId &conversation, PreparationTheme theme);
    void suggestAgain(const ConversationId &conversation);

private:
    void put(const ConversationId &conversation, const QList<PreparationTheme> &themes);
    Dossier &m_dossier;
};

} // namespace loopbaan
