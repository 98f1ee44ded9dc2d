// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/agreement_store.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

QList<Agreement> AgreementStore::of(const EmployeeId &employee) const
{
    return where(u"employee_id = ?"_s, {employee.value});
}

QList<Agreement> AgreementStore::open() const
{
    return where(u"status IN ('planned', 'in_progress', 'partly')"_s, {});
}

QList<AgreementReview> AgreementReviewStore::of(const AgreementId &agreement) const
{
    return where(u"agreement_id = ?"_s, {agreement.value});
}

QList<DevelopmentPlan> DevelopmentPlanStore::of(const EmployeeId &employee) const
{
    return where(u"employee_id = ?"_s, {employee.value});
}

} // namespace loopbaan
