// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/import_plan.h"

#include "core/people/person_index.h"
#include "core/text/folded.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace loopbaan {

namespace {

/// Takes over one field when the row gives it and it differs.
template<typename Value>
void take(EmployeeField field, Value Employee::*member, const ImportedEmployee &row, PlannedImport &planned)
{
    if (!row.given.testFlag(field) || planned.employee.*member == row.employee.*member)
        return;
    planned.employee.*member = row.employee.*member;
    planned.changed |= field;
}

void takeNames(const ImportedEmployee &row, PlannedImport &planned)
{
    // A split by rule must not undo the better one that somebody made by hand.
    if (row.nameSplit && folded(fullName(planned.employee)) == folded(fullName(row.employee)))
        return;
    take(EmployeeField::GivenName, &Employee::givenName, row, planned);
    take(EmployeeField::FamilyName, &Employee::familyName, row, planned);
}

void takeFields(const ImportedEmployee &row, PlannedImport &planned)
{
    takeNames(row, planned);
    take(EmployeeField::Number, &Employee::number, row, planned);
    take(EmployeeField::Email, &Employee::email, row, planned);
    take(EmployeeField::JobTitle, &Employee::jobTitle, row, planned);
    take(EmployeeField::Manager, &Employee::manager, row, planned);
    take(EmployeeField::CareerContact, &Employee::careerContact, row, planned);
    take(EmployeeField::HiredOn, &Employee::hiredOn, row, planned);
    take(EmployeeField::LeftOn, &Employee::leftOn, row, planned);
    take(EmployeeField::BirthYear, &Employee::birthYear, row, planned);
    take(EmployeeField::BirthDate, &Employee::birthDate, row, planned);
    take(EmployeeField::Education, &Employee::education, row, planned);
    take(EmployeeField::Experience, &Employee::experience, row, planned);
    take(EmployeeField::Fte, &Employee::fte, row, planned);
}

/// The keys that a row itself gives.
PersonKeys keysOfRow(const ImportedEmployee &row)
{
    PersonKeys keys = keysOf(row.employee);
    if (!row.given.testFlag(EmployeeField::Number))
        keys.number.clear();
    if (!row.given.testFlag(EmployeeField::Email))
        keys.email.clear();
    if (!row.given.testFlag(EmployeeField::HiredOn))
        keys.hiredOn = {};
    return keys;
}

/// Addresses that the file gives to people with another number and another name.
QSet<QString> sharedMailboxes(const QList<PersonKeys> &rows)
{
    QHash<QString, const PersonKeys *> first;
    QSet<QString> shared;
    for (const PersonKeys &keys : rows) {
        if (keys.email.isEmpty() || keys.number.isEmpty())
            continue;
        const PersonKeys *other = first.value(keys.email);
        if (!other)
            first.insert(keys.email, &keys);
        else if (other->number != keys.number && other->name != keys.name)
            shared.insert(keys.email);
    }
    return shared;
}

PlannedImport refusedRow(const ImportedEmployee &row, ImportRefusal refusal, int otherLine = 0)
{
    return {.line = row.line, .employee = row.employee, .refusal = refusal, .otherLine = otherLine};
}

/// Works through the rows in the order of the file; earlier rows count as known.
class Planner
{
public:
    Planner(const ImportTarget &target, QDate today);
    void plan(const ImportedEmployee &row, const PersonKeys &keys);
    [[nodiscard]] ImportPlan result() && { return std::move(m_plan); }

private:
    PlannedImport planKnown(const ImportedEmployee &row, qsizetype person);
    PlannedImport planNew(const ImportedEmployee &row);
    void takeDepartment(const ImportedEmployee &row, PlannedImport &planned);
    bool nowImpossible(PlannedImport &planned, const Employee &before) const;

    QList<Employee> m_people;
    QList<int> m_lines; // which line of the file was about whom; 0 none
    QHash<QString, DepartmentId> m_departments;
    PersonIndex m_index;
    QDate m_today;
    ImportPlan m_plan;
};

Planner::Planner(const ImportTarget &target, QDate today)
    : m_people(target.employees)
    , m_lines(target.employees.size(), 0)
    , m_today(today)
{
    for (const Department &department : target.departments)
        m_departments.insert(folded(department.name), department.id);
    m_index.reserve(m_people.size());
    for (qsizetype i = 0; i < m_people.size(); ++i)
        m_index.add(i, keysOf(m_people[i]));
}

/// True when the row makes something wrong that was not wrong before.
bool Planner::nowImpossible(PlannedImport &planned, const Employee &before) const
{
    const QList<EmployeeProblem> known = problemsOf(before, m_today);
    for (const EmployeeProblem problem : problemsOf(planned.employee, m_today)) {
        if (!known.contains(problem))
            planned.problems << problem;
    }
    if (planned.problems.isEmpty())
        return false;
    planned.action = ImportAction::Refuse;
    planned.refusal = ImportRefusal::Impossible;
    planned.changed = {};
    return true;
}

void Planner::takeDepartment(const ImportedEmployee &row, PlannedImport &planned)
{
    if (!row.given.testFlag(EmployeeField::Department))
        return;
    DepartmentId &id = m_departments[folded(row.department)];
    if (id.isNull()) {
        id = DepartmentId::create();
        m_plan.newDepartments << Department{id, row.department};
    }
    if (planned.employee.department == id)
        return;
    planned.employee.department = id;
    planned.changed |= EmployeeField::Department;
}

PlannedImport Planner::planKnown(const ImportedEmployee &row, qsizetype person)
{
    if (m_lines[person] != 0)
        return refusedRow(row, ImportRefusal::TwiceInFile, m_lines[person]);
    PlannedImport planned{.line = row.line, .employee = m_people[person]};
    takeFields(row, planned);
    if (planned.changed && nowImpossible(planned, m_people[person]))
        return planned;
    takeDepartment(row, planned);
    planned.action = planned.changed ? ImportAction::Change : ImportAction::Keep;
    m_lines[person] = row.line;
    if (planned.changed) {
        m_people[person] = planned.employee;
        m_index.add(person, keysOf(planned.employee));
    }
    return planned;
}

PlannedImport Planner::planNew(const ImportedEmployee &row)
{
    PlannedImport planned{.line = row.line};
    takeFields(row, planned);
    if (nowImpossible(planned, {.givenName = QStringLiteral("-")})) {
        if (planned.problems.contains(EmployeeProblem::NameMissing))
            planned.refusal = ImportRefusal::NameMissing;
        return planned;
    }
    takeDepartment(row, planned);
    planned.action = ImportAction::Add;
    planned.employee.id = EmployeeId::create();
    m_index.add(m_people.size(), keysOf(planned.employee));
    m_people << planned.employee;
    m_lines << row.line;
    return planned;
}

void Planner::plan(const ImportedEmployee &row, const PersonKeys &keys)
{
    const PersonMatch match = m_index.find(keys);
    if (match.refusal)
        m_plan.rows << refusedRow(row, *match.refusal);
    else
        m_plan.rows << (match.person ? planKnown(row, *match.person) : planNew(row));
}

} // namespace

qsizetype ImportPlan::count(ImportAction action) const
{
    return std::ranges::count(rows, action, &PlannedImport::action);
}

ImportPlan planImport(const QList<ImportedEmployee> &rows, const ImportTarget &target, QDate today)
{
    QList<PersonKeys> keys;
    keys.reserve(rows.size());
    for (const ImportedEmployee &row : rows)
        keys << keysOfRow(row);
    const QSet<QString> shared = sharedMailboxes(keys);

    Planner planner(target, today);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (shared.contains(keys[i].email))
            keys[i].email.clear();
        planner.plan(rows[i], keys[i]);
    }
    return std::move(planner).result();
}

} // namespace loopbaan
