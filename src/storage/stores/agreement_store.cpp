// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/agreement_store.h"

#include "storage/records/agreement_records.h"
#include "storage/records/records_of.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {
const QString isOpenSql = u"status IN ('planned', 'in_progress', 'partly')"_s;
} // namespace

QList<Agreement> AgreementStore::of(const EmployeeId &employee) const
{
    return where(u"employee_id = ?"_s, {employee.value});
}

QList<Agreement> AgreementStore::open() const
{
    return where(isOpenSql, {});
}

int AgreementStore::overdue(QDate today) const
{
    int count = 0;
    m_database.read(u"SELECT count(*) FROM agreement WHERE %1 AND due < ?"_s.arg(isOpenSql),
                    {today.toString(Qt::ISODate)},
                    [&count](const QSqlQuery &row) { count = row.value(0).toInt(); });
    return count;
}

QList<AgreementReview> AgreementReviewStore::of(const AgreementId &agreement) const
{
    return where(u"agreement_id = ?"_s, {agreement.value});
}

QList<DevelopmentPlan> DevelopmentPlanStore::of(const EmployeeId &employee) const
{
    return where(u"employee_id = ?"_s, {employee.value});
}

template class Records<Agreement>;
template class Records<AgreementReview>;
template class Records<DevelopmentPlan>;

} // namespace loopbaan
