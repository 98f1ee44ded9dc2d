// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/main_window.h"

#include "ui_main_window.h"

#include <utility>

namespace loopbaan {

void MainWindow::showFullView(QWidget *view)
{
    leaveFullView();
    m_lastFocus = focusWidget();
    m_fullView = view;
    m_ui->offerBar->hide();
    m_ui->centralStack->addWidget(view);
    m_ui->centralStack->setCurrentWidget(view);
    m_ui->dossierShell->setReachable(false);
    connect(view, &QWidget::windowTitleChanged, this, &MainWindow::updateTitle);
    m_commandMenus->setFull(m_fullView != nullptr);
    updateTitle();
}

void MainWindow::leaveFullView()
{
    if (m_fullView == nullptr)
        return;
    if (QWidget *typing = focusWidget(); typing != nullptr && m_fullView->isAncestorOf(typing))
        typing->clearFocus(); // a field stores its text when it loses the keyboard
    m_ui->centralStack->setCurrentWidget(m_ui->dossierShell);
    m_ui->centralStack->removeWidget(m_fullView);
    const std::unique_ptr<QWidget> gone(std::exchange(m_fullView, nullptr));
    m_ui->dossierShell->setReachable(true);
    if (m_lastFocus != nullptr)
        m_lastFocus->setFocus(Qt::OtherFocusReason);
    m_commandMenus->setFull(m_fullView != nullptr);
    updateTitle();
}

const QAction &MainWindow::clockAction() const
{
    return *m_ui->clockAction;
}

void MainWindow::offer(const QString &text, const QString &action, const std::function<void()> &accepted)
{
    m_offered = accepted;
    m_ui->offerBar->showMessage(Tone::Info, text, action);
}

void MainWindow::withdrawOffer()
{
    m_ui->offerBar->hide();
}

} // namespace loopbaan
