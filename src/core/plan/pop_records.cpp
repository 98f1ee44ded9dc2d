// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/pop_records.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <tuple>

namespace loopbaan {

namespace {

template<typename Record>
QList<Record> recordsOf(const EmployeeId &employee, const QList<Record> &all)
{
    QList<Record> own;
    std::copy_if(all.begin(), all.end(), std::back_inserter(own),
                 [&](const Record &record) { return record.employee == employee; });
    return own;
}

QList<Conversation> conversationsOf(const PopSources &sources)
{
    QList<Conversation> conversations = recordsOf(sources.employee.id, sources.conversations);
    conversations.removeIf(
        [](const Conversation &one) { return one.status == ConversationStatus::Cancelled; });
    std::stable_sort(conversations.begin(), conversations.end(),
                     [](const Conversation &a, const Conversation &b) { return a.date < b.date; });
    return conversations;
}

/// The last one that took place: a talk that led to an agreement did, also when nobody closed it.
Conversation lastTalk(const QList<Conversation> &conversations, const QList<Agreement> &agreements)
{
    QSet<ConversationId> fruitful;
    for (const Agreement &agreement : agreements)
        fruitful << agreement.conversation;
    Conversation last;
    for (const Conversation &conversation : conversations) {
        if (conversation.status == ConversationStatus::Finished
            || conversation.status == ConversationStatus::Running || fruitful.contains(conversation.id))
            last = conversation;
    }
    return last;
}

bool standsInPlan(const Agreement &agreement, const Conversation &last)
{
    if (agreement.status == AgreementStatus::Dropped)
        return false;
    return isOpen(agreement.status) || agreement.conversation == last.id
        || (agreement.due.isValid() && agreement.due >= last.date);
}

} // namespace

PopRecords popRecords(const PopSources &sources)
{
    PopRecords records{.conversations = conversationsOf(sources),
                       .options = recordsOf(sources.employee.id, sources.options),
                       .agreements = recordsOf(sources.employee.id, sources.agreements)};
    records.lastHeld = lastTalk(records.conversations, records.agreements);
    records.agreements.removeIf(
        [&](const Agreement &agreement) { return !standsInPlan(agreement, records.lastHeld); });
    std::stable_sort(records.agreements.begin(), records.agreements.end(),
                     [](const Agreement &a, const Agreement &b) {
                         return std::tie(a.madeOn, a.position) < std::tie(b.madeOn, b.position);
                     });
    std::stable_sort(records.options.begin(), records.options.end(),
                     [](const CareerOption &a, const CareerOption &b) { return a.position < b.position; });
    return records;
}

QDate nextConversation(const PopRecords &records, QDate today)
{
    for (const Conversation &conversation : records.conversations) {
        if (isOpen(conversation) && conversation.id != records.lastHeld.id && conversation.date >= today)
            return conversation.date;
    }
    return records.lastHeld.nextOn;
}

} // namespace loopbaan
