// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/employee_list_model.h"

#include <QDialog>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class EmployeeChooser;
}
QT_END_NAMESPACE

namespace loopbaan {

class Dossier;

/// Asks which employee something is about.
class EmployeeChooser : public QDialog
{
    Q_OBJECT

public:
    /// Reads the dossier, which outlives this. Throws StorageError.
    explicit EmployeeChooser(Dossier &dossier, QWidget *parent = nullptr);
    ~EmployeeChooser() override;

    void setEmployee(const EmployeeId &employee);
    [[nodiscard]] EmployeeId employee() const; ///< null when nobody is chosen

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &text);
    void updateButton();

    const std::unique_ptr<Ui::EmployeeChooser> m_ui;
    EmployeeListModel m_model;
};

} // namespace loopbaan
