// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/people/organisation.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace loopbaan {

using EmployeeId = Id<struct EmployeeTag>;
using EmployeeRoleId = Id<struct EmployeeRoleTag>;

/// The person whose career is discussed; owner of the wishes and of the plan.
struct Employee
{
    EmployeeId id{};
    QString number{}; ///< the personnel number of the HR system, unique when given
    QString givenName{};
    QString familyName{}; ///< with its particles: "van den Berg"
    QString email{};
    QString jobTitle{};
    DepartmentId department{};
    QString manager{}; ///< name of the line manager
    QString careerContact{}; ///< fixed contact for the career, may differ from the manager (R-000-22)
    QDate hiredOn{};
    QDate leftOn{}; ///< last day of service; invalid while in service
    std::optional<int> birthYear{}; ///< optional, only ever shown as a total of a department
    QDate birthDate{}; ///< optional, as birthYear
    QString education{};
    QString experience{};
    std::optional<double> fte{}; ///< part of full time, above 0 up to 1 (a second job may exceed it)

    friend bool operator==(const Employee &, const Employee &) = default;
};

/// What an employee did from a date on: earlier versions of the role are kept (R-000-01).
struct EmployeeRole
{
    EmployeeRoleId id{};
    EmployeeId employee{};
    QDate validFrom{};
    QString jobTitle{};
    QString department{}; ///< name at that time
    QString manager{};
    std::optional<double> fte{};

    friend bool operator==(const EmployeeRole &, const EmployeeRole &) = default;
};

/// "Noor Janssens"; the personnel number when there is no name at all.
[[nodiscard]] QString fullName(const Employee &employee);

/// What to call somebody in a sentence: the given name, else the whole name.
[[nodiscard]] QString callName(const Employee &employee);

/// The first name in a name that is kept as one text: "Els" of "Els Maes" and of "Maes, Els".
[[nodiscard]] QString firstName(const QString &name);

/// In service on `day`: hired (or without a known date) and not left before it.
[[nodiscard]] bool inService(const Employee &employee, QDate day);

enum class EmployeeProblem {
    NameMissing,
    EmailMalformed,
    HiredInTheFuture, ///< more than a year after today
    LeftBeforeHired,
    BirthYearImpossible,
    FteImpossible, ///< not above 0, or above 2
    NumberTaken, ///< another employee has this personnel number
    TextTooLong, ///< a name, title or number over 200 characters
};

/// What keeps `employee` from being saved; empty when it is fine.
[[nodiscard]] QList<EmployeeProblem> problemsOf(const Employee &employee, QDate today);

} // namespace loopbaan
