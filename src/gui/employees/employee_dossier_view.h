// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/employees/employee_tab.h"
#include "gui/session/session_context.h"

#include <QList>

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
    EmployeeDossierView(const SessionContext &context, const QList<EmployeeTabPlace> &extraTabs,
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
    /// The tab of that place, built if nobody went there before.
    EmployeeTab *built(int index);
    void showTab();
    void showTexts();
    void showHeader();

    const std::unique_ptr<Ui::EmployeeDossierView> m_ui;
    SessionContext m_context;
    QList<EmployeeTabPlace> m_places;
    QList<EmployeeTab *> m_built; ///< null until visited
    EmployeeId m_employee{};
};

} // namespace loopbaan
