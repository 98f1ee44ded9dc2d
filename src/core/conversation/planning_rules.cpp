// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversation/planning_rules.h"

#include "core/text/folded.h"

#include <algorithm>

namespace loopbaan {

namespace {

bool isWeekend(QDate date)
{
    return date.dayOfWeek() >= Qt::Saturday;
}

QDate noticeStart(const Conversation &conversation)
{
    return conversation.invitedOn.isValid() ? conversation.invitedOn : conversation.plannedOn;
}

QDate firstGoodDate(QDate noticeFrom, int noticeDays, QDate today)
{
    QDate date = std::max(today, noticeFrom.addDays(noticeDays));
    while (isWeekend(date))
        date = date.addDays(1);
    return date;
}

/// In UTC, because a meeting is as long as it says, also when the clock changes that night.
QDateTime startOf(const Conversation &conversation)
{
    return {conversation.date, conversation.time, Qt::UTC};
}

QDateTime endOf(const Conversation &conversation)
{
    return startOf(conversation).addSecs(60LL * std::max(1, conversation.minutes));
}

bool hasMoment(const Conversation &conversation)
{
    return conversation.date.isValid() && conversation.time.isValid();
}

bool overlaps(const Conversation &one, const Conversation &other)
{
    return one.id != other.id && isOpen(other) && hasMoment(other) && startOf(one) < endOf(other)
        && startOf(other) < endOf(one);
}

std::optional<OtherConversation> overlapAmong(const QList<Conversation> &others,
                                              const Conversation &conversation)
{
    if (!hasMoment(conversation))
        return std::nullopt;
    const auto other = std::ranges::find_if(
        others, [&](const Conversation &candidate) { return overlaps(conversation, candidate); });
    if (other == others.end())
        return std::nullopt;
    return OtherConversation{.employee = other->employee, .from = other->time, .until = endOf(*other).time()};
}

} // namespace

bool coachIsManager(const Conversation &conversation, const QStringList &managers)
{
    const QString coach = folded(conversation.partner.simplified());
    return conversation.partnerRole == PartnerRole::InternalCoach && !coach.isEmpty()
        && std::ranges::any_of(
               managers, [&coach](const QString &manager) { return folded(manager.simplified()) == coach; });
}

bool isShortNotice(const Conversation &conversation, int noticeDays)
{
    const QDate from = noticeStart(conversation);
    return from.isValid() && conversation.date.isValid() && from.daysTo(conversation.date) < noticeDays;
}

PlanningResult reviewPlanning(const Conversation &conversation, const ConversationFramework &framework,
                              const QList<Conversation> &others, QDate today, QDate lastDay)
{
    Conversation planned = conversation;
    if (!noticeStart(planned).isValid())
        planned.plannedOn = today;

    PlanningResult result;
    result.firstGoodDate = firstGoodDate(noticeStart(planned), framework.noticeDays, today);
    if (!planned.date.isValid()) {
        result.remarks << PlanningRemark::DateMissing;
        return result;
    }
    if (planned.date < today)
        result.remarks << PlanningRemark::PastDate;
    if (lastDay.isValid() && planned.date > lastDay)
        result.remarks << PlanningRemark::AfterLastDay;
    if (isWeekend(planned.date))
        result.remarks << PlanningRemark::Weekend;
    if (planned.date >= today && isShortNotice(planned, framework.noticeDays))
        result.remarks << PlanningRemark::ShortNotice;
    result.days = today.daysTo(planned.date);
    result.overlap = overlapAmong(others, planned);
    if (result.overlap)
        result.remarks << PlanningRemark::Overlap;
    return result;
}

} // namespace loopbaan
