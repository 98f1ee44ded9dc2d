// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/talk/guide.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

QString aimId(PhaseId phase)
{
    return u"cnv."_s + toText(phase) + u".aim"_s;
}

bool fits(const CatalogueEntry &entry, bool firstConversation)
{
    return entry.condition.isEmpty() || (entry.condition == u"first"_s) == firstConversation;
}

QList<CatalogueEntry> promptEntries(PhaseId phase, const Catalogue &catalogue)
{
    QList<CatalogueEntry> entries = catalogue.section(u"conversation"_s);
    entries.removeIf([phase](const CatalogueEntry &entry) {
        return entry.group != toText(phase) || entry.id == aimId(phase);
    });
    return entries;
}

QString words(const QString &prompt, const QString &ownText, const Catalogue &catalogue, Language language)
{
    if (prompt.isEmpty())
        return ownText;
    const CatalogueEntry *entry = catalogue.find(prompt);
    return entry == nullptr ? QString() : entry->text.in(language);
}

} // namespace

QString aimOf(PhaseId phase, bool firstConversation, const Catalogue &catalogue)
{
    const CatalogueEntry *aim = catalogue.find(aimId(phase));
    return aim != nullptr && fits(*aim, firstConversation) ? aim->id : QString();
}

QList<GuidePrompt> guideOf(PhaseId phase, const QList<GuidePrompt> &settings, const Catalogue &catalogue)
{
    QList<GuidePrompt> guide = settings;
    guide.removeIf([&](const GuidePrompt &prompt) {
        const bool isKnown = prompt.prompt.isEmpty() || catalogue.find(prompt.prompt) != nullptr;
        return prompt.phase != phase || !isKnown;
    });
    std::ranges::stable_sort(guide, {}, &GuidePrompt::position);
    for (const CatalogueEntry &entry : promptEntries(phase, catalogue)) {
        if (!std::ranges::count(guide, entry.id, &GuidePrompt::prompt))
            guide << GuidePrompt{.phase = phase, .prompt = entry.id};
    }
    for (qsizetype place = 0; place < guide.size(); ++place)
        guide[place].position = static_cast<int>(place);
    return guide;
}

QList<TalkPrompt> promptsFor(const ConversationId &conversation, bool firstConversation,
                             const QList<GuidePrompt> &settings, const Catalogue &catalogue)
{
    QList<TalkPrompt> prompts;
    for (const auto &phase : enumTexts<PhaseId>) {
        for (const GuidePrompt &line : guideOf(phase.value, settings, catalogue)) {
            const CatalogueEntry *entry = catalogue.find(line.prompt);
            const bool saysNothing = line.prompt.isEmpty() && line.text.trimmed().isEmpty();
            if (!line.isOn || saysNothing || (entry != nullptr && !fits(*entry, firstConversation)))
                continue;
            prompts << TalkPrompt{.id = TalkPromptId::create(),
                                  .conversation = conversation,
                                  .phase = phase.value,
                                  .prompt = line.prompt,
                                  .text = line.text,
                                  .position = line.position};
        }
    }
    return prompts;
}

QString wordsOf(const GuidePrompt &prompt, const Catalogue &catalogue, Language language)
{
    return words(prompt.prompt, prompt.text, catalogue, language);
}

QString wordsOf(const TalkPrompt &prompt, const Catalogue &catalogue, Language language)
{
    return words(prompt.prompt, prompt.text, catalogue, language);
}

} // namespace loopbaan
