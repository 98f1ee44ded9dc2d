// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/employees/conversations_tab.h"

#include "app/conversations/conversation_words.h"
#include "app/dossier/open_dossier.h"
#include "app/language/date_words.h"
#include "app/language/display_language.h"
#include "app/preparation/readiness_words.h"
#include "app/talk/talk_words.h"
#include "core/talk/formality_scope.h"
#include "gui/answers/received_line.h"
#include "gui/guarded.h"
#include "gui/papers/talk_paper_dialog.h"
#include "gui/planning/move_dialog.h"

#include "ui_conversations_tab.h"

#include <QEvent>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

/// Does the employee have a calendar file or a form of that talk?
bool wasInvited(const OpenDossier &open, const ConversationId &id)
{
    const std::optional<Conversation> talk = open.conversations.find(id);
    return (talk && (talk->invitedOn.isValid() || talk->invitationSequence > 0))
        || !open.forms.of(id).isEmpty();
}

} // namespace

ConversationsTab::ConversationsTab(const SessionContext &context, QWidget *parent)
    : EmployeeTab(parent)
    , m_ui(std::make_unique<Ui::ConversationsTab>())
    , m_context(context)
    , m_invitations(context, this)
{
    m_ui->setupUi(this);
    setObjectName(u"conversationsTab"_s);
    m_received = new ReceivedLine(context, m_ui->detailPart);
    m_ui->detailLayout->insertWidget(m_ui->detailLayout->indexOf(m_ui->missingLabel) + 1, m_received);
    m_ui->emptyState->setIcon(u"chat"_s);
    m_ui->reportIcon->setIcon(u"people"_s);
    m_ui->notesIcon->setIcon(u"lock-fill"_s);
    m_ui->conversationTree->viewport()->setBackgroundRole(QPalette::Window);
    m_ui->conversationTree->setModel(&m_table);
    m_ui->conversationTree->header()->setStretchLastSection(false);
    m_ui->conversationTree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->conversationTree->header()->setSectionResizeMode(ConversationTableModel::Occasion,
                                                           QHeaderView::Stretch);
    m_ui->splitter->setStretchFactor(1, 1);
    const bool readOnly = context.open.dossier.isReadOnly();
    m_ui->reportEdit->setReadOnly(readOnly);
    m_ui->notesEdit->setReadOnly(readOnly);
    connectCommands();
    showTexts();
}

ConversationsTab::~ConversationsTab()
{
    // The fields lose the keyboard while they are destroyed, and must not call a tab that is gone. What was
    // typed is stored by then: a page is hidden first.
    m_ui->reportEdit->disconnect(this);
    m_ui->notesEdit->disconnect(this);
}

void ConversationsTab::showEmployee(const EmployeeId &id)
{
    if (id != m_employee)
        storeTyping();
    m_employee = id;
    m_table.setCareer(
        careerFile(m_context.open.dossier, id, m_context.language.current()).value_or(CareerFile()));
    const bool none = m_table.rowCount() == 0;
    m_ui->conversationStack->setCurrentWidget(none ? static_cast<QWidget *>(m_ui->emptyState)
                                                   : m_ui->splitter);
    choose(m_chosen.value);
}

void ConversationsTab::choose(const QString &id)
{
    const QModelIndex found = m_table.find(ConversationId{id});
    if (!found.isValid() || ConversationId{id} != m_chosen)
        storeTyping();
    m_ui->conversationTree->setCurrentIndex(found.isValid() ? found : m_table.index(0, 0));
}

void ConversationsTab::takeKeyboard()
{
    m_ui->conversationTree->setFocus(Qt::OtherFocusReason);
}

void ConversationsTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    showTexts();
}

void ConversationsTab::connectCommands()
{
    connect(m_ui->conversationTree->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ConversationsTab::showChosen);
    connect(m_ui->conversationTree, &QTreeView::activated, m_ui->reportEdit,
            [this] { m_ui->reportEdit->setFocus(); });
    connect(m_ui->reportEdit, &SavedText::typing, this, &EmployeeTab::typing);
    connect(m_ui->notesEdit, &SavedText::typing, this, &EmployeeTab::typing);
    connect(m_ui->reportEdit, &SavedText::textToStore, this,
            [this](const QString &text) { store(u"report"_s, &Conversation::report, text); });
    connect(m_ui->notesEdit, &SavedText::textToStore, this,
            [this](const QString &text) { store(u"own_notes"_s, &Conversation::ownNotes, text); });
    connect(m_ui->prepareButton, &QPushButton::clicked, this,
            [this] { emit tabRequested(u"preparationTab"_s, m_chosen.value); });
    connect(m_ui->startButton, &QPushButton::clicked, this, &ConversationsTab::start);
    connect(m_ui->papersButton, &QPushButton::clicked, this, &ConversationsTab::showPapers);
    connect(m_ui->finishButton, &QPushButton::clicked, this, &ConversationsTab::finish);
    connect(m_ui->inviteButton, &QPushButton::clicked, this, [this] { m_invitations.invite(m_chosen); });
    connect(m_ui->remindButton, &QPushButton::clicked, this, [this] { m_invitations.remind(m_chosen); });
    connect(m_ui->moveButton, &QPushButton::clicked, this, &ConversationsTab::move);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &ConversationsTab::cancel);
}

void ConversationsTab::showTexts()
{
    m_ui->emptyState->setTexts(
        tr("No conversations yet"),
        m_context.open.dossier.isReadOnly() ? QString() : tr("Plan the first one with the button above."));
}

void ConversationsTab::showChosen(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const Conversation conversation = m_table.at(index.row());
    m_chosen = conversation.id;
    const QString date = fullDay(conversation.date);
    m_ui->conversationLabel->setText(tr("%1 on %2").arg(titleOf(conversation), date));
    m_ui->reportEdit->setStoredText(conversation.report);
    m_ui->notesEdit->setStoredText(conversation.ownNotes);
    const bool open = isOpen(conversation);
    m_ui->papersButton->setVisible(conversation.status == ConversationStatus::Finished);
    for (QPushButton *button :
         {m_ui->startButton, m_ui->finishButton, m_ui->moveButton, m_ui->cancelButton}) {
        button->setVisible(open);
        button->setEnabled(!m_context.open.dossier.isReadOnly());
    }
    showInvitation(conversation);
    showPreparation(conversation);
}

/// Without a form that went out one invites; with one that did not come back one reminds.
void ConversationsTab::showInvitation(const Conversation &conversation)
{
    const EmployeeReadiness readiness = m_context.open.preparation.readiness(conversation.id).employee;
    const bool isToHold = isOpen(conversation) && conversation.status != ConversationStatus::Running;
    const bool isOut = !m_context.open.forms.of(conversation.id).isEmpty();
    m_ui->inviteButton->setVisible(isToHold && !isOut);
    m_ui->inviteButton->setEnabled(!m_context.open.dossier.isReadOnly());
    m_ui->remindButton->setVisible(isToHold && isOut && readiness != EmployeeReadiness::Answered);
}

/// How ready it is to be held; whatever is missing, it can start.
void ConversationsTab::showPreparation(const Conversation &conversation)
{
    const bool runs = conversation.status == ConversationStatus::Running;
    const bool isPrepared = isOpen(conversation) && scopeOf(conversation.formality).asksPreparation;
    const Employee employee = m_context.open.employees.find(m_employee).value_or(EmployeeEntry()).employee;
    m_ui->prepareButton->setVisible(isOpen(conversation));
    m_ui->readinessLines->setVisible(isPrepared);
    if (isPrepared)
        m_ui->readinessLines->showWords(wordsOf(m_context.open.preparation.readiness(conversation.id),
                                                callName(employee), m_context.open.dossier.today()));
    m_ui->startButton->setText(runs ? tr("Continue the conversation") : tr("Start the conversation"));
    QString missing;
    if (isOpen(conversation) && !runs)
        missing = gapsText(m_context.open.talks.missingPreparation(conversation.id), callName(employee));
    m_ui->missingLabel->setText(missing);
    m_ui->missingLabel->setVisible(!missing.isEmpty());
    m_received->showTalk(conversation);
}

/// What is being typed belongs to the conversation on show: leaving the fields stores it there.
void ConversationsTab::storeTyping()
{
    m_ui->reportEdit->clearFocus();
    m_ui->notesEdit->clearFocus();
}

void ConversationsTab::store(const QString &field, QString Conversation::*text, const QString &typed)
{
    guarded(m_context.prompts, this, tr("What you typed was not saved"), [&] {
        std::optional<Conversation> conversation = m_context.open.conversations.find(m_chosen);
        if (!conversation)
            return;
        (*conversation).*text = typed;
        m_context.open.conversations.saveText(*conversation, field);
    });
}

void ConversationsTab::start()
{
    m_ui->conversationTree->setFocus(); // where the keyboard comes back to
    m_context.wayfinder->hold(m_chosen);
}

void ConversationsTab::showPapers()
{
    storeTyping();
    guarded(m_context.prompts, this, tr("The report could not be shown"), [this] {
        if (const std::optional<Conversation> talk = m_context.open.conversations.find(m_chosen))
            showTalkPapers(m_context, *talk, this);
    });
}

void ConversationsTab::finish()
{
    m_ui->conversationTree->setFocus(); // or the keyboard would move on from the button that goes
    guarded(m_context.prompts, this, tr("The conversation was not finished"), [this] {
        m_context.open.talks.finish(m_chosen);
        emit newsArrived(tr("The conversation is finished. Undo: Ctrl+Z"));
    });
}

void ConversationsTab::move()
{
    const QModelIndex index = m_table.find(m_chosen);
    if (!index.isValid())
        return;
    const Conversation &conversation = m_table.at(index.row());
    auto *dialog =
        new MoveDialog([this, id = m_chosen](
                           const Moment &moment) { return m_context.open.conversations.review(id, moment); },
                       this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMoment({.date = conversation.date,
                       .time = conversation.time,
                       .shortNoticeReason = conversation.shortNoticeReason});
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, id = m_chosen] { reschedule(id, dialog->moment()); });
    dialog->open();
}

void ConversationsTab::reschedule(const ConversationId &id, const Moment &moment)
{
    guarded(m_context.prompts, this, tr("The conversation was not moved"), [&] {
        const bool isKnown = wasInvited(m_context.open, id);
        m_context.open.conversations.reschedule(id, moment);
        if (isKnown)
            m_invitations.offerCalendarFile(id);
    });
}

void ConversationsTab::cancel()
{
    m_ui->conversationTree->setFocus();
    guarded(m_context.prompts, this, tr("The conversation was not cancelled"), [this] {
        const ConversationId id = m_chosen; // the tab is filled in anew
        const bool isKnown = wasInvited(m_context.open, id);
        m_context.open.conversations.cancel(id);
        emit newsArrived(tr("The conversation is cancelled. Undo: Ctrl+Z"));
        if (isKnown)
            m_invitations.offerCalendarFile(id);
    });
}

} // namespace loopbaan
