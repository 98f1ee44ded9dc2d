// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/step_words.h"
#include "app/rows/agreement_row.h"
#include "app/rows/row_list_model.h"
#include "app/rows/timeline_row.h"
#include "gui/employees/employee_tab.h"
#include "gui/session/session_context.h"

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class OverviewTab;
}
QT_END_NAMESPACE

namespace loopbaan {

/// The career as a time line, beside it the next step, where the employee wants to go, and what is open.
class OverviewTab : public EmployeeTab
{
    Q_OBJECT

public:
    explicit OverviewTab(const SessionContext &context, QWidget *parent = nullptr);
    ~OverviewTab() override;

    void showEmployee(const EmployeeId &id) override;
    void takeKeyboard() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showCareer();
    void showStep();
    void showReadiness();
    void showDirection();
    void showAgreements();
    void takeStep();
    void openAgreement(const QModelIndex &index);

    const std::unique_ptr<Ui::OverviewTab> m_ui;
    SessionContext m_context;
    CareerFile m_career{};
    QList<Agreement> m_open{}; ///< those in the list
    StepWords m_step{};
    RowListModel<TimelineRow> m_timeline{};
    RowListModel<AgreementRow> m_agreements{};
};

} // namespace loopbaan
