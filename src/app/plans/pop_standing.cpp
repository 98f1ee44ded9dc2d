// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plans/pop_standing.h"

#include "app/dossier/dossier.h"
#include "app/language/date_words.h"
#include "app/plans/plan_service.h"
#include "app/rows/person_row.h"
#include "storage/stores/stores.h"

#include <algorithm>

namespace loopbaan {

namespace {

struct PopStandingText
{
    Q_DECLARE_TR_FUNCTIONS(PopStandingText)
};

PopStage stageOf(PlanStatus status)
{
    return status == PlanStatus::Approved ? PopStage::Approved : PopStage::Draft;
}

bool isHeld(const Conversation &conversation)
{
    return conversation.status == ConversationStatus::Finished;
}

QString whoWorksItOut(PlanAuthor author, const QString &callName)
{
    switch (author) {
    case PlanAuthor::Employee: return PopStandingText::tr("%1 is working it out").arg(callName);
    case PlanAuthor::Together: return PopStandingText::tr("you two are working it out");
    case PlanAuthor::Manager: return PopStandingText::tr("you are working it out");
    }
    Q_UNREACHABLE();
}

void describeApproved(const PopStanding &standing, PersonRow &row)
{
    const QString month = monthAndYear(standing.approvedOn);
    if (standing.isChanged) {
        row.status = PopStandingText::tr("changed since %1").arg(month);
        row.tone = StatusTone::Soon;
        row.mark = StatusMark::InProgress;
    } else if (!standing.isSigned) {
        row.status = PopStandingText::tr("signature is missing");
        row.tone = StatusTone::Overdue;
        row.mark = StatusMark::Missing;
    } else {
        row.status = PopStandingText::tr("approved in %1").arg(month);
        row.tone = StatusTone::Good;
        row.mark = StatusMark::Done;
    }
}

} // namespace

bool belongsTo(PopGroup group, PopStage stage)
{
    switch (group) {
    case PopGroup::All: return true;
    case PopGroup::Approved: return stage == PopStage::Approved;
    case PopGroup::Draft: return stage == PopStage::Draft;
    }
    Q_UNREACHABLE();
}

PopStandingService::PopStandingService(Dossier &dossier)
    : m_dossier(dossier)
{
}

PopStanding PopStandingService::of(const EmployeeId &employee) const
{
    const QList<DevelopmentPlan> plans = m_dossier.stores().plans.of(employee);
    if (plans.isEmpty()) {
        const bool hasTalked = std::ranges::any_of(m_dossier.stores().conversations.of(employee), isHeld);
        return {.stage = hasTalked ? PopStage::Draft : PopStage::AfterConversation};
    }
    const DevelopmentPlan &newest = plans.last();
    PopStanding standing{.stage = stageOf(newest.status), .author = newest.author};
    if (standing.stage == PopStage::Approved) {
        standing.approvedOn = newest.approvedOn;
        standing.isSigned = newest.employeeSignature.has_value();
        standing.isChanged = PlanService(m_dossier).pop(employee).isConcept;
    }
    return standing;
}

QHash<EmployeeId, PopStage> PopStandingService::stages() const
{
    QHash<EmployeeId, PopStage> stages;
    for (const Conversation &conversation : m_dossier.stores().conversations.all()) {
        if (isHeld(conversation))
            stages.insert(conversation.employee, PopStage::Draft);
    }
    QHash<EmployeeId, int> versions;
    for (const DevelopmentPlan &plan : m_dossier.stores().plans.all()) {
        int &newest = versions[plan.employee];
        if (plan.version >= newest)
            stages.insert(plan.employee, stageOf(plan.status));
        newest = qMax(newest, plan.version);
    }
    return stages;
}

void describe(const PopStanding &standing, const QString &callName, PersonRow &row)
{
    switch (standing.stage) {
    case PopStage::AfterConversation:
        row.status = PopStandingText::tr("follows after the conversation");
        row.mark = StatusMark::Waiting;
        return;
    case PopStage::Draft:
        row.status = whoWorksItOut(standing.author, callName);
        row.tone = StatusTone::Soon;
        row.mark = StatusMark::InProgress;
        return;
    case PopStage::Approved: return describeApproved(standing, row);
    }
    Q_UNREACHABLE();
}

} // namespace loopbaan
