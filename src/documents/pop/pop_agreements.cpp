// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pop/pop_agreements.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

/// Who is meant when the dossier has no name.
QString roleName(AgreementOwner owner, const DocumentWords &words)
{
    return owner == AgreementOwner::Organisation ? words.text("pop.owner.organisation"_L1)
                                                 : words.text("pop.owner.manager"_L1);
}

QString ownerName(const PopAgreement &agreement, const DocumentWords &words)
{
    if (!agreement.ownerName.isEmpty())
        return agreement.ownerName;
    if (!agreement.owner)
        return words.text("pop.owner.none"_L1);
    return *agreement.owner == AgreementOwner::Employee ? QString() : roleName(*agreement.owner, words);
}

QString supportText(const PopSupport &support, const DocumentWords &words)
{
    if (!support.from)
        return support.text;
    const QString name = support.name.isEmpty() ? roleName(*support.from, words) : support.name;
    const QLatin1StringView answer = support.answer ? toText(*support.answer) : "open"_L1;
    return words.text("pop.support."_L1 + answer, {{"name"_L1, name}, {"text"_L1, support.text}});
}

QString supportTexts(const QList<PopSupport> &supports, const DocumentWords &words)
{
    QStringList texts;
    for (const PopSupport &support : supports)
        texts.append(supportText(support, words));
    return texts.join(u'\n');
}

QString firstStep(const PopAgreement &agreement, const DocumentWords &words)
{
    if (!agreement.firstStepDue.isValid())
        return agreement.firstStep;
    const QString date = words.date(agreement.firstStepDue);
    if (agreement.firstStep.isEmpty())
        return date;
    return words.text("pop.first_step.by"_L1, {{"date"_L1, date}, {"text"_L1, agreement.firstStep}});
}

QString checkIn(const PopAgreement &agreement, const DocumentWords &words)
{
    if (!agreement.checkInOn.isValid())
        return {};
    const QString date = words.date(agreement.checkInOn);
    if (agreement.checkInWith.isEmpty())
        return date;
    return words.text("pop.check_in.with"_L1, {{"date"_L1, date}, {"name"_L1, agreement.checkInWith}});
}

QString status(AgreementStatus status, const DocumentWords &words)
{
    return status == AgreementStatus::Planned ? QString() : words.text("pop.status."_L1 + toText(status));
}

QString numbersText(const QList<int> &numbers)
{
    QStringList texts;
    for (int number : numbers)
        texts.append(QString::number(number));
    return texts.join(", "_L1);
}

QString whatHappens(const PopFollowUp &followUp, const DocumentWords &words)
{
    const QString numbers = numbersText(followUp.agreements);
    switch (followUp.kind) {
    case FollowUpKind::CheckIn:
        return followUp.agreements.size() > 1
            ? words.text("pop.followup.check_in_many"_L1, {{"numbers"_L1, numbers}})
            : words.text("pop.followup.check_in"_L1, {{"number"_L1, numbers}});
    case FollowUpKind::AgreementDue:
        return followUp.agreements.size() > 1
            ? words.text("pop.followup.agreement_due_many"_L1, {{"numbers"_L1, numbers}})
            : words.text("pop.followup.agreement_due"_L1, {{"number"_L1, numbers}});
    case FollowUpKind::NextConversation: return words.text("pop.followup.next_conversation"_L1);
    case FollowUpKind::PlanReview: break;
    }
    return words.text("pop.followup.plan_review"_L1);
}

} // namespace

AgreementItem agreementItem(const PopAgreement &agreement, int number, const DocumentWords &words)
{
    AgreementItem item{.number = number, .text = agreement.text, .owner = ownerName(agreement, words)};
    item.due = agreement.due.isValid() ? words.date(agreement.due) : words.text("pop.none.due"_L1);
    const std::initializer_list<Labelled> details{
        {words.text("pop.label.measure"_L1), agreement.measure},
        {words.text("pop.label.what_i_do"_L1), agreement.whatIDo},
        {words.text("pop.label.support"_L1), supportTexts(agreement.support, words)},
        {words.text("pop.label.first_step"_L1), firstStep(agreement, words)},
        {words.text("pop.label.check_in"_L1), checkIn(agreement, words)},
        {words.text("pop.label.contingency"_L1), agreement.contingency},
        {words.text("pop.col.status"_L1), status(agreement.status, words)},
    };
    for (const Labelled &detail : details) {
        if (!detail.text.isEmpty())
            item.details.append(detail);
    }
    return item;
}

AgreementItem emptyAgreementItem(int number, const DocumentWords &words)
{
    AgreementItem item{.number = number};
    for (const QLatin1StringView label : {"pop.col.owner"_L1, "pop.col.due"_L1, "pop.label.measure"_L1,
                                          "pop.label.support"_L1, "pop.label.first_step"_L1})
        item.details.append({words.text(label), {}});
    return item;
}

Appointment appointment(const PopFollowUp &followUp, int writingLines, const DocumentWords &words)
{
    Appointment appointment{.when = words.date(followUp.date), .what = whatHappens(followUp, words)};
    if (followUp.kind == FollowUpKind::NextConversation)
        return appointment;
    appointment.question = words.text("pop.ask."_L1 + toText(followUp.kind));
    appointment.writingLines = writingLines;
    return appointment;
}

} // namespace loopbaan
