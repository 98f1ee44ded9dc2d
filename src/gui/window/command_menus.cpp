// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/command_menus.h"

#include "ui_main_window.h"

namespace loopbaan {

CommandMenus::CommandMenus(const Ui::MainWindow &ui)
    : m_ui(ui)
{
}

void CommandMenus::add(Menu menu, const QList<QAction *> &commands)
{
    if (menu == Menu::Dossier)
        m_ui.dossierMenu->insertActions(m_ui.recentMenu->menuAction(), commands);
    else
        append(menu, commands);
    for (const QAction *command : commands)
        connect(command, &QAction::visibleChanged, this, &CommandMenus::showMenus);
    showMenus();
}

void CommandMenus::append(Menu menu, const QList<QAction *> &commands)
{
    if (!menuFor(menu)->isEmpty() && !commands.isEmpty()) {
        auto *separator = new QAction(commands.first()); // and leaves with them
        separator->setSeparator(true);
        menuFor(menu)->addAction(separator);
    }
    menuFor(menu)->addActions(commands);
}

void CommandMenus::setDossierOpen(bool isOpen)
{
    m_isOpen = isOpen;
    showMenus();
}

void CommandMenus::setFull(bool isFull)
{
    m_isFull = isFull;
    showMenus();
}

void CommandMenus::showMenus()
{
    for (const Menu menu : {Menu::Edit, Menu::Employee, Menu::Conversation, Menu::Talk, Menu::Document}) {
        const bool belongs = menu == Menu::Edit || (menu == Menu::Talk) == m_isFull;
        menuFor(menu)->menuAction()->setVisible(m_isOpen && belongs && !menuFor(menu)->isEmpty());
    }
    m_ui.dossierMenu->menuAction()->setVisible(!m_isFull);
    m_ui.clockAction->setVisible(m_isFull);
}

QMenu *CommandMenus::menuFor(Menu menu) const
{
    switch (menu) {
    case Menu::Dossier: return m_ui.dossierMenu;
    case Menu::Edit: return m_ui.editMenu;
    case Menu::Employee: return m_ui.employeeMenu;
    case Menu::Conversation: return m_ui.conversationMenu;
    case Menu::Talk: return m_ui.talkMenu;
    case Menu::Document: return m_ui.documentMenu;
    }
    Q_UNREACHABLE();
}

} // namespace loopbaan
