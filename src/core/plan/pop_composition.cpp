// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/pop_composition.h"

#include "core/conversation/told_conversation.h"
#include "core/plan/pop_direction.h"
#include "core/plan/pop_follow_up.h"
#include "core/plan/pop_records.h"

#include <QSet>

#include <algorithm>

namespace loopbaan {

namespace {

QStringList filled(const QStringList &texts)
{
    QStringList result;
    for (const QString &text : texts) {
        if (const QString trimmed = text.trimmed(); !trimmed.isEmpty())
            result << trimmed;
    }
    return result;
}

QString firstFilled(const QStringList &texts)
{
    return filled(texts).value(0);
}

QString careerQuestion(const QString &ofThePlan, const QList<Conversation> &conversations)
{
    QStringList questions;
    for (const Conversation &conversation : conversations)
        questions.prepend(conversation.careerQuestion);
    return firstFilled(QStringList(ofThePlan) + questions);
}

/// So that the same words are not said twice, with or without a full stop.
template<typename Statement>
void addOnce(const Statement &statement, QSet<QString> &said, QList<Statement> &statements)
{
    QString key = statement.text.simplified().toCaseFolded();
    while (key.endsWith(u'.'))
        key.chop(1);
    if (!key.isEmpty() && !said.contains(key))
        statements << statement;
    said << key;
}

QList<PopPromise> promisesOf(const QStringList &ofThePlan, const QList<PopAgreement> &agreements)
{
    QList<PopPromise> promises;
    QSet<QString> said;
    for (const QString &text : ofThePlan)
        addOnce(PopPromise{.text = text}, said, promises);
    for (const PopAgreement &agreement : agreements) {
        for (const PopSupport &support : agreement.support) {
            if (support.answer == SupportAnswer::Yes)
                addOnce(PopPromise{support.text, support.name}, said, promises);
        }
    }
    return promises;
}

QList<PopOpenPoint> openPointsOf(const QStringList &ofThePlan, const QList<CareerOption> &options)
{
    QList<PopOpenPoint> points;
    QSet<QString> said;
    for (const QString &text : ofThePlan)
        addOnce(PopOpenPoint{.text = text}, said, points);
    for (const CareerOption &option : options) {
        if (option.status == OptionStatus::Exploring || option.status == OptionStatus::FeasibleIf)
            addOnce(PopOpenPoint{option.text.trimmed(), option.conditions.trimmed(),
                                 option.decidedBy.trimmed(), option.answerOn},
                    said, points);
    }
    return points;
}

void addPerson(const PopSources &sources, Pop &pop)
{
    const Employee &employee = sources.employee;
    pop.organisation = sources.organisation.name;
    pop.employeeId = employee.id;
    pop.employee = fullName(employee);
    pop.givenName = employee.givenName;
    pop.familyName = employee.familyName;
    pop.employeeCallName = callName(employee);
    pop.employeeNumber = employee.number;
    pop.jobTitle = employee.jobTitle;
    pop.department = sources.department;
    pop.hiredOn = employee.hiredOn;
}

void addTalk(const PopSources &sources, const Conversation &last, Pop &pop)
{
    pop.conversationOn = last.date;
    pop.occasion = toldOccasion(last, sources.occasions);
    pop.partnerRole = last.partnerRole;
    pop.partner = partnerName(last, managerName(sources.employee, sources.organisation));
    pop.author = last.planTogether ? PlanAuthor::Together : PlanAuthor::Employee;
}

void addPlan(const DevelopmentPlan &plan, Pop &pop)
{
    pop.author = plan.author;
    pop.runsUntil = plan.runsUntil;
    pop.ownWords = plan.ownWords.trimmed();
    pop.strengths = filled(plan.strengths);
    pop.development = filled(plan.development);
    pop.contingency = plan.contingency.trimmed();
    pop.version = plan.version;
    if (plan.status == PlanStatus::Approved) {
        ++pop.version;
    } else {
        pop.employeeSignature = plan.employeeSignature;
        pop.employeeRemark = plan.employeeRemark.trimmed();
    }
}

} // namespace

Pop composePop(const PopSources &sources, Language language, QDate today)
{
    const PopNames names = popNames(sources.employee, sources.organisation);
    const PopRecords records = popRecords(sources);
    const DevelopmentPlan plan = sources.plan.value_or(DevelopmentPlan{});

    Pop pop{.composedOn = today, .language = language};
    addPerson(sources, pop);
    addTalk(sources, records.lastHeld, pop);
    if (sources.plan)
        addPlan(*sources.plan, pop);
    for (const Agreement &agreement : records.agreements)
        pop.agreements << popAgreementOf(agreement, names);
    pop.careerQuestion = careerQuestion(plan.careerQuestion, records.conversations);
    pop.directions = directionLines(records.options, records.agreements);
    pop.promised = promisesOf(filled(plan.promised), pop.agreements);
    pop.undecided = openPointsOf(filled(plan.undecided), records.options);
    pop.followUp = followUpOf(records.agreements, nextConversation(records, today), plan.reviewOn);
    return pop;
}

} // namespace loopbaan
