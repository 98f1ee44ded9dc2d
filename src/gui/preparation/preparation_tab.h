// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/employees/employee_tab.h"
#include "gui/planning/invitation_commands.h"
#include "gui/talk/talk_context.h"

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class PreparationTab;
}
QT_END_NAMESPACE

namespace loopbaan {

class EmployeeSide;
class ManagerSide;

/// The preparation of one conversation by both sides: what the manager writes, private, beside what the
/// employee sent back (R-001-11 to R-001-26).
class PreparationTab : public EmployeeTab
{
    Q_OBJECT

public:
    explicit PreparationTab(const SessionContext &context, QWidget *parent = nullptr);
    ~PreparationTab() override;

    void showEmployee(const EmployeeId &id) override;
    /// The conversation of that id while it is open; else the next one to hold.
    void choose(const QString &id) override;
    void takeKeyboard() override;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectParts();
    void showTexts();
    void showTalk();
    void storeTyping();
    void start();
    void showPaper();
    [[nodiscard]] std::optional<Conversation> chosenTalk() const;

    const std::unique_ptr<Ui::PreparationTab> m_ui;
    TalkContext m_context;
    InvitationCommands m_invitations;
    ManagerSide *m_manager; ///< owned as children
    EmployeeSide *m_answers;
    EmployeeId m_employee{};
    ConversationId m_asked{}; ///< by choose()
    ConversationId m_talk{}; ///< on show
};

} // namespace loopbaan
