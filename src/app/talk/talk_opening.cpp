// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/talk/talk_opening.h"

#include "core/conversation/history.h"
#include "core/people/employee.h"
#include "core/talk/guide.h"
#include "core/talk/phase_minutes.h"
#include "storage/stores/stores.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

std::optional<Talk> lastTalk(const Stores &stores, const Conversation &conversation)
{
    const QList<Conversation> all = stores.conversations.of(conversation.employee);
    for (auto earlier = all.crbegin(); earlier != all.crend(); ++earlier) {
        if (earlier->id == conversation.id || earlier->status != ConversationStatus::Finished)
            continue;
        if (const std::optional<Talk> talk = stores.talks.of(earlier->id))
            return talk;
    }
    return std::nullopt;
}

QString proposal(const QString &id, const Stores &stores, const Conversation &conversation)
{
    const Organisation house = stores.organisations.current();
    const Employee employee = stores.employees.find(conversation.employee).value_or(Employee());
    const QString partner = conversation.partner.isEmpty() ? house.managerName : conversation.partner;
    QString text = Catalogue::shipped().text(id, house.language);
    if (text.contains(u"%1"))
        text = text.arg(employee.givenName, partner.section(u' ', 0, 0));
    return text;
}

/// The minutes as they are now: those that were there when it was planned may have changed since.
void setMinutes(Stores &stores, const Conversation &conversation, bool first)
{
    const QList<ConversationPhase> planned = stores.phases.of(conversation.id);
    for (const PhaseMinutes &minutes :
         phaseMinutes(Catalogue::shipped(), stores.phaseSettings.all(), first)) {
        const auto found = std::ranges::find(planned, minutes.phase, &ConversationPhase::phase);
        ConversationPhase phase = found != planned.end()
            ? *found
            : ConversationPhase{
                .id = ConversationPhaseId::create(), .conversation = conversation.id, .phase = minutes.phase};
        phase.plannedMinutes = minutes.minutes;
        stores.phases.save(phase);
    }
}

} // namespace

Talk proposedTalk(const Stores &stores, const Conversation &conversation)
{
    Talk talk{.id = TalkId::create(), .conversation = conversation.id};
    if (const std::optional<Talk> last = lastTalk(stores, conversation)) {
        talk.noted = last->noted;
        talk.readers = last->readers;
        talk.staysHere = last->staysHere;
    } else {
        talk.noted = proposal(u"pri.agreed.noted"_s, stores, conversation);
        talk.readers = proposal(u"pri.agreed.readers"_s, stores, conversation);
        talk.staysHere = proposal(u"pri.agreed.stays"_s, stores, conversation);
    }
    return talk;
}

void openTalk(Stores &stores, const Conversation &conversation)
{
    const bool first = isFirst(conversation, stores.conversations.of(conversation.employee));
    if (!stores.talks.of(conversation.id))
        stores.talks.insert(proposedTalk(stores, conversation));
    for (const PhaseClock &phase : newClock(conversation.id))
        stores.clocks.insert(phase);
    for (const TalkPrompt &prompt :
         promptsFor(conversation.id, first, stores.guidePrompts.all(), Catalogue::shipped()))
        stores.talkPrompts.insert(prompt);
    setMinutes(stores, conversation, first);
}

} // namespace loopbaan
