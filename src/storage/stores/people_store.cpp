// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/people_store.h"

#include "storage/records/people_records.h"
#include "storage/records/records_of.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

QDate dateFrom(const QVariant &column)
{
    return QDate::fromString(column.toString(), Qt::ISODate);
}

} // namespace

Organisation OrganisationStore::current() const
{
    const QList<Organisation> found = all();
    return found.isEmpty() ? Organisation{.id = OrganisationId::create()} : found.first();
}

std::optional<Department> DepartmentStore::named(const QString &name) const
{
    const QList<Department> found = where(u"name = ?"_s, {name});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<Employee> EmployeeStore::answeringTo(const QString &key) const
{
    if (key.isEmpty())
        return {};
    return where(u"id = ? OR number = ? OR lower(email) = lower(?)"_s, {key, key, key});
}

QList<EmployeeLine> EmployeeStore::lines(int most) const
{
    QSqlQuery rows = m_database.run(
        u"SELECT e.id, e.number, e.given_name, e.family_name, e.job_title, ifnull(d.name, ''), e.hired_on, "
        "e.left_on FROM employee e LEFT JOIN department d ON d.id = e.department_id "
        "ORDER BY e.given_name, e.family_name, e.id LIMIT ?"_s,
        {most});
    QList<EmployeeLine> lines;
    while (rows.next())
        lines << EmployeeLine{.id = {rows.value(0).toString()},
                              .number = rows.value(1).toString(),
                              .givenName = rows.value(2).toString(),
                              .familyName = rows.value(3).toString(),
                              .jobTitle = rows.value(4).toString(),
                              .department = rows.value(5).toString(),
                              .hiredOn = dateFrom(rows.value(6)),
                              .leftOn = dateFrom(rows.value(7))};
    return lines;
}

QList<EmployeeRole> EmployeeRoleStore::of(const EmployeeId &employee) const
{
    return where(u"employee_id = ?"_s, {employee.value});
}

template class Records<Organisation>;
template class Records<Department>;
template class Records<Employee>;
template class Records<EmployeeRole>;
template class Records<Occasion>;
template class Records<Possibility>;

} // namespace loopbaan
