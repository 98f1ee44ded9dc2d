// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/closing/talk_agreements_page.h"

#include "app/agreements/agreement_words.h"
#include "app/dossier/open_dossier.h"
#include "gui/agreements/agreement_pane.h"
#include "gui/agreements/agreement_removal.h"
#include "gui/guarded.h"
#include "gui/look/icons.h"
#include "gui/widgets/agreement_delegate.h"

#include "ui_talk_agreements_page.h"

#include <QApplication>
#include <QKeyEvent>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

TalkAgreementsPage::TalkAgreementsPage(const TalkContext &context, QWidget *parent)
    : ClosingPage(parent)
    , m_ui(std::make_unique<Ui::TalkAgreementsPage>())
    , m_context(context)
{
    m_ui->setupUi(this);
    m_pane = new AgreementPane(context, m_ui->stack);
    m_ui->stack->addWidget(m_pane);
    m_ui->emptyState->setIcon(u"check2-square"_s);
    m_ui->addButton->setIcon(icon(u"plus"_s));
    m_ui->addButton->setDisabled(context.open.dossier.isReadOnly());
    m_ui->agreementList->viewport()->setBackgroundRole(QPalette::Window);
    m_ui->agreementList->setModel(&m_rows);
    m_ui->agreementList->setItemDelegate(new AgreementDelegate(20, this));
    connect(m_ui->addButton, &QPushButton::clicked, this, &TalkAgreementsPage::add);
    connect(m_ui->emptyState, &EmptyState::actionTriggered, this, &TalkAgreementsPage::add);
    connect(m_ui->agreementList, &QListView::activated, this, &TalkAgreementsPage::edit);
    connect(m_ui->changeButton, &QPushButton::clicked, this,
            [this] { edit(m_ui->agreementList->currentIndex()); });
    connect(m_pane, &AgreementPane::left, this, &TalkAgreementsPage::returnTo);
    if (!context.open.dossier.isReadOnly())
        new QShortcut(QKeySequence::New, this, this, &TalkAgreementsPage::add);
    showTexts();
}

TalkAgreementsPage::~TalkAgreementsPage() = default;

void TalkAgreementsPage::showTalk(const Conversation &talk)
{
    if (talk.id != m_talk.id)
        m_pane->leave();
    m_talk = talk;
    m_agreements = m_context.open.agreements.of(talk.employee);
    m_agreements.removeIf([&](const Agreement &agreement) { return agreement.conversation != talk.id; });
    std::ranges::stable_sort(m_agreements, {}, &Agreement::position);
    showList();
}

void TalkAgreementsPage::takeKeyboard()
{
    if (m_isEditing)
        m_pane->takeKeyboard();
    else if (!m_agreements.isEmpty())
        m_ui->agreementList->setFocus(Qt::OtherFocusReason);
}

QString TalkAgreementsPage::title() const
{
    return tr("Agreements");
}

void TalkAgreementsPage::changeEvent(QEvent *event)
{
    ClosingPage::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    showTexts();
}

void TalkAgreementsPage::showEvent(QShowEvent *event)
{
    ClosingPage::showEvent(event);
    emit roomWanted(m_isEditing);
}

void TalkAgreementsPage::hideEvent(QHideEvent *event)
{
    ClosingPage::hideEvent(event);
    emit roomWanted(false);
}

void TalkAgreementsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && m_ui->agreementList->hasFocus())
        remove();
    else
        ClosingPage::keyPressEvent(event);
}

void TalkAgreementsPage::showTexts()
{
    m_ui->emptyState->setTexts(
        tr("No agreements yet"),
        tr("They come from the options, or begin here with Ctrl+N. A talk without is fine too."));
    m_ui->emptyState->setAction(m_context.open.dossier.isReadOnly() ? QString() : tr("New agreement"));
}

void TalkAgreementsPage::showList()
{
    const EmployeeEntry entry = m_context.open.employees.find(m_talk.employee).value_or(EmployeeEntry());
    const int chosen = std::max(0, m_ui->agreementList->currentIndex().row());
    QList<AgreementRow> rows;
    for (const Agreement &agreement : std::as_const(m_agreements))
        rows << agreementRow(agreement, entry.employee, m_context.open.dossier.today());
    m_rows.setRows(rows);
    m_ui->agreementList->setCurrentIndex(m_rows.index(std::min(chosen, int(rows.size()) - 1)));
    m_ui->countLabel->setText(tr("%n agreement(s) in this talk", nullptr, int(rows.size())));
    showPart();
}

/// The editor while somebody is in it, else the list, or that there is none.
void TalkAgreementsPage::showPart()
{
    QWidget *list = m_agreements.isEmpty() ? static_cast<QWidget *>(m_ui->emptyState) : m_ui->listPart;
    m_ui->stack->setCurrentWidget(m_isEditing ? m_pane : list);
    emit roomWanted(m_isEditing && isVisible());
}

void TalkAgreementsPage::add()
{
    m_isEditing = true;
    showPart();
    m_pane->create(m_talk.employee, m_talk.id);
    m_pane->takeKeyboard();
}

void TalkAgreementsPage::edit(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_isEditing = true;
    showPart();
    m_pane->edit(m_agreements.at(index.row()).id);
    m_pane->takeKeyboard();
}

void TalkAgreementsPage::remove()
{
    const QModelIndex index = m_ui->agreementList->currentIndex();
    if (index.isValid() && !m_context.open.dossier.isReadOnly())
        removeAgreement(m_context, this, m_agreements.at(index.row()).id);
}

/// From the editor back to the list, where the agreement that was edited is chosen.
void TalkAgreementsPage::returnTo(const AgreementId &id)
{
    const bool hadKeyboard = isAncestorOf(QApplication::focusWidget());
    m_isEditing = false;
    guarded(m_context.prompts, this, tr("The agreements could not be shown"), [&] {
        showTalk(m_talk);
        const auto found = std::ranges::find(m_agreements, id, &Agreement::id);
        if (found != m_agreements.end())
            m_ui->agreementList->setCurrentIndex(m_rows.index(int(found - m_agreements.begin())));
    });
    if (hadKeyboard)
        takeKeyboard();
}

} // namespace loopbaan
