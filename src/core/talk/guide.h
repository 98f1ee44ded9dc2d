// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/catalogue.h"

namespace loopbaan {

using GuidePromptId = Id<struct GuidePromptTag>;
using TalkPromptId = Id<struct TalkPromptTag>;

/// A line of the guide as the organisation set it (R-001-05): one of the catalogue, or a sentence of its own.
struct GuidePrompt
{
    GuidePromptId id{};
    PhaseId phase = PhaseId::Opening;
    QString prompt{}; ///< id in the catalogue; empty for an own sentence
    QString text{}; ///< the own sentence
    bool isOn = true;
    int position = 0;

    friend bool operator==(const GuidePrompt &, const GuidePrompt &) = default;
};

/// A line of the guide in one talk, which keeps the list it started with.
struct TalkPrompt
{
    TalkPromptId id{};
    ConversationId conversation{};
    PhaseId phase = PhaseId::Opening;
    QString prompt{}; ///< id in the catalogue; empty for an own sentence
    QString text{}; ///< the own sentence
    bool isTicked = false;
    int position = 0;

    friend bool operator==(const TalkPrompt &, const TalkPrompt &) = default;
};

/// What the phase is for, above its prompts: an id in the catalogue; empty when there is nothing to say.
[[nodiscard]] QString aimOf(PhaseId phase, bool firstConversation, const Catalogue &catalogue);

/// Every prompt of `phase`, off ones too, in the order of `settings`; those of the catalogue that `settings`
/// does not name follow. Without settings the guide is that of the catalogue. Prompts that are not stored
/// have no id.
[[nodiscard]] QList<GuidePrompt> guideOf(PhaseId phase, const QList<GuidePrompt> &settings,
                                         const Catalogue &catalogue);

/// The lines of a talk that starts now, of all phases: what is on and fits a first or a follow-up one.
[[nodiscard]] QList<TalkPrompt> promptsFor(const ConversationId &conversation, bool firstConversation,
                                           const QList<GuidePrompt> &settings, const Catalogue &catalogue);

/// The words of a line: of the catalogue in `language`, or the own sentence.
[[nodiscard]] QString wordsOf(const GuidePrompt &prompt, const Catalogue &catalogue, Language language);
[[nodiscard]] QString wordsOf(const TalkPrompt &prompt, const Catalogue &catalogue, Language language);

} // namespace loopbaan
