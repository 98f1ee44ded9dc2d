// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preparation/attitude_service.h"

#include "app/dossier/record_edit.h"

namespace loopbaan {

AttitudeService::AttitudeService(Dossier &dossier)
    : m_dossier(dossier)
{
}

QList<AttitudeView> AttitudeService::of(const EmployeeId &employee, const Catalogue &catalogue) const
{
    return attitudeViews(m_dossier.stores().attitudeAnswers.of(employee), catalogue);
}

std::optional<AttitudeGoal> AttitudeService::goal(const EmployeeId &employee) const
{
    return m_dossier.stores().attitudeGoals.of(employee);
}

void AttitudeService::choose(const EmployeeId &employee, Attitude attitude)
{
    AttitudeGoal chosen =
        goal(employee).value_or(AttitudeGoal{.id = AttitudeGoalId::create(), .employee = employee});
    if (chosen.chosenOn.isValid() && chosen.attitude == attitude)
        return;
    chosen.attitude = attitude;
    chosen.agreement = {};
    chosen.chosenOn = m_dossier.today();
    m_dossier.change(tr("Choose attitude"), [&chosen](Stores &stores) { stores.attitudeGoals.save(chosen); });
}

void AttitudeService::drop(const EmployeeId &employee)
{
    const std::optional<AttitudeGoal> chosen = goal(employee);
    if (chosen)
        m_dossier.change(tr("Choose attitude"),
                         [&chosen](Stores &stores) { stores.attitudeGoals.remove(chosen->id); });
}

void AttitudeService::agree(const EmployeeId &employee, const AgreementId &agreement)
{
    if (const std::optional<AttitudeGoal> chosen = goal(employee))
        changeRecord(m_dossier, tr("Agree on attitude"), &Stores::attitudeGoals, chosen->id,
                     [&agreement](AttitudeGoal &stored) { stored.agreement = agreement; });
}

} // namespace loopbaan
