// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreement/agreement.h"
#include "core/conversation/wish.h"
#include "core/people/employee.h"
#include "core/plan/development_plan.h"

#include <QCoreApplication>

namespace loopbaan {

class Dossier;
struct Stores;

/// An employee as a dialog edits one: the department by its name.
struct EmployeeEntry
{
    Employee employee{};
    QString department{};

    friend bool operator==(const EmployeeEntry &, const EmployeeEntry &) = default;
};

/// One row of the list of employees.
struct EmployeeRow
{
    EmployeeId id{};
    QString name{};
    QString givenName{};
    QString familyName{};
    QString number{};
    QString jobTitle{};
    QString department{};
    QDate hiredOn{};
    QDate leftOn{};

    friend bool operator==(const EmployeeRow &, const EmployeeRow &) = default;
};

/// Everything the dossier holds about one employee.
struct EmployeeFile
{
    EmployeeEntry entry{};
    QList<EmployeeRole> roles{}; ///< oldest first
    QList<Trajectory> trajectories{}; ///< oldest first
    QList<Conversation> conversations{}; ///< by date
    QList<Wish> wishes{};
    QList<CareerOption> options{};
    QList<Agreement> agreements{};
    QList<AgreementReview> reviews{}; ///< of all agreements, by date
    QList<DevelopmentPlan> plans{}; ///< oldest version first
};

/// The employees of the dossier. Everything throws StorageError.
class EmployeeService
{
    Q_DECLARE_TR_FUNCTIONS(EmployeeService)

public:
    explicit EmployeeService(Dossier &dossier);

    /// By given name: the first `most`, everybody when that is negative.
    [[nodiscard]] QList<EmployeeRow> rows(int most = -1) const;
    [[nodiscard]] QList<Employee> all() const;
    [[nodiscard]] std::optional<EmployeeEntry> find(const EmployeeId &id) const;
    /// Those whose personnel number, e-mail address or id is `key`.
    [[nodiscard]] QList<Employee> answeringTo(const QString &key) const;
    [[nodiscard]] std::optional<EmployeeFile> file(const EmployeeId &id) const;
    [[nodiscard]] QStringList departments() const; ///< their names, sorted

    /// Adds an employee, or changes the one of that id and keeps what the role was. Stores nothing when
    /// there are problems.
    [[nodiscard]] QList<EmployeeProblem> save(const EmployeeEntry &entry);
    /// What keeps the entry from being saved.
    [[nodiscard]] QList<EmployeeProblem> problemsWith(const EmployeeEntry &entry) const;

    /// Removes the employee with everything that belongs to it; can be undone while the dossier is open.
    void remove(const EmployeeId &id);

private:
    Dossier &m_dossier;
};

/// Part of full time as somebody types it: 0,8 or 0.8, 80 % or 4/5; nothing for what is no such number.
[[nodiscard]] std::optional<double> typedFte(const QString &text);

/// The id of the department of that name, made when there is none; null for an empty name.
[[nodiscard]] DepartmentId departmentNamed(Stores &stores, const QString &name);

/// The role that `employee` has, from `since` on.
[[nodiscard]] EmployeeRole roleOf(const Employee &employee, const QString &department, QDate since);

/// Keeps a version of the role when it differs from the last one.
void rememberRole(Stores &stores, const Employee &employee, const QString &department, QDate since);

} // namespace loopbaan
