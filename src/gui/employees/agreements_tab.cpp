// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/employees/agreements_tab.h"

#include "app/agreements/agreement_words.h"
#include "app/dossier/open_dossier.h"
#include "gui/agreements/agreement_pane.h"
#include "gui/agreements/agreement_removal.h"
#include "gui/agreements/update_panel.h"
#include "gui/guarded.h"
#include "gui/look/icons.h"
#include "gui/widgets/agreement_delegate.h"

#include "ui_agreements_tab.h"

#include <QApplication>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

/// Open ones first, the first due on top; then what is closed.
void sort(QList<Agreement> &agreements)
{
    const auto place = [](const Agreement &agreement) {
        const QDate due = agreement.due.isValid() ? agreement.due : QDate(9999, 12, 31);
        return std::pair(isOpen(agreement.status) ? 0 : 1, due);
    };
    std::ranges::stable_sort(agreements, {}, place);
}

bool isNew(const QKeyEvent &key)
{
    return key.matches(QKeySequence::New);
}

} // namespace

AgreementsTab::AgreementsTab(const SessionContext &context, QWidget *parent)
    : EmployeeTab(parent)
    , m_ui(std::make_unique<Ui::AgreementsTab>())
    , m_context(context)
{
    m_ui->setupUi(this);
    setObjectName(u"agreementsTab"_s);
    m_update = new UpdatePanel(context, UpdatePanel::Way::Delete, m_ui->listPage);
    m_ui->listLayout->addWidget(m_update);
    m_pane = new AgreementPane(context, m_ui->agreementStack);
    m_ui->agreementStack->addWidget(m_pane);
    m_ui->emptyState->setIcon(u"check2-square"_s);
    m_ui->addButton->setIcon(icon(u"plus"_s));
    m_ui->addButton->setDisabled(context.open.dossier.isReadOnly());
    m_ui->agreementList->viewport()->setBackgroundRole(QPalette::Window);
    m_ui->agreementList->setModel(&m_rows);
    m_ui->agreementList->setItemDelegate(new AgreementDelegate(24, this));
    connectCommands();
    showTexts();
}

AgreementsTab::~AgreementsTab() = default;

void AgreementsTab::showEmployee(const EmployeeId &id)
{
    if (id != m_employee)
        m_pane->leave();
    const AgreementId chosen = m_chosen; // a list that gets the keyboard chooses its first row by itself
    const std::optional<EmployeeEntry> entry = m_context.open.employees.find(id);
    m_employee = id;
    m_agreements = entry ? m_context.open.agreements.of(id) : QList<Agreement>();
    sort(m_agreements);
    showList(entry.value_or(EmployeeEntry()).employee);
    m_chosen = chosen;
    choose(chosen.value);
}

void AgreementsTab::choose(const QString &id)
{
    if (AgreementId{id} != m_chosen)
        m_pane->leave();
    const auto found = std::ranges::find(m_agreements, AgreementId{id}, &Agreement::id);
    const auto row = found == m_agreements.end() ? 0 : found - m_agreements.begin();
    m_ui->agreementList->setCurrentIndex(m_rows.index(static_cast<int>(row)));
}

void AgreementsTab::takeKeyboard()
{
    if (m_isEditing)
        m_pane->takeKeyboard();
    else if (!m_agreements.isEmpty())
        m_ui->agreementList->setFocus(Qt::OtherFocusReason);
}

/// Ctrl+N is a new agreement where the keyboard is in this tab, and a new employee elsewhere.
bool AgreementsTab::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isNew(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return EmployeeTab::event(event);
}

void AgreementsTab::changeEvent(QEvent *event)
{
    EmployeeTab::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    showTexts();
}

void AgreementsTab::keyPressEvent(QKeyEvent *event)
{
    if (isNew(*event))
        add();
    else if (event->key() == Qt::Key_Delete && m_ui->agreementList->hasFocus())
        remove();
    else
        EmployeeTab::keyPressEvent(event);
}

void AgreementsTab::connectCommands()
{
    connect(m_ui->addButton, &QPushButton::clicked, this, &AgreementsTab::add);
    connect(m_ui->emptyState, &EmptyState::actionTriggered, this, &AgreementsTab::add);
    connect(m_ui->agreementList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &AgreementsTab::showChosen);
    connect(m_ui->agreementList, &QListView::activated, m_update, &UpdatePanel::start);
    connect(m_update, &UpdatePanel::changeRequested, this, &AgreementsTab::edit);
    connect(m_update, &UpdatePanel::removeRequested, this, &AgreementsTab::remove);
    connect(m_update, &UpdatePanel::left, m_ui->agreementList, [this] { m_ui->agreementList->setFocus(); });
    connect(m_pane, &AgreementPane::left, this, &AgreementsTab::returnTo);
}

void AgreementsTab::showTexts()
{
    m_ui->emptyState->setTexts(tr("No agreements yet"),
                               tr("They come about in a conversation, or here with Ctrl+N."));
    m_ui->emptyState->setAction(m_context.open.dossier.isReadOnly() ? QString() : tr("New agreement"));
}

void AgreementsTab::showList(const Employee &employee)
{
    QList<AgreementRow> rows;
    int open = 0;
    for (const Agreement &agreement : m_agreements) {
        rows << agreementRow(agreement, employee, m_context.open.dossier.today());
        open += isOpen(agreement.status) ? 1 : 0;
    }
    m_rows.setRows(rows);
    m_ui->countLabel->setText(tr("%n open", nullptr, open));
    showPart();
}

/// The editor while somebody is in it, else the list, or that there is none.
void AgreementsTab::showPart()
{
    QWidget *list = m_agreements.isEmpty() ? static_cast<QWidget *>(m_ui->emptyState) : m_ui->listPage;
    m_ui->agreementStack->setCurrentWidget(m_isEditing ? m_pane : list);
}

void AgreementsTab::showChosen()
{
    const QModelIndex index = m_ui->agreementList->currentIndex();
    if (!index.isValid())
        return;
    const Agreement &agreement = m_agreements.at(index.row());
    m_chosen = agreement.id;
    guarded(m_context.prompts, this, tr("The agreement could not be shown"),
            [&] { m_update->showAgreements({agreement}, agreement.measure.simplified()); });
}

void AgreementsTab::add()
{
    if (m_context.open.dossier.isReadOnly() || m_employee.isNull())
        return;
    m_pane->leave();
    m_isEditing = true;
    showPart();
    m_pane->create(m_employee);
    takeKeyboard();
}

void AgreementsTab::edit()
{
    m_isEditing = true;
    showPart();
    m_pane->edit(m_chosen);
    takeKeyboard();
}

void AgreementsTab::remove()
{
    if (!m_context.open.dossier.isReadOnly() && !m_agreements.isEmpty())
        removeAgreement(m_context, this, m_chosen);
}

/// From the editor back to the list, where the agreement that was edited is chosen.
void AgreementsTab::returnTo(const AgreementId &id)
{
    const bool hadKeyboard = isAncestorOf(QApplication::focusWidget());
    m_isEditing = false;
    m_chosen = id;
    guarded(m_context.prompts, this, tr("The agreement could not be shown"),
            [this] { showEmployee(m_employee); });
    if (hadKeyboard)
        takeKeyboard();
}

} // namespace loopbaan
