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
