// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dossier/open_dossier.h"
#include "gui/planning/invitation_commands.h"
#include "gui/planning/planning_wizard.h"
#include "gui/support/dossier_window.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTreeWidget>

namespace loopbaan::test {

/// Plans a talk with Noor, invites to it and reminds of its form, as a person does.
class InvitationTest : public DossierWindowTest
{
protected:
    InvitationTest() { add(QStringLiteral("Noor"), QStringLiteral("Janssens")); }
    ~InvitationTest() override { window().closeDossier(); }

    InvitationCommands &commands()
    {
        if (m_commands == nullptr)
            m_commands = new InvitationCommands(context(), &window());
        return *m_commands;
    }

    PlanningWizard &wizard() { return *window().findChild<PlanningWizard *>(); }

    template<typename Widget = QWidget>
    Widget &within(const char *name)
    {
        return *wizard().findChild<Widget *>(QLatin1StringView(name));
    }

    /// To the last step of the wizard.
    void goToInvitation()
    {
        while (wizard().nextId() >= 0)
            wizard().next();
    }

    void goToPreparation()
    {
        while (!wizard().preparation().isVisible())
            wizard().next();
    }

    QTreeWidgetItem &firstQuestion()
    {
        return *within<QTreeWidget>("questionTree").topLevelItem(0)->child(0);
    }

    void chooseFolder(const QString &chosen)
    {
        EXPECT_CALL(prompts, folder(::testing::_, ::testing::_)).WillRepeatedly(::testing::Return(chosen));
    }

    [[nodiscard]] QStringList written() const { return QDir(out.path()).entryList(QDir::Files, QDir::Name); }

    Conversation planned()
    {
        return open()
            .conversations.plan({.employee = noor, .date = QDate(2026, 12, 14), .time = QTime(10, 0)})
            .conversation.value();
    }

    QList<Conversation> talks() { return open().conversations.of(noor); }

    const EmployeeId noor{QStringLiteral("Noor")};
    QTemporaryDir out;

private:
    InvitationCommands *m_commands = nullptr; ///< owned by the window
};

} // namespace loopbaan::test
