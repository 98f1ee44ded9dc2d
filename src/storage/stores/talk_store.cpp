// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/talk_store.h"

#include "storage/records/records_of.h"
#include "storage/records/talk_records.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

template<typename Value>
std::optional<Value> firstOf(const QList<Value> &found)
{
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

} // namespace

std::optional<Talk> TalkStore::of(const ConversationId &conversation) const
{
    return firstOf(where(u"conversation_id = ?"_s, {conversation.value}));
}

TalkClock PhaseClockStore::of(const ConversationId &conversation) const
{
    TalkClock clock = where(u"conversation_id = ?"_s, {conversation.value});
    std::ranges::sort(clock, {}, &PhaseClock::phase);
    return clock;
}

QList<PhaseClock> PhaseClockStore::running() const
{
    return where(u"since IS NOT NULL"_s, {});
}

QList<TalkPrompt> TalkPromptStore::of(const ConversationId &conversation) const
{
    QList<TalkPrompt> prompts = where(u"conversation_id = ?"_s, {conversation.value});
    std::ranges::stable_sort(prompts, {}, &TalkPrompt::phase);
    return prompts;
}

QList<OpenPoint> OpenPointStore::of(const EmployeeId &employee) const
{
    return where(u"employee_id = ?"_s, {employee.value});
}

QList<OpenPoint> OpenPointStore::of(const ConversationId &conversation) const
{
    return where(u"conversation_id = ?"_s, {conversation.value});
}

QList<OpenPoint> OpenPointStore::open() const
{
    return where(u"kind = 'to_find_out' AND closed_on IS NULL"_s, {});
}

QList<Circumstance> CircumstanceStore::of(const ConversationId &conversation) const
{
    return where(u"conversation_id = ?"_s, {conversation.value});
}

std::optional<MatchSheet> MatchSheetStore::of(const ConversationId &conversation) const
{
    return firstOf(where(u"conversation_id = ?"_s, {conversation.value}));
}

template class Records<Talk>;
template class Records<PhaseClock>;
template class Records<TalkPrompt>;
template class Records<OpenPoint>;
template class Records<Circumstance>;
template class Records<MatchSheet>;

} // namespace loopbaan
