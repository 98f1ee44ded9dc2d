// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/agreements/agreement_service.h"
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

/// All agreements with one employee; below them what came of the chosen one, and what came of it before.
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
    void changeEvent(QEvent *event) override;

private:
    void fillStatuses();
    void showList(const Employee &employee);
    void showChosen(const QModelIndex &index);
    void showHistory();
    void updateButton();
    void saveReview();
    [[nodiscard]] ReviewEntry entry() const;

    const std::unique_ptr<Ui::AgreementsTab> m_ui;
    SessionContext m_context;
    EmployeeId m_employee{};
    QList<Agreement> m_agreements{}; ///< in the order of the list
    Agreement m_chosen{};
    RowListModel<AgreementRow> m_rows{};
};

} // namespace loopbaan
