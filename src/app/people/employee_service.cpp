// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/employee_service.h"

#include "app/dossier/dossier.h"
#include "exchange/employees/cell_values.h"
#include "storage/stores/stores.h"

#include <algorithm>

namespace loopbaan {

namespace {

EmployeeRow rowFrom(const EmployeeLine &line)
{
    const Employee named{.number = line.number, .givenName = line.givenName, .familyName = line.familyName};
    return {.id = line.id,
            .name = fullName(named),
            .givenName = line.givenName,
            .familyName = line.familyName,
            .number = line.number,
            .jobTitle = line.jobTitle,
            .department = line.department,
            .hiredOn = line.hiredOn,
            .leftOn = line.leftOn};
}

QString departmentOf(const Stores &stores, const Employee &employee)
{
    const std::optional<Department> found = stores.departments.find(employee.department);
    return found ? found->name : QString();
}

/// What the role is, apart from when it began and which record keeps it.
bool sameRole(const EmployeeRole &a, const EmployeeRole &b)
{
    return a.jobTitle == b.jobTitle && a.department == b.department && a.manager == b.manager
        && a.fte == b.fte;
}

bool numberIsTaken(const Stores &stores, const Employee &employee)
{
    if (employee.number.isEmpty())
        return false;
    const QList<Employee> holders = stores.employees.answeringTo(employee.number);
    return std::ranges::any_of(holders, [&employee](const Employee &holder) {
        return holder.id != employee.id && holder.number == employee.number;
    });
}

QList<AgreementReview> reviewsOf(const Stores &stores, const QList<Agreement> &agreements)
{
    QList<AgreementReview> reviews;
    for (const Agreement &agreement : agreements)
        reviews += stores.reviews.of(agreement.id);
    std::ranges::stable_sort(reviews, {}, &AgreementReview::reviewedOn);
    return reviews;
}

} // namespace

EmployeeService::EmployeeService(Dossier &dossier)
    : m_dossier(dossier)
{
}

QList<EmployeeRow> EmployeeService::rows(int most) const
{
    QList<EmployeeRow> rows;
    for (const EmployeeLine &line : m_dossier.stores().employees.lines(most))
        rows << rowFrom(line);
    return rows;
}

QList<Employee> EmployeeService::all() const
{
    return m_dossier.stores().employees.all();
}

std::optional<EmployeeEntry> EmployeeService::find(const EmployeeId &id) const
{
    const std::optional<Employee> employee = m_dossier.stores().employees.find(id);
    if (!employee)
        return std::nullopt;
    return EmployeeEntry{.employee = *employee, .department = departmentOf(m_dossier.stores(), *employee)};
}

QList<Employee> EmployeeService::answeringTo(const QString &key) const
{
    return m_dossier.stores().employees.answeringTo(key);
}

std::optional<EmployeeFile> EmployeeService::file(const EmployeeId &id) const
{
    const std::optional<EmployeeEntry> entry = find(id);
    if (!entry)
        return std::nullopt;
    const Stores &stores = m_dossier.stores();
    const QList<Agreement> agreements = stores.agreements.of(id);
    return EmployeeFile{.entry = *entry,
                        .roles = stores.roles.of(id),
                        .trajectories = stores.trajectories.of(id),
                        .conversations = stores.conversations.of(id),
                        .wishes = stores.wishes.of(id),
                        .options = stores.options.of(id),
                        .agreements = agreements,
                        .reviews = reviewsOf(stores, agreements),
                        .plans = stores.plans.of(id)};
}

QStringList EmployeeService::departments() const
{
    QStringList names;
    for (const Department &department : m_dossier.stores().departments.all())
        names << department.name;
    return names;
}

QList<EmployeeProblem> EmployeeService::problemsWith(const EmployeeEntry &entry) const
{
    QList<EmployeeProblem> problems = problemsOf(entry.employee, m_dossier.today());
    if (numberIsTaken(m_dossier.stores(), entry.employee))
        problems << EmployeeProblem::NumberTaken;
    return problems;
}

QList<EmployeeProblem> EmployeeService::save(const EmployeeEntry &entry)
{
    QList<EmployeeProblem> problems = problemsWith(entry);
    if (!problems.isEmpty())
        return problems;

    const bool isNew =
        entry.employee.id.isNull() || !m_dossier.stores().employees.contains(entry.employee.id);
    m_dossier.change(isNew ? tr("Add employee") : tr("Change employee"), [&](Stores &stores) {
        Employee employee = entry.employee;
        if (employee.id.isNull())
            employee.id = EmployeeId::create();
        employee.department = departmentNamed(stores, entry.department.trimmed());
        stores.employees.save(employee);
        const bool startedHere = isNew && employee.hiredOn.isValid();
        rememberRole(stores, employee, entry.department.trimmed(),
                     startedHere ? employee.hiredOn : m_dossier.today());
    });
    return {};
}

void EmployeeService::remove(const EmployeeId &id)
{
    m_dossier.change(tr("Delete employee"), [&id](Stores &stores) { stores.employees.remove(id); });
}

std::optional<double> typedFte(const QString &text)
{
    return fteFromCell(text.trimmed(), false);
}

DepartmentId departmentNamed(Stores &stores, const QString &name)
{
    if (name.isEmpty())
        return {};
    if (const std::optional<Department> found = stores.departments.named(name))
        return found->id;
    const Department department{.id = DepartmentId::create(), .name = name};
    stores.departments.insert(department);
    return department.id;
}

EmployeeRole roleOf(const Employee &employee, const QString &department, QDate since)
{
    return {.id = EmployeeRoleId::create(),
            .employee = employee.id,
            .validFrom = since,
            .jobTitle = employee.jobTitle,
            .department = department,
            .manager = employee.manager,
            .fte = employee.fte};
}

void rememberRole(Stores &stores, const Employee &employee, const QString &department, QDate since)
{
    EmployeeRole role = roleOf(employee, department, since);
    const QList<EmployeeRole> earlier = stores.roles.of(employee.id);
    if (!earlier.isEmpty() && sameRole(earlier.last(), role))
        return;
    if (!earlier.isEmpty() && earlier.last().validFrom == since)
        role.id = earlier.last().id; // changed twice on one day: the last word counts
    stores.roles.save(role);
}

} // namespace loopbaan
