// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/agreements/agreements_page.h"

#include "app/dossier/open_dossier.h"
#include "gui/agreements/agreement_list_view.h"
#include "gui/agreements/agreement_pane.h"
#include "gui/agreements/employee_chooser.h"
#include "gui/guarded.h"
#include "gui/session/wayfinder.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace loopbaan {

AgreementsPage::AgreementsPage(const SessionContext &context, QWidget *parent)
    : QStackedWidget(parent)
    , m_context(context)
    , m_list(new AgreementListView(context, this))
    , m_pane(new AgreementPane(context, this))
{
    setObjectName(u"agreementsPage"_s);
    addWidget(m_list);
    addWidget(m_pane);
    m_addAction.setShortcut(QKeySequence::New);
    m_findAction.setShortcut(QKeySequence::Find);
    connect(&m_addAction, &QAction::triggered, this, &AgreementsPage::add);
    connect(&m_findAction, &QAction::triggered, m_list, &AgreementListView::find);
    connect(m_list, &AgreementListView::addRequested, this, &AgreementsPage::add);
    connect(m_list, &AgreementListView::changeRequested, this, &AgreementsPage::edit);
    connect(m_list, &AgreementListView::dossierRequested, this, &AgreementsPage::goToDossier);
    connect(m_pane, &AgreementPane::left, this, &AgreementsPage::returnTo);
    connect(this, &QStackedWidget::currentChanged, this, &AgreementsPage::updateCommands);
    retranslate();
    updateCommands();
    m_context.addCommands(MainWindow::Menu::Employee, {&m_addAction, &m_findAction});
}

void AgreementsPage::changeEvent(QEvent *event)
{
    QStackedWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AgreementsPage::showEvent(QShowEvent *event)
{
    QStackedWidget::showEvent(event);
    updateCommands();
}

void AgreementsPage::hideEvent(QHideEvent *event)
{
    QStackedWidget::hideEvent(event);
    updateCommands();
}

void AgreementsPage::retranslate()
{
    setWindowTitle(tr("Agreements"));
    m_addAction.setText(tr("New &agreement…"));
    m_findAction.setText(tr("&Find an agreement"));
}

/// The keys are those of whichever page is on show.
void AgreementsPage::updateCommands()
{
    m_addAction.setEnabled(isVisible() && !m_context.open.dossier.isReadOnly());
    m_findAction.setEnabled(isVisible() && currentWidget() == m_list);
}

void AgreementsPage::add()
{
    guarded(m_context.prompts, this, tr("The employees could not be read"), [this] {
        auto *chooser = new EmployeeChooser(m_context.open.dossier, this);
        chooser->setAttribute(Qt::WA_DeleteOnClose);
        chooser->setEmployee(m_list->employee());
        connect(chooser, &QDialog::accepted, this, [this, chooser] {
            m_pane->leave();
            setCurrentWidget(m_pane);
            m_pane->create(chooser->employee());
            m_pane->takeKeyboard();
        });
        chooser->open();
    });
}

void AgreementsPage::edit()
{
    const AgreementId agreement = m_list->agreement();
    if (agreement.isNull())
        return;
    setCurrentWidget(m_pane);
    m_pane->edit(agreement);
    m_pane->takeKeyboard();
}

void AgreementsPage::goToDossier()
{
    m_list->storeNow();
    m_context.wayfinder->show(u"employees"_s, m_list->employee());
}

/// From the editor back to the list, where the agreement that was edited is chosen.
void AgreementsPage::returnTo(const AgreementId &id)
{
    setCurrentWidget(m_list);
    m_list->comeBackTo(id);
}

} // namespace loopbaan
