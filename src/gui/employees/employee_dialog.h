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
    /// Stores what was filled in. The problems it gives back keep the dialog open, as does nothing: it failed
    /// and the user was told.
    using Save = std::function<std::optional<QList<EmployeeProblem>>(const EmployeeEntry &entry)>;

    EmployeeDialog(const QStringList &departments, Save save, QWidget *parent = nullptr);
    ~EmployeeDialog() override;

    void setEntry(const EmployeeEntry &entry);
    [[nodiscard]] EmployeeEntry entry() const;

    void accept() override;

private:
    void showBirth(const Employee &employee);
    void readBirth(Employee &employee) const;
    void clearProblems();
    bool showUnreadable();
    void showProblem(EmployeeProblem problem);
    void showProblem(QLabel &label, const QString &text);
    [[nodiscard]] QLabel &labelFor(EmployeeProblem problem) const;
    void focusFirstProblem();

    const std::unique_ptr<Ui::EmployeeDialog> m_ui;
    Save m_save;
    EmployeeEntry m_entry{}; ///< what the fields do not show stays as it was
};

} // namespace loopbaan
