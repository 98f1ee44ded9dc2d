// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/guide_content.h"

#include "app/dossier/open_dossier.h"
#include "app/language/display_language.h"
#include "app/talk/talk_words.h"
#include "core/guidance/cards.h"
#include "gui/talk/theme_names.h"

namespace loopbaan {

namespace {

QString hintOf(const QString &id, const TalkContext &context)
{
    const CatalogueEntry *entry = context.catalogue.find(id);
    return entry == nullptr ? QString() : entry->hint.in(context.language.current());
}

} // namespace

GuideContent guideContent(const TalkContext &context, const ConversationId &conversation, PhaseId phase)
{
    const Language language = context.language.current();
    const TalkGuideService &guide = context.open.talkGuide;
    const bool first = context.open.talks.isFirst(conversation);
    GuideContent content{.title = titleOf(phase, language),
                         .aim = guide.aim(conversation, phase, language),
                         .tip = hintOf(aimOf(phase, first, context.catalogue), context)};
    if (phase == PhaseId::Exchange || phase == PhaseId::Planning)
        content.agenda = themeNames(context, conversation);
    if (phase == PhaseId::Exchange)
        content.tellMore = tellMorePrompts(context.catalogue, language);
    for (const TalkPrompt &line : guide.prompts(conversation, phase)) {
        content.lines << GuideLine{
            .id = line.id, .text = wordsOf(line, context.catalogue, language), .isTicked = line.isTicked};
        if (content.tip.isEmpty())
            content.tip = hintOf(line.prompt, context);
    }
    return content;
}

} // namespace loopbaan
