// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/pop_agreement.h"

namespace loopbaan {

namespace {

QString nameOf(AgreementOwner owner, const PopNames &names)
{
    switch (owner) {
    case AgreementOwner::Employee: return names.employee;
    case AgreementOwner::Manager: return names.manager;
    case AgreementOwner::Organisation: break;
    }
    return names.organisation;
}

QList<PopSupport> supportOf(const Agreement &agreement, const PopNames &names)
{
    QList<PopSupport> support{
        {.text = agreement.support.trimmed()},
        {agreement.needFromManager.trimmed(), AgreementOwner::Manager, names.manager,
         agreement.managerAnswer},
        {agreement.needFromOrganisation.trimmed(), AgreementOwner::Organisation, names.organisation,
         agreement.organisationAnswer},
    };
    support.removeIf([](const PopSupport &one) { return one.text.isEmpty(); });
    return support;
}

} // namespace

QString managerName(const Employee &employee, const Organisation &organisation)
{
    return employee.manager.isEmpty() ? organisation.managerName : employee.manager;
}

PopNames popNames(const Employee &employee, const Organisation &organisation)
{
    return {callName(employee), firstName(managerName(employee, organisation)), organisation.name};
}

PopAgreement popAgreementOf(const Agreement &agreement, const PopNames &names)
{
    const bool byEmployee = agreement.owner == AgreementOwner::Employee;
    const QString reworded = agreement.planText.trimmed();
    return {.text = reworded.isEmpty() ? agreement.text.trimmed() : reworded,
            .owner = agreement.owner,
            .ownerName = agreement.owner ? nameOf(*agreement.owner, names) : QString(),
            .due = agreement.due,
            .measure = agreement.measure.trimmed(),
            .whatIDo = agreement.whatIDo.trimmed(),
            .support = supportOf(agreement, names),
            .firstStep = agreement.firstStep.trimmed(),
            .firstStepDue = agreement.firstStepDue,
            .checkInOn = agreement.checkInOn,
            .checkInWith = byEmployee || !agreement.owner ? names.manager : names.employee,
            .contingency = agreement.contingency.trimmed(),
            .status = agreement.status};
}

} // namespace loopbaan
