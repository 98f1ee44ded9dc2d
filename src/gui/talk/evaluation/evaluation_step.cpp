// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/evaluation/evaluation_step.h"

#include "app/dossier/open_dossier.h"
#include "app/language/display_language.h"
#include "app/talk/talk_words.h"
#include "gui/agreements/agreement_pane.h"
#include "gui/guarded.h"
#include "gui/talk/evaluation/evaluation_card.h"

#include "ui_evaluation_step.h"

#include <QEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

EvaluationStep::EvaluationStep(const TalkContext &context, QWidget *parent)
    : TalkStep(parent)
    , m_ui(std::make_unique<Ui::EvaluationStep>())
    , m_context(context)
{
    m_ui->setupUi(this);
    setObjectName(u"evaluationStep"_s);
    m_ui->evaluationScroll->viewport()->setAutoFillBackground(false);
    m_ui->listPart->setAutoFillBackground(false);
    m_ui->emptyState->setIcon(u"chat"_s);
    m_pane = new AgreementPane(context, m_ui->evaluationStack);
    m_ui->evaluationStack->addWidget(m_pane);
    connect(m_pane, &AgreementPane::left, this, &EvaluationStep::backFrom);
    connect(m_ui->emptyState, &EmptyState::actionTriggered, this,
            [this] { emit stepRequested(PhaseId::Exchange); });
}

EvaluationStep::~EvaluationStep() = default;

void EvaluationStep::showTalk(const ConversationId &id)
{
    m_conversation = id;
    const QList<EvaluationEntry> entries = m_context.open.evaluation.in(id);
    if (m_ui->evaluationStack->currentWidget() == m_pane)
        return; // it follows the dossier itself
    if (entries.isEmpty())
        return showNothing();
    showCards(entries);
    m_ui->evaluationStack->setCurrentWidget(m_ui->evaluationScroll);
}

void EvaluationStep::takeKeyboard()
{
    if (m_ui->evaluationStack->currentWidget() == m_pane)
        m_pane->takeKeyboard();
    else if (!m_order.isEmpty() && m_ui->emptyState->isHidden())
        m_cards.value(m_order.first())->takeKeyboard();
}

void EvaluationStep::changeEvent(QEvent *event)
{
    TalkStep::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

/// Nothing to come back to: no empty table, but the way on.
void EvaluationStep::showNothing()
{
    const QString next = titleOf(PhaseId::Exchange, m_context.language.current());
    if (m_context.open.talks.isFirst(m_conversation))
        m_ui->emptyState->setTexts(
            tr("This is your first conversation together"),
            tr("There is nothing to come back to yet. The time goes to the next phase."));
    else
        m_ui->emptyState->setTexts(tr("Nothing is left to come back to"),
                                   tr("No agreement of earlier conversations is open."));
    m_ui->emptyState->setAction(tr("Go on to %1").arg(next));
    m_ui->evaluationStack->setCurrentWidget(m_ui->emptyState);
}

void EvaluationStep::showCards(const QList<EvaluationEntry> &entries)
{
    placeCards(entries);
    const Conversation talk = m_context.open.conversations.find(m_conversation).value_or(Conversation());
    const Employee employee = m_context.open.employees.find(talk.employee).value_or(EmployeeEntry()).employee;
    qsizetype discussed = 0;
    for (const EvaluationEntry &entry : entries) {
        cardOf(entry.agreement.id)->showEntry(entry, employee);
        discussed += entry.review ? 1 : 0;
    }
    m_ui->countLabel->setText(
        tr("%1 of %2 discussed").arg(QString::number(discussed), QString::number(entries.size())));
}

/// Cards stay as they are while the agreements do: somebody may be typing in one.
void EvaluationStep::placeCards(const QList<EvaluationEntry> &entries)
{
    QStringList order;
    for (const EvaluationEntry &entry : entries)
        order << entry.agreement.id.value;
    if (order == m_order)
        return;
    m_order = order;
    for (auto card = m_cards.cbegin(); card != m_cards.cend(); ++card)
        card.value()->setVisible(order.contains(card.key()));
    for (const QString &id : order) {
        EvaluationCard *card = cardOf(AgreementId{id});
        m_ui->cardsLayout->removeWidget(card);
        m_ui->cardsLayout->addWidget(card);
    }
}

EvaluationCard *EvaluationStep::cardOf(const AgreementId &id)
{
    EvaluationCard *&card = m_cards[id.value];
    if (card != nullptr)
        return card;
    card = new EvaluationCard(m_ui->listPart);
    card->setReadOnly(m_context.open.dossier.isReadOnly());
    const auto store = [this](const auto &command) {
        guarded(m_context.prompts, this, tr("What came of the agreement was not saved"), command);
    };
    connect(card, &EvaluationCard::typing, this, &TalkStep::typing);
    connect(card, &EvaluationCard::judged, this, [this, store, id](AgreementStatus status) {
        store([&] { m_context.open.evaluation.judge(m_conversation, id, status); });
    });
    connect(card, &EvaluationCard::noteToStore, this, [this, store, id](const QString &text) {
        store([&] { m_context.open.evaluation.write(m_conversation, id, text); });
    });
    connect(card, &EvaluationCard::dueChosen, this, [this, store, id](QDate due) {
        store([&] { m_context.open.evaluation.moveDue(m_conversation, id, due); });
    });
    connect(card, &EvaluationCard::changeRequested, this, [this, id] { edit(id); });
    return card;
}

void EvaluationStep::edit(const AgreementId &id)
{
    m_pane->edit(id);
    m_ui->evaluationStack->setCurrentWidget(m_pane);
    m_pane->takeKeyboard();
}

void EvaluationStep::backFrom(const AgreementId &id)
{
    m_ui->evaluationStack->setCurrentWidget(m_ui->evaluationScroll);
    guarded(m_context.prompts, this, tr("The agreements could not be read"),
            [this] { showTalk(m_conversation); });
    if (m_order.contains(id.value))
        m_cards.value(id.value)->focusChange();
}

} // namespace loopbaan
