// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/talk/talk_service.h"

#include "app/dossier/record_edit.h"
#include "app/talk/talk_opening.h"
#include "core/conversation/history.h"
#include "core/talk/formality_scope.h"
#include "core/talk/option_rules.h"
#include "core/talk/overrun.h"

#include <algorithm>

namespace loopbaan {

namespace {

constexpr int tickSeconds = 30;

void save(const TalkClock &before, const TalkClock &after, PhaseClockStore &store)
{
    for (const PhaseClock &phase : after) {
        if (!before.contains(phase))
            store.save(phase);
    }
}

bool wasSeenLately(const TalkClock &clock, const QDateTime &now)
{
    return std::ranges::any_of(clock, [&now](const PhaseClock &phase) {
        return phase.aliveAt.isValid() && qAbs(phase.aliveAt.secsTo(now)) < tickSeconds;
    });
}

void keepTimeSpent(Stores &stores, const Conversation &conversation, const QDateTime &now)
{
    const TalkClock clock = stores.clocks.of(conversation.id);
    for (const ConversationPhase &phase : stores.phases.of(conversation.id)) {
        const int seconds = secondsIn(phase.phase, clock, now);
        if (seconds > 0)
            editRecord(stores.phases, phase.id,
                       [seconds](ConversationPhase &stored) { stored.spentSeconds = seconds; });
    }
}

void letGoOfUnconsented(Stores &stores, const ConversationId &conversation)
{
    for (const Circumstance &circumstance : stores.circumstances.of(conversation)) {
        if (!circumstance.consentOn.isValid())
            stores.circumstances.remove(circumstance.id);
    }
}

/// An option belongs to the talk in which it was last weighed.
void takeOptionsAlong(Stores &stores, const Conversation &talk)
{
    if (stores.clocks.of(talk.id).isEmpty() || !scopeOf(talk.formality).isGuided)
        return;
    for (CareerOption option : optionsIn(talk, stores.options.of(talk.employee))) {
        if (option.conversation == talk.id)
            continue;
        option.conversation = talk.id;
        stores.options.save(option);
    }
}

} // namespace

TalkService::TalkService(Dossier &dossier)
    : m_dossier(dossier)
{
}

QList<PreparationGap> TalkService::missingPreparation(const ConversationId &id) const
{
    const Stores &stores = m_dossier.stores();
    const std::optional<Conversation> conversation = stores.conversations.find(id);
    return conversation ? loopbaan::missingPreparation(*conversation, stores.preparation.of(id))
                        : QList<PreparationGap>();
}

bool TalkService::isFirst(const ConversationId &id) const
{
    const Stores &stores = m_dossier.stores();
    const std::optional<Conversation> conversation = stores.conversations.find(id);
    return conversation && loopbaan::isFirst(*conversation, stores.conversations.of(conversation->employee));
}

bool TalkService::start(const ConversationId &id)
{
    const Stores &stores = m_dossier.stores();
    const std::optional<Conversation> conversation = stores.conversations.find(id);
    if (!conversation || !isOpen(*conversation) || !clock(id).isEmpty())
        return false;
    m_dossier.change(tr("Start conversation"), [&](Stores &changing) {
        Conversation started = *conversation;
        started.status = ConversationStatus::Running;
        if (!started.startedAt.isValid())
            started.startedAt = m_dossier.now();
        changing.conversations.save(started);
        openTalk(changing, started);
    });
    resume(id);
    return true;
}

TalkClock TalkService::clock(const ConversationId &id) const
{
    return m_dossier.stores().clocks.of(id);
}

std::optional<Conversation> TalkService::running() const
{
    for (const PhaseClock &phase : m_dossier.stores().clocks.running()) {
        const std::optional<Conversation> conversation =
            m_dossier.stores().conversations.find(phase.conversation);
        if (conversation && isOpen(*conversation))
            return conversation;
    }
    return std::nullopt;
}

void TalkService::pause(const ConversationId &id)
{
    changeClock(id, [this](const TalkClock &clock) { return stopped(clock, m_dossier.now()); });
}

void TalkService::resume(const ConversationId &id)
{
    stopOthers(id);
    changeClock(
        id, [this](const TalkClock &clock) { return started(stoppedWhenLastSeen(clock), m_dossier.now()); });
}

void TalkService::settle(const ConversationId &id)
{
    changeClock(id, [](const TalkClock &clock) { return stoppedWhenLastSeen(clock); });
}

void TalkService::goTo(const ConversationId &id, PhaseId phase)
{
    changeClock(id, [this, phase](const TalkClock &clock) { return movedTo(phase, clock, m_dossier.now()); });
}

void TalkService::tick(const ConversationId &id)
{
    const QDateTime now = m_dossier.now();
    if (!wasSeenLately(clock(id), now))
        changeClock(id, [&now](const TalkClock &clock) { return seen(clock, now); });
}

bool TalkService::suggestsMovingOn(const ConversationId &id) const
{
    return loopbaan::suggestsMovingOn(clock(id), m_dossier.stores().phases.of(id), m_dossier.now());
}

void TalkService::noteOverrunTold(const ConversationId &id)
{
    changeClock(id, [](const TalkClock &clock) { return withOverrunTold(clock); });
}

bool TalkService::finish(const ConversationId &id)
{
    const std::optional<Conversation> conversation = m_dossier.stores().conversations.find(id);
    if (!conversation || !isOpen(*conversation))
        return false;
    pause(id);
    m_dossier.change(tr("Finish conversation"), [&](Stores &stores) {
        Conversation finished = *conversation;
        finished.status = ConversationStatus::Finished;
        finished.finishedOn = m_dossier.today();
        if (const TalkClock clock = stores.clocks.of(id); !clock.isEmpty())
            finished.phase = currentPhase(clock);
        stores.conversations.save(finished);
        keepTimeSpent(stores, finished, m_dossier.now());
        letGoOfUnconsented(stores, id);
        takeOptionsAlong(stores, *conversation);
    });
    return true;
}

void TalkService::change(const ConversationId &id, const std::function<void(Conversation &)> &edit)
{
    changeRecord(m_dossier, tr("Change conversation"), &Stores::conversations, id, edit);
}

void TalkService::changeClock(const ConversationId &id,
                              const std::function<TalkClock(const TalkClock &)> &change)
{
    const TalkClock before = clock(id);
    const TalkClock after = change(before);
    if (after != before)
        m_dossier.changeForGood([&](Stores &stores) { save(before, after, stores.clocks); });
}

void TalkService::stopOthers(const ConversationId &id)
{
    for (const PhaseClock &phase : m_dossier.stores().clocks.running()) {
        if (phase.conversation != id)
            settle(phase.conversation);
    }
}

} // namespace loopbaan
