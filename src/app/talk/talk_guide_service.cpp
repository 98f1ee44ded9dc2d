// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/talk/talk_guide_service.h"

#include "app/dossier/record_edit.h"
#include "core/conversation/history.h"

namespace loopbaan {

namespace {

bool isFirstTalk(const Stores &stores, const ConversationId &id)
{
    const std::optional<Conversation> conversation = stores.conversations.find(id);
    return !conversation || isFirst(*conversation, stores.conversations.of(conversation->employee));
}

} // namespace

TalkGuideService::TalkGuideService(Dossier &dossier)
    : m_dossier(dossier)
{
}

QList<TalkPrompt> TalkGuideService::prompts(const ConversationId &conversation, PhaseId phase) const
{
    const Stores &stores = m_dossier.stores();
    QList<TalkPrompt> prompts = stores.talkPrompts.of(conversation);
    if (stores.clocks.of(conversation).isEmpty()) {
        prompts = promptsFor(conversation, isFirstTalk(stores, conversation), stores.guidePrompts.all(),
                             Catalogue::shipped());
    }
    prompts.removeIf([phase](const TalkPrompt &prompt) { return prompt.phase != phase; });
    return prompts;
}

QString TalkGuideService::aim(const ConversationId &conversation, PhaseId phase, Language language) const
{
    const Catalogue &catalogue = Catalogue::shipped();
    const QString id = aimOf(phase, isFirstTalk(m_dossier.stores(), conversation), catalogue);
    return id.isEmpty() ? QString() : catalogue.text(id, language);
}

void TalkGuideService::toggle(const TalkPromptId &id)
{
    changeRecord(m_dossier, tr("Tick a prompt"), &Stores::talkPrompts, id,
                 [](TalkPrompt &prompt) { prompt.isTicked = !prompt.isTicked; });
}

} // namespace loopbaan
