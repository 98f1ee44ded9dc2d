// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/development_plan.h"
#include "gui/employees/employee_tab.h"
#include "gui/session/session_context.h"
#include "gui/widgets/wheel_guard.h"

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class PopTab;
}
QT_END_NAMESPACE

namespace loopbaan {

class DateField;
class SavedText;

/// The POP in the dossier of one employee: its words as fields that store themselves, and how far it is. A
/// change after the approval begins the draft of the next version (R-002-18).
class PopTab : public EmployeeTab
{
    Q_OBJECT

public:
    explicit PopTab(const SessionContext &context, QWidget *parent = nullptr);
    ~PopTab() override;

    void showEmployee(const EmployeeId &employee) override;
    void takeKeyboard() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    using Change = std::function<void(DevelopmentPlan &)>;

    void connectTexts();
    void connectText(SavedText *edit, QString DevelopmentPlan::*text);
    void connectLines(SavedText *edit, QStringList DevelopmentPlan::*lines);
    void connectChoices();
    void connectDay(DateField *edit, QDate DevelopmentPlan::*day);
    void fillChoices();
    void beReadOnly();

    void lookAgain();
    void showPlan(const DevelopmentPlan &plan);
    void showState();
    void storeTyped();
    void store(const QString &field, const Change &change);
    void approve();

    const std::unique_ptr<Ui::PopTab> m_ui;
    SessionContext m_context;
    WheelGuard m_wheel{};
    EmployeeId m_employee{};
    QString m_callName{};
    bool m_isStale = false;
};

} // namespace loopbaan
