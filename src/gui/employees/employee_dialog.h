// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/employee_service.h"

#include <QDialog>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QLabel;
namespace Ui {
class EmployeeDialog;
}
QT_END_NAMESPACE

namespace loopbaan {

/// Edits what is known of an employee. It stays open while there are problems, each told under its field.
class EmployeeDialog : public QDialog
{
    Q_OBJECT

public:
    /// What keeps the entry from being stored; nothing when that failed and the user was told.
    using Check = std::function<std::optional<QList<EmployeeProblem>>(const EmployeeEntry &entry)>;
    /// Stores what was filled in; false when that failed and the user was told.
    using Save = std::function<bool(const EmployeeEntry &entry)>;

    EmployeeDialog(const QStringList &departments, Check check, Save save, QWidget *parent = nullptr);
    ~EmployeeDialog() override;

    void setEntry(const EmployeeEntry &entry);
    [[nodiscard]] EmployeeEntry entry() const;

    void accept() override;

private:
    void showBirth(const Employee &employee);
    void readBirth(Employee &employee) const;
    void clearProblems();
    bool showUnreadable();
    bool showProblems(const QList<EmployeeProblem> &problems);
    void showProblem(QLabel &label, const QString &text);
    [[nodiscard]] QLabel &labelFor(EmployeeProblem problem) const;
    void focusFirstProblem();

    const std::unique_ptr<Ui::EmployeeDialog> m_ui;
    Check m_check;
    Save m_save;
    EmployeeEntry m_entry{}; ///< what the fields do not show stays as it was
};

} // namespace loopbaan
