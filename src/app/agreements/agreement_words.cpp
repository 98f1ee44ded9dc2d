// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agreements/agreement_words.h"

#include "app/language/date_words.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

struct AgreementText
{
    Q_DECLARE_TR_FUNCTIONS(AgreementText)
};

constexpr int soonDays = 14;

StatusTone toneOf(const Agreement &agreement, QDate today)
{
    if (!isOpen(agreement.status) || !agreement.due.isValid())
        return agreement.status == AgreementStatus::Reached ? StatusTone::Good : StatusTone::Neutral;
    if (agreement.due < today)
        return StatusTone::Overdue;
    return agreement.due <= today.addDays(soonDays) ? StatusTone::Soon : StatusTone::Neutral;
}

QString openDueText(QDate due, QDate today)
{
    const int days = static_cast<int>(today.daysTo(due));
    if (days < 0)
        return AgreementText::tr("%n day(s) overdue", nullptr, -days);
    if (days == 0)
        return AgreementText::tr("due today");
    if (days <= soonDays)
        return AgreementText::tr("due in %n day(s)", nullptr, days);
    return AgreementText::tr("due on %1", "on a day").arg(weekdayText(due, today));
}

} // namespace

QString wordOf(AgreementStatus status)
{
    switch (status) {
    case AgreementStatus::Planned: return AgreementText::tr("Not started");
    case AgreementStatus::InProgress: return AgreementText::tr("In progress");
    case AgreementStatus::Reached: return AgreementText::tr("Reached");
    case AgreementStatus::Partly: return AgreementText::tr("Partly");
    case AgreementStatus::NotReached: return AgreementText::tr("Not reached");
    case AgreementStatus::Dropped: return AgreementText::tr("No longer needed");
    }
    Q_UNREACHABLE();
}

QString ownerText(const Agreement &agreement, const Employee &employee)
{
    switch (agreement.owner.value_or(AgreementOwner::Employee)) {
    case AgreementOwner::Employee: return callName(employee);
    case AgreementOwner::Manager: return AgreementText::tr("you promised this");
    case AgreementOwner::Organisation: return AgreementText::tr("the organisation");
    }
    Q_UNREACHABLE();
}

QString dueText(const Agreement &agreement, QDate today)
{
    if (!isOpen(agreement.status))
        return wordOf(agreement.status);
    return agreement.due.isValid() ? openDueText(agreement.due, today) : AgreementText::tr("no date yet");
}

QString ownerText(const AgreementLine &line)
{
    if (!line.owner)
        return AgreementText::tr("nobody yet");
    switch (*line.owner) {
    case AgreementOwner::Employee: return line.callName;
    case AgreementOwner::Manager: return AgreementText::tr("You promised this");
    case AgreementOwner::Organisation: return AgreementText::tr("the organisation");
    }
    Q_UNREACHABLE();
}

QString dueText(const AgreementLine &line, QDate today)
{
    const QString day = line.due.isValid() ? weekdayText(line.due, today) : QString();
    const auto days = static_cast<int>(today.daysTo(line.due));
    switch (dueStateOf(line, today)) {
    case DueState::Overdue: return AgreementText::tr("%1 · %n day(s) overdue", nullptr, -days).arg(day);
    case DueState::Soon:
        return days == 0 ? AgreementText::tr("%1 · today").arg(day)
                         : AgreementText::tr("%1 · in %n day(s)", nullptr, days).arg(day);
    case DueState::Later: return day;
    case DueState::NoDate: return AgreementText::tr("no date yet");
    case DueState::Done: return wordOf(line.status);
    }
    Q_UNREACHABLE();
}

QString detailText(const AgreementLine &line, QDate talkedOn)
{
    QStringList parts{line.employeeName};
    if (talkedOn.isValid())
        parts << AgreementText::tr("from the conversation of %1").arg(fullDay(talkedOn));
    if (line.owner == AgreementOwner::Manager)
        parts << AgreementText::tr("you promised this");
    return parts.join(u" · "_s);
}

QString nameOf(DueState state)
{
    switch (state) {
    case DueState::Overdue: return AgreementText::tr("Overdue");
    case DueState::Soon: return AgreementText::tr("Within two weeks");
    case DueState::Later: return AgreementText::tr("Later");
    case DueState::NoDate: return AgreementText::tr("Without a date");
    case DueState::Done: return AgreementText::tr("Done");
    }
    Q_UNREACHABLE();
}

QString nameOf(const std::optional<AgreementOwner> &owner)
{
    if (!owner)
        return AgreementText::tr("Nobody yet");
    switch (*owner) {
    case AgreementOwner::Employee: return AgreementText::tr("Employees");
    case AgreementOwner::Manager: return AgreementText::tr("You");
    case AgreementOwner::Organisation: return AgreementText::tr("The organisation");
    }
    Q_UNREACHABLE();
}

AgreementRow agreementRow(const Agreement &agreement, const Employee &employee, QDate today)
{
    QStringList details{ownerText(agreement, employee)};
    const bool says =
        agreement.status == AgreementStatus::InProgress || agreement.status == AgreementStatus::Partly;
    if (says)
        details << wordOf(agreement.status);
    details << dueText(agreement, today);
    return {.text = agreement.text,
            .detail = details.join(u" · "_s),
            .status = agreement.status,
            .tone = toneOf(agreement, today)};
}

QString reviewText(const AgreementReview &review)
{
    QStringList parts{fullDay(review.reviewedOn), wordOf(review.status)};
    if (!review.note.isEmpty())
        parts << AgreementText::tr("“%1”").arg(review.note);
    if (review.newDue.isValid() && review.previousDue.isValid())
        parts << AgreementText::tr("moved from %1 to %2")
                     .arg(fullDay(review.previousDue), fullDay(review.newDue));
    return parts.join(u" · "_s);
}

} // namespace loopbaan
