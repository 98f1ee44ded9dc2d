// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/employee.h"

#include <QWidget>

#include <functional>

namespace loopbaan {

/// One part of an employee's dossier, under a tab of its own.
class EmployeeTab : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows this employee, read anew: called when the tab comes on show or another employee is chosen, and
    /// after every change of the dossier. Throws StorageError.
    virtual void showEmployee(const EmployeeId &id) = 0;
    /// Chooses the conversation or agreement of that id in what is shown; most tabs have none to choose.
    virtual void choose(const QString & /*id*/) { }

    /// Brings the keyboard to what this part is about.
    virtual void takeKeyboard() { }

signals:
    /// Something typed is not stored yet.
    void typing();
    /// Asks for another tab: its id, and which conversation or agreement to choose there.
    void tabRequested(const QString &tab, const QString &id);
    void planningRequested();
    void newsArrived(const QString &text); ///< for the bottom line
};

/// A tab in the dossier of an employee. What is under it is built when somebody first goes there.
struct EmployeeTabPlace
{
    QString id{}; ///< how other parts ask for it, the same in every language
    std::function<QString()> title{}; ///< asked again when the language changes
    std::function<EmployeeTab *(QWidget *parent)> build{};
};

} // namespace loopbaan
