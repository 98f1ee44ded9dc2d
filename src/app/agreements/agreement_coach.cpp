// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agreements/agreement_coach.h"

#include "core/agreement/agreement_balance.h"
#include "documents/pop/pop_agreements.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

AgreementCoach::AgreementCoach(const AgreementService &agreements, Language planLanguage)
    : m_agreements(agreements)
    , m_planLanguage(planLanguage)
{
}

CoachAdvice AgreementCoach::advise(const Agreement &agreement, Language language)
{
    const Known &known = lookUp(agreement);
    CoachAdvice advice = coachAdvice(agreement, smartCoach().check(agreement, known.context), language);
    advice.remark = remarkOn(agreement, known);
    addPlan(agreement, known.names, advice);
    return advice;
}

void AgreementCoach::forget()
{
    m_known.reset();
}

const AgreementCoach::Known &AgreementCoach::lookUp(const Agreement &agreement)
{
    if (m_known && m_known->agreement == agreement.id && m_known->owner == agreement.owner)
        return *m_known;
    QList<Agreement> others = m_agreements.of(agreement.employee);
    others.removeIf([&agreement](const Agreement &other) { return other.id == agreement.id; });
    m_known = {agreement.id, agreement.owner, m_agreements.contextOf(agreement),
               m_agreements.namesFor(agreement.employee), others};
    return *m_known;
}

QString AgreementCoach::remarkOn(const Agreement &agreement, const Known &known) const
{
    const bool adds = agreement.owner == AgreementOwner::Manager;
    if (!adds || !mostAreTheManagers(known.others + QList{agreement}))
        return {};
    return known.names.employee.isEmpty()
        ? tr("Most of what is open here was promised by the manager.")
        : tr("Most of what is open here was promised by the manager. Which of it could %1 take on?")
              .arg(known.names.employee);
}

/// The very words of the document, so that nothing looks other on paper.
void AgreementCoach::addPlan(const Agreement &agreement, const PopNames &names, CoachAdvice &advice) const
{
    const DocumentWords words(Catalogue::shipped(), m_planLanguage);
    const AgreementItem item = agreementItem(popAgreementOf(agreement, names), 1, words);
    advice.planText = item.text;
    QStringList details{item.owner, item.due};
    details.removeAll(QString());
    advice.planDetail = details.join(u" · "_s);
}

} // namespace loopbaan
