// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/employees/employee_tab.h"
#include "gui/session/session_context.h"

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class EmployeeDossierView;
}
QT_END_NAMESPACE

namespace loopbaan {

/// The dossier of one employee: who it is, and under tabs what there is. Only the tab on show is read.
class EmployeeDossierView : public QWidget
{
    Q_OBJECT

public:
    /// `extraTabs` come after those of this page.
    EmployeeDossierView(const SessionContext &context, const QList<EmployeeTabMaker> &extraTabs,
                        QWidget *parent = nullptr);
    ~EmployeeDossierView() override;

    /// Throws StorageError. What the dossier does not know (any more) is shown empty.
    void showEmployee(const EmployeeId &id);
    /// Goes to the tab of that name and chooses a record there; an unknown tab changes nothing.
    void openTab(const QString &name, const QString &id = {});
    void stepTab(int step);
    void focusTabs();

signals:
    void editRequested();
    void planningRequested();
    void newsArrived(const QString &text);
    void typing();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addTab(EmployeeTab *tab);
    void showTab();
    void showTexts();
    void showHeader();
    [[nodiscard]] EmployeeTab *tabAt(int index) const;

    const std::unique_ptr<Ui::EmployeeDossierView> m_ui;
    SessionContext m_context;
    EmployeeId m_employee{};
};

} // namespace loopbaan
