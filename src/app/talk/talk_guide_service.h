// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/talk/guide.h"

#include <QCoreApplication>

namespace loopbaan {

class Dossier;

/// The guide beside a talk and what was ticked in it. Everything throws StorageError.
class TalkGuideService
{
    Q_DECLARE_TR_FUNCTIONS(TalkGuideService)

public:
    explicit TalkGuideService(Dossier &dossier);

    /// The lines of one phase. A talk that started keeps its lines; before, they are those of the settings,
    /// which cannot be ticked.
    [[nodiscard]] QList<TalkPrompt> prompts(const ConversationId &conversation, PhaseId phase) const;

    /// What the phase is for, in `language`; empty when there is nothing to say.
    [[nodiscard]] QString aim(const ConversationId &conversation, PhaseId phase, Language language) const;

    void toggle(const TalkPromptId &id);

private:
    Dossier &m_dossier;
};

} // namespace loopbaan
