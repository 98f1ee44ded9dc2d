// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/conversation.h"
#include "core/people/employee.h"
#include "core/people/possibility.h"
#include "storage/records/records.h"

namespace loopbaan {

/// The one organisation of the dossier.
class OrganisationStore : public Records<Organisation>
{
public:
    using Records::Records;

    /// As it stands; a fresh one before the dossier has any.
    [[nodiscard]] Organisation current() const;
};

class DepartmentStore : public Records<Department>
{
public:
    using Records::Records;

    [[nodiscard]] std::optional<Department> named(const QString &name) const; ///< case counts
};

/// What a list of employees shows of one, read without the rest of the record.
struct EmployeeLine
{
    EmployeeId id{};
    QString number{};
    QString givenName{};
    QString familyName{};
    QString jobTitle{};
    QString department{};
    QDate hiredOn{};
    QDate leftOn{};

    friend bool operator==(const EmployeeLine &, const EmployeeLine &) = default;
};

class EmployeeStore : public Records<Employee>
{
public:
    using Records::Records;

    /// Employees whose personnel number, e-mail (case ignored) or id is `key`.
    [[nodiscard]] QList<Employee> answeringTo(const QString &key) const;

    /// All of them, by given name, in one quick pass over what a list shows.
    /// The first `most` of them; everybody when that is negative.
    [[nodiscard]] QList<EmployeeLine> lines(int most = -1) const;
};

class EmployeeRoleStore : public Records<EmployeeRole>
{
public:
    using Records::Records;

    [[nodiscard]] QList<EmployeeRole> of(const EmployeeId &employee) const; ///< oldest first
};

class OccasionStore : public Records<Occasion>
{
public:
    using Records::Records;
};

class PossibilityStore : public Records<Possibility>
{
public:
    using Records::Records;
};

} // namespace loopbaan
