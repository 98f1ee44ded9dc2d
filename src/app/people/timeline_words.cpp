// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/timeline_words.h"

#include "app/conversations/conversation_words.h"
#include "app/language/date_words.h"
#include "app/preparation/readiness_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

struct TimelineText
{
    Q_DECLARE_TR_FUNCTIONS(TimelineText)
};

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString invitedText(const Conversation &conversation)
{
    if (!conversation.invitedOn.isValid())
        return TimelineText::tr("not invited yet");
    const auto days = static_cast<int>(conversation.invitedOn.daysTo(conversation.date));
    return TimelineText::tr("invited %n day(s) ahead", nullptr, qMax(0, days));
}

QString agreementsOf(const Conversation &conversation, const QList<Agreement> &agreements)
{
    const auto count = std::ranges::count(agreements, conversation.id, &Agreement::conversation);
    return count == 0 ? QString() : TimelineText::tr("%n agreement(s)", nullptr, static_cast<int>(count));
}

QStringList readinessLines(const Conversation &conversation, const CareerFile &career)
{
    const auto readiness = career.readiness.constFind(conversation.id);
    if (readiness == career.readiness.constEnd())
        return {};
    return linesOf(wordsOf(*readiness, callName(career.file.entry.employee), career.today));
}

TimelineRow plannedRow(const Conversation &conversation, const CareerFile &career)
{
    return {.kind = TimelineKind::Conversation,
            .state = TimelineState::Planned,
            .title = titleOf(conversation),
            .when = momentText(conversation.date, conversation.time, career.today),
            .detail = joined(QStringList{occasionText(conversation, career.occasions), conversation.place,
                                         invitedText(conversation)}
                             + readinessLines(conversation, career))};
}

TimelineRow heldRow(const Conversation &conversation, const CareerFile &career)
{
    return {.kind = TimelineKind::Conversation,
            .state = TimelineState::Done,
            .title = titleOf(conversation),
            .when = dayAndMonth(conversation.date),
            .detail = joined({occasionText(conversation, career.occasions),
                              partnerText(conversation, career.language),
                              agreementsOf(conversation, career.file.agreements)})};
}

QString fteText(const std::optional<double> &fte)
{
    return fte ? TimelineText::tr("%L1 FTE").arg(*fte) : QString();
}

TimelineRow roleRow(const EmployeeRole &role)
{
    const QString title = role.jobTitle.isEmpty() ? TimelineText::tr("Other role")
                                                  : TimelineText::tr("Role: %1").arg(role.jobTitle);
    return {.kind = TimelineKind::Role,
            .title = title,
            .when = dayAndMonth(role.validFrom),
            .detail = joined({role.department, fteText(role.fte)})};
}

TimelineRow hiredRow(const EmployeeFile &file)
{
    const QString job = file.roles.isEmpty() ? file.entry.employee.jobTitle : file.roles.first().jobTitle;
    return {.kind = TimelineKind::Start,
            .title = job.isEmpty() ? TimelineText::tr("Started work here")
                                   : TimelineText::tr("Started as %1").arg(job),
            .when = dayAndMonth(file.entry.employee.hiredOn)};
}

QString authorText(const DevelopmentPlan &plan, const Employee &employee)
{
    switch (plan.author) {
    case PlanAuthor::Employee: return TimelineText::tr("worked out by %1").arg(callName(employee));
    case PlanAuthor::Together: return TimelineText::tr("worked out together");
    case PlanAuthor::Manager: return TimelineText::tr("worked out by the manager");
    }
    Q_UNREACHABLE();
}

TimelineRow planRow(const DevelopmentPlan &plan, const Employee &employee)
{
    return {.kind = TimelineKind::Plan,
            .state = TimelineState::Done,
            .title = TimelineText::tr("PDP approved"),
            .when = dayAndMonth(plan.approvedOn),
            .detail = authorText(plan, employee)};
}

TimelineRow rowOf(const CareerMoment &moment, const CareerFile &career)
{
    const EmployeeFile &file = career.file;
    switch (moment.kind) {
    case CareerMomentKind::Hired: return hiredRow(file);
    case CareerMomentKind::RoleChanged: return roleRow(file.roles.at(moment.index));
    case CareerMomentKind::ConversationPlanned:
        return plannedRow(file.conversations.at(moment.index), career);
    case CareerMomentKind::ConversationHeld: return heldRow(file.conversations.at(moment.index), career);
    case CareerMomentKind::AgreementReached:
        return {.kind = TimelineKind::Agreement,
                .state = TimelineState::Done,
                .title = TimelineText::tr("Agreement achieved"),
                .when = dayAndMonth(moment.date),
                .detail = file.agreements.at(moment.index).text};
    case CareerMomentKind::PlanApproved: return planRow(file.plans.at(moment.index), file.entry.employee);
    case CareerMomentKind::Left:
        return {.kind = TimelineKind::Start,
                .title = TimelineText::tr("Last day of service"),
                .when = dayAndMonth(moment.date)};
    }
    Q_UNREACHABLE();
}

QString groupOf(const CareerMoment &moment)
{
    if (moment.kind == CareerMomentKind::ConversationPlanned)
        return TimelineText::tr("Planned");
    return moment.date.isValid() ? QString::number(moment.date.year()) : TimelineText::tr("Without a date");
}

} // namespace

TimelineInput timelineInput(const EmployeeFile &file)
{
    return {.employee = file.entry.employee,
            .roles = file.roles,
            .conversations = file.conversations,
            .agreements = file.agreements,
            .reviews = file.reviews,
            .plans = file.plans};
}

QList<TimelineRow> timelineRows(const CareerFile &career)
{
    QList<TimelineRow> rows;
    for (const CareerMoment &moment : timelineOf(timelineInput(career.file))) {
        TimelineRow row = rowOf(moment, career);
        row.group = groupOf(moment);
        rows << row;
    }
    return rows;
}

QString headline(const EmployeeEntry &entry, QDate today)
{
    const Employee &employee = entry.employee;
    QStringList parts{employee.jobTitle};
    if (!entry.department.isEmpty())
        parts << TimelineText::tr("team %1").arg(entry.department);
    parts << fteText(employee.fte);
    if (!inService(employee, today) && employee.leftOn.isValid())
        parts << TimelineText::tr("left on %1").arg(fullDay(employee.leftOn));
    else if (employee.hiredOn.isValid())
        parts << TimelineText::tr("in service since %1").arg(fullDay(employee.hiredOn));
    return joined(parts);
}

} // namespace loopbaan
