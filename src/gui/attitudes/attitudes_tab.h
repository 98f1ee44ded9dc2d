// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preparation/attitude.h"
#include "gui/employees/employee_tab.h"
#include "gui/session/session_context.h"

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class AttitudesTab;
}
QT_END_NAMESPACE

namespace loopbaan {

class AgreementPane;
class AttitudeCard;

/// The four career attitudes as the employee shared them, and the one that is to grow, which leads to an
/// agreement (R-004-15 to R-004-17).
class AttitudesTab : public EmployeeTab
{
    Q_OBJECT

public:
    explicit AttitudesTab(const SessionContext &context, QWidget *parent = nullptr);
    ~AttitudesTab() override;

    void showEmployee(const EmployeeId &id) override;
    void takeKeyboard() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void addCards();
    void showCards();
    void grow(Attitude attitude);
    void drop();
    void goToAgreement();
    void makeAgreement();
    void agree(const AgreementId &agreement);
    void returnFromPane();

    const std::unique_ptr<Ui::AttitudesTab> m_ui;
    SessionContext m_context;
    AgreementPane *m_pane; ///< these are owned as children
    QList<AttitudeCard *> m_cards{}; ///< in the order of the attitudes
    EmployeeId m_employee{};
    bool m_isEditing = false;
};

} // namespace loopbaan
