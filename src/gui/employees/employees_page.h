// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dossier/subject.h"
#include "core/conversation/conversation.h"
#include "gui/employees/employee_tab.h"
#include "gui/planning/invitation_commands.h"
#include "gui/pops/pop_saver.h"
#include "gui/session/session_context.h"

#include <QWidget>

#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QAction;
namespace Ui {
class EmployeesPage;
}
QT_END_NAMESPACE

namespace loopbaan {

class EmployeeDossierView;
class EmployeeListPane;
struct EmployeeEntry;

/// The employees: the list, and beside it the dossier of the chosen one.
class EmployeesPage : public QWidget
{
    Q_OBJECT

public:
    /// `extraTabs` come after those of this page in the dossier of an employee.
    explicit EmployeesPage(const SessionContext &context, const QList<EmployeeTabPlace> &extraTabs = {},
                           QWidget *parent = nullptr);
    ~EmployeesPage() override;

    /// For the menus; they can be used while the page is on show.
    [[nodiscard]] QList<QAction *> employeeCommands() const;
    [[nodiscard]] QList<QAction *> listCommands() const;
    [[nodiscard]] QList<QAction *> conversationCommands() const;
    [[nodiscard]] QList<QAction *> documentCommands() const;
    [[nodiscard]] int inService() const;

signals:
    void newsArrived(const QString &text); ///< for the bottom line
    void inServiceChanged(int count);
    void typing(); ///< something is not stored yet

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void connectCommands();
    void showTexts();
    void reload(Subjects subjects);
    void chooseWhoIsBack();
    void showChosen(const EmployeeId &id);
    void showDossier(const EmployeeId &id);
    void showPreparation(const ConversationId &conversation);
    void updateCommands();
    void addEmployee();
    void editEmployee();
    void removeEmployee();
    void askFor(const EmployeeEntry &entry);
    void savePop();
    void startConversation();
    void showPlanned(const ConversationId &conversation);

    const std::unique_ptr<Ui::EmployeesPage> m_ui;
    SessionContext m_context;
    PopSaver m_saver;
    InvitationCommands m_invitations;
    EmployeeListPane *m_list; ///< owned as a child
    EmployeeDossierView *m_dossier; ///< owned as a child
    std::optional<Conversation> m_nextTalk{}; ///< with the chosen employee
    EmployeeId m_removed{}; ///< the last one who was deleted here, until somebody undoes it
};

} // namespace loopbaan
