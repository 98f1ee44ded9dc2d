// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/standing_service.h"

#include "app/dossier/dossier.h"
#include "app/preparation/preparation_service.h"
#include "core/conversation/history.h"
#include "storage/stores/stores.h"

namespace loopbaan {

namespace {

QDate lastApproval(const QList<DevelopmentPlan> &plans)
{
    QDate last;
    for (const DevelopmentPlan &plan : plans) {
        if (plan.approvedOn.isValid() && (!last.isValid() || last < plan.approvedOn))
            last = plan.approvedOn;
    }
    return last;
}

} // namespace

StandingService::StandingService(Dossier &dossier)
    : m_dossier(dossier)
{
}

Standing StandingService::of(const EmployeeId &id) const
{
    const Stores &stores = m_dossier.stores();
    const std::optional<Employee> employee = stores.employees.find(id);
    if (!employee)
        return {};
    const QList<Conversation> talks = stores.conversations.of(id);
    Standing standing = standingOn(m_dossier.today(),
                                   {.employee = *employee,
                                    .conversations = talks,
                                    .agreements = stores.agreements.of(id),
                                    .planApprovedOn = lastApproval(stores.plans.of(id)),
                                    .framework = stores.organisations.current().framework});
    if (const std::optional<Conversation> next = nextToHold(talks))
        standing.form = PreparationService(m_dossier).readiness(next->id).employee;
    return standing;
}

QHash<EmployeeId, Standing> StandingService::ofEverybody() const
{
    const Stores &stores = m_dossier.stores();
    const ConversationFramework framework = stores.organisations.current().framework;
    QHash<EmployeeId, StandingInput> inputs;
    for (const Employee &employee : stores.employees.all())
        inputs.insert(employee.id, {.employee = employee, .framework = framework});
    for (const Conversation &conversation : stores.conversations.all())
        inputs[conversation.employee].conversations << conversation;
    for (const Agreement &agreement : stores.agreements.open())
        inputs[agreement.employee].agreements << agreement;
    for (const DevelopmentPlan &plan : stores.plans.all()) {
        QDate &approved = inputs[plan.employee].planApprovedOn;
        approved = approved.isValid() ? qMax(approved, plan.approvedOn) : plan.approvedOn;
    }

    QHash<EmployeeId, Standing> standings;
    for (auto input = inputs.cbegin(); input != inputs.cend(); ++input)
        standings.insert(input.key(), standingOn(m_dossier.today(), input.value()));
    return standings;
}

} // namespace loopbaan
