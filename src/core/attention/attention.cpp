// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attention/attention.h"

#include "core/conversation/planning_rules.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace loopbaan {

namespace {

constexpr int fortnight = 14;

/// What is known of the conversations of one employee who did not leave.
struct Contact
{
    QDate lastHeldOn{};
    bool hasOpenConversation = false;
};

using Contacts = QHash<EmployeeId, Contact>;

Contacts contactsOf(const QList<Employee> &employees, QDate today)
{
    Contacts contacts;
    contacts.reserve(employees.size());
    for (const Employee &employee : employees) {
        if (!employee.leftOn.isValid() || employee.leftOn >= today)
            contacts.insert(employee.id, {});
    }
    return contacts;
}

void note(const Conversation &conversation, Contact &contact)
{
    if (conversation.status == ConversationStatus::Finished) {
        const QDate heldOn = conversation.date.isValid() ? conversation.date : conversation.finishedOn;
        if (!contact.lastHeldOn.isValid() || heldOn > contact.lastHeldOn)
            contact.lastHeldOn = heldOn;
    }
    contact.hasOpenConversation = contact.hasOpenConversation || isOpen(conversation);
}

AttentionItem about(const Conversation &conversation, AttentionKind kind, QDate today)
{
    return {.kind = kind,
            .employee = conversation.employee,
            .conversation = conversation.id,
            .date = conversation.date,
            .days = int(today.daysTo(conversation.date))};
}

void judge(const Conversation &conversation, int noticeDays, QDate today, QList<AttentionItem> &items)
{
    if (!isOpen(conversation) || !conversation.date.isValid())
        return;
    const QDate sunday = today.addDays(Qt::Sunday - today.dayOfWeek());
    if (conversation.date < today)
        items << about(conversation, AttentionKind::ConversationToFinish, today);
    else if (conversation.date <= sunday)
        items << about(conversation, AttentionKind::ConversationThisWeek, today);
    if (conversation.date > today && isShortNotice(conversation, noticeDays)
        && conversation.shortNoticeReason.trimmed().isEmpty())
        items << about(conversation, AttentionKind::ShortNotice, today);
}

/// A talk that is past needs no answer any more.
void judge(const Conversation &conversation, const FormDays &awaited, QDate today,
           QList<AttentionItem> &items)
{
    if (!isOpen(conversation) || conversation.date < today)
        return;
    const EmployeeReadiness stage = readinessOn(today, {}, {}, awaited).employee;
    if (stage != EmployeeReadiness::FormOverdue && stage != EmployeeReadiness::ReminderDue)
        return;
    const QDate day = awaited.dueOn.isValid() ? awaited.dueOn : awaited.remindOn;
    items << AttentionItem{.kind = stage == EmployeeReadiness::FormOverdue ? AttentionKind::FormOverdue
                                                                           : AttentionKind::FormReminderDue,
                           .employee = conversation.employee,
                           .conversation = conversation.id,
                           .date = day,
                           .days = int(today.daysTo(day))};
}

void judge(const Agreement &agreement, QDate today, QList<AttentionItem> &items)
{
    if (!isOpen(agreement.status) || !agreement.due.isValid() || agreement.due > today.addDays(fortnight))
        return;
    items << AttentionItem{.kind = agreement.due < today ? AttentionKind::AgreementOverdue
                                                         : AttentionKind::AgreementSoon,
                           .employee = agreement.employee,
                           .conversation = agreement.conversation,
                           .agreement = agreement.id,
                           .date = agreement.due,
                           .days = int(today.daysTo(agreement.due))};
}

/// Without a hire date and without any conversation nobody knows how long it has been: nothing is guessed.
void judge(const Employee &employee, const Contact &contact, int everyMonths, QDate today,
           QList<AttentionItem> &items)
{
    const QDate since = std::max(contact.lastHeldOn, employee.hiredOn); // an unknown date is the earliest
    if (contact.hasOpenConversation || !since.isValid() || since.addMonths(everyMonths) >= today)
        return;
    items << AttentionItem{.kind = AttentionKind::LongWithoutConversation,
                           .employee = employee.id,
                           .date = since,
                           .days = int(today.daysTo(since))};
}

bool comesBefore(const AttentionItem &a, const AttentionItem &b)
{
    return std::tie(a.kind, a.date, a.employee, a.conversation, a.agreement)
        < std::tie(b.kind, b.date, b.employee, b.conversation, b.agreement);
}

/// What there is to say of one talk with somebody who works here.
void judgeTalk(const Conversation &conversation, const AttentionInput &input, QDate today,
               QList<AttentionItem> &items)
{
    judge(conversation, input.framework.noticeDays, today, items);
    if (const auto form = input.awaited.constFind(conversation.id); form != input.awaited.cend())
        judge(conversation, *form, today, items);
}

} // namespace

QList<AttentionItem> attentionOn(QDate today, const AttentionInput &input)
{
    Contacts contacts = contactsOf(input.employees, today);
    QList<AttentionItem> items;
    for (const Conversation &conversation : input.conversations) {
        if (const auto contact = contacts.find(conversation.employee); contact != contacts.end()) {
            note(conversation, *contact);
            judgeTalk(conversation, input, today, items);
        }
    }
    for (const Agreement &agreement : input.agreements) {
        if (contacts.contains(agreement.employee))
            judge(agreement, today, items);
    }
    for (const Employee &employee : input.employees) {
        if (const auto contact = contacts.constFind(employee.id); contact != contacts.cend())
            judge(employee, *contact, input.framework.everyMonths, today, items);
    }
    std::sort(items.begin(), items.end(), comesBefore);
    return items;
}

} // namespace loopbaan
