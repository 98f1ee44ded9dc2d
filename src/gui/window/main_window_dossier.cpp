// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/main_window.h"

#include "app/form/form_opening.h"
#include "app/language/display_language.h"
#include "gui/guidance/first_talk_dialog.h"
#include "gui/prompts.h"
#include "gui/welcome/new_dossier_dialog.h"
#include "gui/window/first_paint.h"

#include "ui_main_window.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

void MainWindow::showDossier(const DossierView &dossier, const QDateTime &now)
{
    closeSettings(); // they were those without this dossier
    m_dossierSettings = dossier.settings;
    m_dossierName = dossier.name;
    m_ui->dossierShell->setPages(dossier.pages);
    m_ui->viewMenu->insertActions(m_ui->largerAction, m_ui->dossierShell->pageActions());
    m_ui->viewMenu->insertSeparator(m_ui->largerAction);
    m_notice = dossier.notice;
    m_ui->noticeBar->setVisible(!m_notice.text.isEmpty());
    if (!m_notice.text.isEmpty())
        m_ui->noticeBar->showMessage(m_notice.tone, m_notice.text, m_notice.action);
    m_ui->centralStack->setCurrentWidget(m_ui->dossierShell);
    m_ui->statusLine->setDossierName(dossier.name);
    setSaveState({.kind = dossier.isReadOnly ? SaveState::Kind::ReadOnly : SaveState::Kind::Saved});
    if (dossier.isRemembered) {
        m_preferences.recent =
            withOpened(m_preferences.recent, {.path = dossier.path, .name = dossier.name, .openedAt = now});
        onceShown(this, this, [this] { savePreferences(); }); // the disk may take its time
    }
    showRecent();
    m_commandMenus->setDossierOpen(true);
    updateTitle();
}

void MainWindow::closeDossier()
{
    closeSettings();
    m_dossierSettings.clear();
    leaveFullView();
    m_ui->offerBar->hide();
    m_dossierName.clear();
    m_subject.clear();
    m_ui->centralStack->setCurrentWidget(m_ui->welcomePage);
    m_ui->dossierShell->setPages({});
    m_ui->noticeBar->hide();
    m_ui->statusLine->clearMessage();
    m_ui->statusLine->setDossierName({});
    setSaveState({});
    m_commandMenus->setDossierOpen(false);
    updateTitle();
}

void MainWindow::askForNewDossier()
{
    auto *dialog = new NewDossierDialog(m_surroundings.prompts, documentsFolder(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDossier({.organisation = {.language = m_surroundings.language.current()}});
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { emit newDossierRequested(dialog->dossier()); });
    dialog->open();
}

/// Practising closes a dossier, which is not done in the middle of a talk.
void MainWindow::showFirstTalk()
{
    auto *dialog = new FirstTalkDialog(m_surroundings.language.current(), this);
    dialog->setPracticeOffered(!hasFullView());
    connect(dialog, &FirstTalkDialog::practiceRequested, this, &MainWindow::practiceRequested);
    dialog->open();
}

void MainWindow::askForFileToOpen()
{
    const QString path =
        m_surroundings.prompts.fileToOpen(this,
                                          {.title = tr("Open a dossier or a form"),
                                           .start = documentsFolder(),
                                           .filter = tr("Dossiers and forms (*.lbdossier *.lbform)")});
    if (!path.isEmpty())
        requestFile(path);
}

void MainWindow::requestFile(const QString &path)
{
    if (isFormFileName(path))
        emit formRequested(path);
    else
        emit openRequested(path);
}

} // namespace loopbaan
