// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/conversations/conversation_table_model.h"
#include "gui/employees/employee_tab.h"
#include "gui/planning/invitation_commands.h"
#include "gui/session/session_context.h"

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class ConversationsTab;
}
QT_END_NAMESPACE

namespace loopbaan {

class ReceivedLine;

/// All conversations with one employee; below them the shared report and the manager's own notes of the
/// chosen one, which store themselves while being typed.
class ConversationsTab : public EmployeeTab
{
    Q_OBJECT

public:
    explicit ConversationsTab(const SessionContext &context, QWidget *parent = nullptr);
    ~ConversationsTab() override;

    void showEmployee(const EmployeeId &id) override;
    void choose(const QString &id) override;
    void takeKeyboard() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectCommands();
    void showTexts();
    void showChosen(const QModelIndex &index);
    void showInvitation(const Conversation &conversation);
    void showPreparation(const Conversation &conversation);
    void storeTyping();
    void store(const QString &field, QString Conversation::*text, const QString &typed);
    void start();
    void showPapers();
    void finish();
    void move();
    void reschedule(const ConversationId &id, const Moment &moment);
    void cancel();

    const std::unique_ptr<Ui::ConversationsTab> m_ui;
    SessionContext m_context;
    InvitationCommands m_invitations;
    EmployeeId m_employee{};
    ConversationId m_chosen{};
    ReceivedLine *m_received; ///< owned as a child
    ConversationTableModel m_table{};
};

} // namespace loopbaan
