// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/main_window.h"

#include "gui/settings/settings_dialog.h"
#include "gui/settings/settings_pages.h"
#include "gui/window/view_commands.h"

#include "ui_main_window.h"

namespace loopbaan {

/// Beside the window, so that what is set can be seen at work in it.
void MainWindow::showSettings()
{
    if (m_settings == nullptr) {
        m_settings = new SettingsDialog(
            m_dossierSettings + QList{lookSettings(*m_viewCommands, *m_ui->clockAction)}, this);
        m_settings->addActions(m_ui->editMenu->actions()); // undo and redo are the dossier's here too
        return m_settings->show();
    }
    m_settings->raise();
    m_settings->activateWindow();
}

void MainWindow::closeSettings()
{
    if (m_settings == nullptr)
        return;
    m_settings->close();
    const std::unique_ptr<QWidget> gone(m_settings);
}

} // namespace loopbaan
