// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/main_window.h"

#include "gui/look/look.h"

#include "ui_main_window.h"

#include <utility>

namespace loopbaan {

namespace {
constexpr double sharedMagnification = 1.12; // two people look from further away
} // namespace

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
    setShared(false); // what was hidden of the view stays hidden: it is off the screen
    m_ui->dossierShell->setReachable(true);
    if (m_lastFocus != nullptr)
        m_lastFocus->setFocus(Qt::OtherFocusReason);
    m_commandMenus->setFull(m_fullView != nullptr);
    updateTitle();
}

void MainWindow::setShared(bool shared)
{
    if (shared == m_sharedScreen.isOn())
        return;
    m_ui->settingsAction->setEnabled(!shared);
    m_ui->clockAction->setEnabled(!shared);
    m_ui->firstTalkAction->setEnabled(!shared);
    m_ui->statusLine->clearMessage();
    m_ui->statusLine->setNote(shared ? tr("Looking together") : QString());
    m_surroundings.look.setMagnification(shared ? sharedMagnification : 1);
    if (shared)
        m_sharedScreen.begin(*this);
    else
        m_sharedScreen.end();
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
