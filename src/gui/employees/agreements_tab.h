// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rows/agreement_row.h"
#include "app/rows/row_list_model.h"
#include "gui/employees/employee_tab.h"
#include "gui/session/session_context.h"

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class AgreementsTab;
}
QT_END_NAMESPACE

namespace loopbaan {

class AgreementPane;
class UpdatePanel;

/// All agreements with one employee, to add, change and remove; below them what came of the chosen one.
class AgreementsTab : public EmployeeTab
{
    Q_OBJECT

public:
    explicit AgreementsTab(const SessionContext &context, QWidget *parent = nullptr);
    ~AgreementsTab() override;

    void showEmployee(const EmployeeId &id) override;
    void choose(const QString &id) override;
    void takeKeyboard() override;

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectCommands();
    void showTexts();
    void showList(const Employee &employee);
    void showPart();
    void showChosen();
    void add();
    void edit();
    void remove();
    void returnTo(const AgreementId &id);

    const std::unique_ptr<Ui::AgreementsTab> m_ui;
    SessionContext m_context;
    UpdatePanel *m_update; ///< owned as a child
    AgreementPane *m_pane; ///< owned as a child
    EmployeeId m_employee{};
    QList<Agreement> m_agreements{}; ///< in the order of the list
    AgreementId m_chosen{};
    bool m_isEditing = false;
    RowListModel<AgreementRow> m_rows{};
};

} // namespace loopbaan
