// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/employee.h"

#include "core/people/personal_text.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

bool anyTooLong(const Employee &employee)
{
    static constexpr std::array texts{&Employee::number,        &Employee::givenName, &Employee::familyName,
                                      &Employee::email,         &Employee::jobTitle,  &Employee::manager,
                                      &Employee::careerContact, &Employee::education, &Employee::experience};
    return std::ranges::any_of(texts,
                               [&employee](QString Employee::*text) { return isTooLong(employee.*text); });
}

bool nameless(const Employee &employee)
{
    return employee.givenName.trimmed().isEmpty() && employee.familyName.trimmed().isEmpty();
}

bool leftBeforeHired(const Employee &employee)
{
    return employee.leftOn.isValid() && employee.hiredOn.isValid() && employee.leftOn < employee.hiredOn;
}

bool impossible(int birthYear, QDate today)
{
    return birthYear < today.year() - 110 || birthYear > today.year() - 12;
}

bool bornImpossibly(const Employee &employee, QDate today)
{
    return (employee.birthYear && impossible(*employee.birthYear, today))
        || (employee.birthDate.isValid() && impossible(employee.birthDate.year(), today));
}

bool impossible(std::optional<double> fte)
{
    return fte && (*fte <= 0 || *fte > 2);
}

} // namespace

QString fullName(const Employee &employee)
{
    const QString name = (employee.givenName + u' ' + employee.familyName).trimmed();
    return name.isEmpty() ? employee.number : name;
}

QString callName(const Employee &employee)
{
    return employee.givenName.isEmpty() ? fullName(employee) : employee.givenName;
}

QString firstName(const QString &name)
{
    return name.section(u',', -1).trimmed().section(u' ', 0, 0);
}

bool inService(const Employee &employee, QDate day)
{
    return (!employee.hiredOn.isValid() || employee.hiredOn <= day)
        && (!employee.leftOn.isValid() || employee.leftOn >= day);
}

QList<EmployeeProblem> problemsOf(const Employee &employee, QDate today)
{
    QList<EmployeeProblem> problems;
    if (nameless(employee))
        problems << EmployeeProblem::NameMissing;
    if (!employee.email.isEmpty() && !isEmailAddress(employee.email))
        problems << EmployeeProblem::EmailMalformed;
    if (employee.hiredOn.isValid() && employee.hiredOn > today.addYears(1))
        problems << EmployeeProblem::HiredInTheFuture;
    if (leftBeforeHired(employee))
        problems << EmployeeProblem::LeftBeforeHired;
    if (bornImpossibly(employee, today))
        problems << EmployeeProblem::BirthYearImpossible;
    if (impossible(employee.fte))
        problems << EmployeeProblem::FteImpossible;
    if (anyTooLong(employee))
        problems << EmployeeProblem::TextTooLong;
    return problems;
}

} // namespace loopbaan
