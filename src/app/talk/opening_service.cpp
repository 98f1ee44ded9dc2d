// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/talk/opening_service.h"

#include "app/dossier/record_edit.h"
#include "app/talk/talk_opening.h"

#include <algorithm>

namespace loopbaan {

namespace {

bool isTicked(const Talk &talk)
{
    return talk.agreedByEmployee.isValid() || talk.agreedByManager.isValid();
}

} // namespace

OpeningService::OpeningService(Dossier &dossier)
    : m_dossier(dossier)
{
}

Talk OpeningService::talk(const ConversationId &conversation) const
{
    const Stores &stores = m_dossier.stores();
    if (const std::optional<Talk> stored = stores.talks.of(conversation))
        return *stored;
    return proposedTalk(stores,
                        stores.conversations.find(conversation).value_or(Conversation{.id = conversation}));
}

OpeningService::Ticks OpeningService::write(const ConversationId &conversation, QString Talk::*field,
                                            const QString &text)
{
    Talk changed = talk(conversation);
    if (changed.*field == text)
        return Ticks::Kept;
    changed.*field = text;
    const bool clears = field != &Talk::successAnswer && isTicked(changed);
    if (clears) {
        changed.agreedByEmployee = {};
        changed.agreedByManager = {};
    }
    m_dossier.changeText(tr("Change what is agreed about the talk"), typingKey(changed.id, field),
                         [&changed](Stores &stores) { stores.talks.save(changed); });
    return clears ? Ticks::Cleared : Ticks::Kept;
}

void OpeningService::agree(const ConversationId &conversation, TalkSide side)
{
    setTick(conversation, side, m_dossier.today());
}

void OpeningService::disagree(const ConversationId &conversation, TalkSide side)
{
    setTick(conversation, side, {});
}

void OpeningService::setTick(const ConversationId &conversation, TalkSide side, QDate on)
{
    Talk changed = talk(conversation);
    (side == TalkSide::Employee ? changed.agreedByEmployee : changed.agreedByManager) = on;
    m_dossier.change(tr("Tick what is agreed about the talk"),
                     [&changed](Stores &stores) { stores.talks.save(changed); });
}

void OpeningService::openIdeas(const ConversationId &conversation, const QString &remark)
{
    Talk changed = talk(conversation);
    if (changed.ideasOpened)
        return;
    changed.ideasOpened = true;
    m_dossier.change(tr("Open own ideas"), [&](Stores &stores) {
        stores.talks.save(changed);
        const QList<ConversationPhase> phases = stores.phases.of(conversation);
        const auto exchange = std::ranges::find(phases, PhaseId::Exchange, &ConversationPhase::phase);
        if (exchange == phases.end())
            return;
        editRecord(stores.phases, exchange->id, [&remark](ConversationPhase &phase) {
            if (!phase.privateNotes.isEmpty())
                phase.privateNotes += u'\n';
            phase.privateNotes += remark;
        });
    });
}

} // namespace loopbaan
