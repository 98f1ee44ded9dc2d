// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/timeline.h"

#include "core/conversation/history.h"

#include <algorithm>

namespace loopbaan {

namespace {

void addRoles(const TimelineInput &input, QList<CareerMoment> &events)
{
    if (input.employee.hiredOn.isValid())
        events << CareerMoment{CareerMomentKind::Hired, input.employee.hiredOn};
    for (qsizetype index = 1; index < input.roles.size(); ++index)
        events << CareerMoment{CareerMomentKind::RoleChanged, input.roles.at(index).validFrom, index};
    if (input.employee.leftOn.isValid())
        events << CareerMoment{CareerMomentKind::Left, input.employee.leftOn};
}

void addConversations(const TimelineInput &input, QList<CareerMoment> &events)
{
    for (qsizetype index = 0; index < input.conversations.size(); ++index) {
        const Conversation &conversation = input.conversations.at(index);
        if (conversation.status == ConversationStatus::Finished)
            events << CareerMoment{CareerMomentKind::ConversationHeld, conversation.date, index};
        else if (isOpen(conversation))
            events << CareerMoment{CareerMomentKind::ConversationPlanned, conversation.date, index};
    }
}

void addReached(const TimelineInput &input, QList<CareerMoment> &events)
{
    for (qsizetype index = 0; index < input.agreements.size(); ++index) {
        const Agreement &agreement = input.agreements.at(index);
        if (agreement.status != AgreementStatus::Reached)
            continue;
        QDate reached = agreement.due;
        for (const AgreementReview &review : input.reviews) {
            if (review.agreement == agreement.id && review.status == AgreementStatus::Reached)
                reached = review.reviewedOn;
        }
        events << CareerMoment{CareerMomentKind::AgreementReached, reached, index};
    }
}

void addPlans(const TimelineInput &input, QList<CareerMoment> &events)
{
    for (qsizetype index = 0; index < input.plans.size(); ++index) {
        if (input.plans.at(index).status == PlanStatus::Approved)
            events << CareerMoment{CareerMomentKind::PlanApproved, input.plans.at(index).approvedOn, index};
    }
}

bool isPlanned(const CareerMoment &event)
{
    return event.kind == CareerMomentKind::ConversationPlanned;
}

/// The index of the one that was begun, else of the earliest still to be held, or -1.
qsizetype earliestOpen(const QList<Conversation> &conversations)
{
    qsizetype earliest = -1;
    for (qsizetype index = 0; index < conversations.size(); ++index) {
        if (conversations.at(index).status == ConversationStatus::Running)
            return index;
        if (isOpen(conversations.at(index))
            && (earliest < 0 || conversations.at(index).date < conversations.at(earliest).date))
            earliest = index;
    }
    return earliest;
}

QDate lastApproved(const QList<DevelopmentPlan> &plans)
{
    QDate last;
    for (const DevelopmentPlan &plan : plans) {
        if (plan.approvedOn.isValid() && (!last.isValid() || last < plan.approvedOn))
            last = plan.approvedOn;
    }
    return last;
}

NextStep stepFor(const Conversation &conversation, qsizetype index, QDate today)
{
    if (conversation.status == ConversationStatus::Running)
        return {NextStepKind::ContinueConversation, conversation.date, index};
    if (conversation.date < today)
        return {NextStepKind::FinishConversation, conversation.date, index};
    if (conversation.date == today)
        return {NextStepKind::HoldConversation, conversation.date, index};
    return {NextStepKind::PrepareConversation, conversation.date, index};
}

std::optional<NextStep> overdueAgreement(const QList<Agreement> &agreements, QDate today)
{
    for (qsizetype index = 0; index < agreements.size(); ++index) {
        const Agreement &agreement = agreements.at(index);
        if (isOpen(agreement.status) && agreement.due.isValid() && agreement.due < today)
            return NextStep{NextStepKind::UpdateAgreement, agreement.due, index};
    }
    return std::nullopt;
}

NextStep stepAfterTalks(QDate today, const TimelineInput &input, const ConversationFramework &framework)
{
    const QDate held = lastHeld(input.conversations);
    if (!held.isValid())
        return {NextStepKind::PlanFirstConversation};
    const QDate approved = lastApproved(input.plans);
    if (!approved.isValid() || approved < held)
        return {NextStepKind::ApprovePlan, held};
    if (held.addMonths(framework.everyMonths) <= today)
        return {NextStepKind::PlanConversation, held};
    return {};
}

} // namespace

QList<CareerMoment> timelineOf(const TimelineInput &input)
{
    QList<CareerMoment> events;
    addRoles(input, events);
    addConversations(input, events);
    addReached(input, events);
    addPlans(input, events);
    std::ranges::stable_sort(events, [](const CareerMoment &a, const CareerMoment &b) {
        return isPlanned(a) != isPlanned(b) ? isPlanned(a) : a.date > b.date;
    });
    return events;
}

NextStep nextStepOn(QDate today, const TimelineInput &input, const ConversationFramework &framework)
{
    if (input.employee.leftOn.isValid() && input.employee.leftOn < today)
        return {};
    const qsizetype open = earliestOpen(input.conversations);
    if (open >= 0 && input.conversations.at(open).date <= today)
        return stepFor(input.conversations.at(open), open, today);
    if (const std::optional<NextStep> overdue = overdueAgreement(input.agreements, today))
        return *overdue;
    if (open >= 0)
        return stepFor(input.conversations.at(open), open, today);
    return stepAfterTalks(today, input, framework);
}

} // namespace loopbaan
