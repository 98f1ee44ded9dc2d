// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plans/plan_service.h"

#include "app/dossier/dossier.h"
#include "core/plan/pop_composition.h"
#include "core/plan/pop_file_name.h"
#include "core/plan/pop_version.h"
#include "exchange/pop/pop_json.h"
#include "storage/stores/stores.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

std::optional<DevelopmentPlan> newestPlan(const Stores &stores, const EmployeeId &employee)
{
    const QList<DevelopmentPlan> plans = stores.plans.of(employee);
    return plans.isEmpty() ? std::nullopt : std::optional(plans.last());
}

PopSources sourcesOf(const Stores &stores, const EmployeeId &id)
{
    const Employee employee = stores.employees.find(id).value_or(Employee());
    return {.organisation = stores.organisations.current(),
            .employee = employee,
            .department = stores.departments.find(employee.department).value_or(Department()).name,
            .occasions = stores.occasions.all(),
            .conversations = stores.conversations.of(id),
            .options = stores.options.of(id),
            .agreements = stores.agreements.of(id),
            .plan = newestPlan(stores, id)};
}

/// An approved version stays as it was approved: what comes after it is a draft of the next one.
DevelopmentPlan draftAfter(const DevelopmentPlan &approved)
{
    DevelopmentPlan draft = approved;
    draft.id = DevelopmentPlanId::create();
    draft.version = approved.version + 1;
    draft.status = PlanStatus::Draft;
    draft.approvedOn = {};
    draft.employeeSignature.reset();
    draft.employeeRemark.clear();
    draft.content.clear();
    return draft;
}

/// What belongs to the moment and not to what was approved: when to look again, and who signed it how.
DevelopmentPlan approvedPart(DevelopmentPlan plan)
{
    plan.reviewOn = {};
    plan.employeeSignature.reset();
    plan.employeeRemark.clear();
    return plan;
}

/// Those whose files would be called the same on one day, those in service first.
using Namesakes = QHash<QString, QList<EmployeeId>>;

QString nameOnAnyDay(const Employee &employee)
{
    return personalFileName(u"POP"_s, employee, QDate(2000, 1, 1)).toCaseFolded();
}

Namesakes namesakesIn(QList<Employee> everybody, QDate today)
{
    std::ranges::sort(everybody, {}, [today](const Employee &employee) {
        return std::pair(!inService(employee, today), employee.id);
    });
    Namesakes namesakes;
    for (const Employee &employee : std::as_const(everybody))
        namesakes[nameOnAnyDay(employee)] << employee.id;
    return namesakes;
}

Employee personIn(const Pop &pop)
{
    return {.id = pop.employeeId,
            .number = pop.employeeNumber,
            .givenName = pop.givenName,
            .familyName = pop.familyName};
}

} // namespace

PlanService::PlanService(Dossier &dossier)
    : m_dossier(dossier)
{
}

DevelopmentPlan PlanService::plan(const EmployeeId &employee) const
{
    return newestPlan(m_dossier.stores(), employee)
        .value_or(DevelopmentPlan{.id = DevelopmentPlanId::create(), .employee = employee});
}

Pop PlanService::pop(const EmployeeId &employee, Language language) const
{
    const PopSources sources = sourcesOf(m_dossier.stores(), employee);
    const Pop composed = composePop(sources, language, m_dossier.today());
    std::optional<Pop> approved;
    if (sources.plan && sources.plan->status == PlanStatus::Approved)
        approved = popFromJson(sources.plan->content).pop;
    return popToShow(composed, sources.plan, approved);
}

Pop PlanService::pop(const EmployeeId &employee) const
{
    return pop(employee, m_dossier.stores().organisations.current().language);
}

QStringList PlanService::fileNames(const QList<Pop> &pops) const
{
    const Namesakes namesakes = namesakesIn(m_dossier.stores().employees.all(), m_dossier.today());
    QStringList names;
    for (const Pop &pop : pops)
        names << nameAmong(namesakes.value(nameOnAnyDay(personIn(pop))), pop);
    return names;
}

QString PlanService::nameAmong(const QList<EmployeeId> &namesakes, const Pop &pop) const
{
    if (namesakes.size() < 2)
        return popFileName(pop);
    QStringList names;
    for (const EmployeeId &id : namesakes)
        names << popFileName(id == pop.employeeId ? pop : this->pop(id));
    return uniqueNames(names).at(namesakes.indexOf(pop.employeeId));
}

void PlanService::save(const DevelopmentPlan &plan)
{
    saveText(plan, {});
}

void PlanService::saveText(const DevelopmentPlan &plan, const QString &field)
{
    const std::optional<DevelopmentPlan> stored = m_dossier.stores().plans.find(plan.id);
    const bool wasApproved = stored && stored->status == PlanStatus::Approved;
    const bool isNewVersion = wasApproved && approvedPart(*stored) != approvedPart(plan);
    const DevelopmentPlan changed = isNewVersion ? draftAfter(plan) : plan;
    m_dossier.changeText(tr("Change PDP"), field.isEmpty() ? field : plan.employee.value + field,
                         [&changed](Stores &stores) { stores.plans.save(changed); });
}

Pop PlanService::approve(const EmployeeId &employee)
{
    const Pop current = pop(employee);
    if (!current.isConcept)
        return current; // nothing changed since
    DevelopmentPlan plan = this->plan(employee);
    if (plan.status == PlanStatus::Approved)
        plan = draftAfter(plan);
    plan.status = PlanStatus::Approved;
    plan.approvedOn = m_dossier.today();
    plan.content = popToJson(current);
    m_dossier.change(tr("Approve PDP"), [&plan](Stores &stores) { stores.plans.save(plan); });
    return pop(employee);
}

} // namespace loopbaan
