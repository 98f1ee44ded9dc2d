// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/standing.h"

#include "core/conversation/history.h"
#include "core/conversation/planning_rules.h"

#include <algorithm>

namespace loopbaan {

namespace {

const Conversation *nextOf(const QList<Conversation> &conversations, QDate today)
{
    const Conversation *next = nullptr;
    for (const Conversation &conversation : conversations) {
        const bool ahead = isOpen(conversation) && conversation.date >= today;
        if (ahead && (next == nullptr || conversation.date < next->date))
            next = &conversation;
    }
    return next;
}

int openDueUntil(const QList<Agreement> &agreements, QDate day)
{
    return static_cast<int>(std::ranges::count_if(agreements, [day](const Agreement &agreement) {
        return isOpen(agreement.status) && agreement.due.isValid() && agreement.due <= day;
    }));
}

int monthsBetween(QDate from, QDate to)
{
    const int months = (to.year() - from.year()) * 12 + to.month() - from.month();
    return to.day() < from.day() ? months - 1 : months;
}

/// How things stand when nothing is planned and nothing is due.
Standing restingOn(QDate today, const StandingInput &input)
{
    const QDate last = lastHeld(input.conversations);
    const int months = last.isValid() ? monthsBetween(last, today) : 0;
    if (last.isValid() && months >= input.framework.everyMonths)
        return {.kind = StandingKind::LongWithoutConversation, .date = last, .count = months};
    if (const int soon = openDueUntil(input.agreements, today.addDays(14)); soon > 0)
        return {.kind = StandingKind::AgreementSoon, .count = soon};
    if (input.planApprovedOn.isValid())
        return {.kind = StandingKind::PlanApproved, .date = input.planApprovedOn};
    if (!last.isValid())
        return {.kind = StandingKind::NoConversationYet};
    return {.date = last};
}

Standing mostUrgentOn(QDate today, const StandingInput &input)
{
    if (const int overdue = openDueUntil(input.agreements, today.addDays(-1)); overdue > 0)
        return {.kind = StandingKind::AgreementOverdue, .count = overdue};
    if (const Conversation *next = nextOf(input.conversations, today)) {
        const bool atShortNotice = isShortNotice(*next, input.framework.noticeDays);
        return {.kind = atShortNotice ? StandingKind::ConversationAtShortNotice
                                      : StandingKind::ConversationPlanned,
                .date = next->date,
                .time = next->time};
    }
    return restingOn(today, input);
}

bool isLongSilent(QDate today, const StandingInput &input)
{
    const QDate held = lastHeld(input.conversations);
    const QDate since = held.isValid() ? held : input.employee.hiredOn;
    return since.isValid() && since.addMonths(input.framework.everyMonths) <= today;
}

} // namespace

Standing standingOn(QDate today, const StandingInput &input)
{
    if (input.employee.leftOn.isValid() && input.employee.leftOn < today)
        return {.kind = StandingKind::Left, .date = input.employee.leftOn};
    Standing standing = mostUrgentOn(today, input);
    const Conversation *next = nextOf(input.conversations, today);
    standing.nextConversation = next == nullptr ? QDate() : next->date;
    standing.longWithoutConversation = next == nullptr && isLongSilent(today, input);
    standing.agreementOverdue = openDueUntil(input.agreements, today.addDays(-1)) > 0;
    standing.planApproved = input.planApprovedOn.isValid();
    return standing;
}

} // namespace loopbaan
