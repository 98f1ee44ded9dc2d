// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/standing_words.h"

#include "app/language/date_words.h"

namespace loopbaan {

namespace {

struct StandingText
{
    Q_DECLARE_TR_FUNCTIONS(StandingText)
};

QString plannedText(const Standing &standing, QDate today)
{
    const QString time = standing.time.toString(QStringLiteral("HH:mm"));
    if (standing.date == today && !time.isEmpty())
        return StandingText::tr("conversation today %1").arg(time);
    if (standing.date == today.addDays(1) && !time.isEmpty())
        return StandingText::tr("conversation tomorrow %1").arg(time);
    return StandingText::tr("conversation %1", "on a day").arg(weekdayText(standing.date, today));
}

/// A form that is under way says more than the day of the talk.
std::optional<StandingWords> formWords(EmployeeReadiness form)
{
    switch (form) {
    case EmployeeReadiness::FormSent: return StandingWords{StandingText::tr("form sent")};
    case EmployeeReadiness::ReminderDue:
        return StandingWords{StandingText::tr("remind of the form"), StatusTone::Soon};
    case EmployeeReadiness::FormOverdue:
        return StandingWords{StandingText::tr("form overdue"), StatusTone::Overdue};
    case EmployeeReadiness::NotAsked:
    case EmployeeReadiness::Answered: break;
    }
    return std::nullopt;
}

QString restingText(const Standing &standing)
{
    return standing.date.isValid()
        ? StandingText::tr("last conversation in %1").arg(monthAndYear(standing.date))
        : QString();
}

} // namespace

StandingWords wordsOf(const Standing &standing, QDate today)
{
    switch (standing.kind) {
    case StandingKind::Left: return {StandingText::tr("left on %1").arg(fullDay(standing.date))};
    case StandingKind::AgreementOverdue:
        return {StandingText::tr("%n agreement(s) overdue", nullptr, standing.count), StatusTone::Overdue};
    case StandingKind::ConversationPlanned:
        return formWords(standing.form)
            .value_or(StandingWords{plannedText(standing, today), StatusTone::Good});
    case StandingKind::ConversationAtShortNotice:
        return formWords(standing.form)
            .value_or(StandingWords{plannedText(standing, today), StatusTone::Soon});
    case StandingKind::LongWithoutConversation:
        return {StandingText::tr("%n month(s) without a conversation", nullptr, standing.count),
                StatusTone::Overdue};
    case StandingKind::AgreementSoon:
        return {StandingText::tr("%n agreement(s) due soon", nullptr, standing.count), StatusTone::Soon};
    case StandingKind::PlanApproved:
        return {StandingText::tr("PDP approved in %1").arg(monthAndYear(standing.date))};
    case StandingKind::NoConversationYet: return {StandingText::tr("no conversation yet")};
    case StandingKind::Nothing: return {restingText(standing)};
    }
    Q_UNREACHABLE();
}

PersonRow personRow(const EmployeeRow &row, const Standing &standing, QDate today)
{
    const StandingWords words = wordsOf(standing, today);
    return {.initials = initialsOf(row.givenName, row.familyName),
            .name = row.name,
            .job = row.jobTitle,
            .status = words.text,
            .tone = words.tone};
}

} // namespace loopbaan
