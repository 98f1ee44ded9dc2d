// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preparation/preparation_tab.h"

#include "app/dossier/open_dossier.h"
#include "app/language/date_words.h"
#include "core/conversation/history.h"
#include "gui/guarded.h"
#include "gui/papers/preparation_paper_dialog.h"
#include "gui/preparation/employee_side.h"
#include "gui/preparation/manager_side.h"

#include "ui_preparation_tab.h"

#include <QEvent>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

PreparationTab::PreparationTab(const SessionContext &context, QWidget *parent)
    : EmployeeTab(parent)
    , m_ui(std::make_unique<Ui::PreparationTab>())
    , m_context{context}
    , m_invitations(context, this)
{
    m_ui->setupUi(this);
    setObjectName(u"preparationTab"_s);
    m_manager = new ManagerSide(m_context, m_ui->splitter);
    m_answers = new EmployeeSide(m_context, m_ui->splitter);
    m_ui->splitter->addWidget(m_manager);
    m_ui->splitter->addWidget(m_answers);
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->splitter->setSizes({420, 380});
    m_ui->emptyState->setIcon(u"ui-checks"_s);
    m_ui->startButton->setDisabled(context.open.dossier.isReadOnly());
    connectParts();
    showTexts();
}

PreparationTab::~PreparationTab() = default;

void PreparationTab::showEmployee(const EmployeeId &id)
{
    m_employee = id;
    showTalk();
}

void PreparationTab::choose(const QString &id)
{
    m_asked = {id};
    guarded(m_context.prompts, this, tr("The preparation could not be shown"), [this] { showTalk(); });
}

void PreparationTab::takeKeyboard()
{
    if (m_talk.isNull())
        m_ui->emptyState->takeKeyboard();
    else
        m_manager->takeKeyboard();
}

void PreparationTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    showTexts();
}

/// Back to the conversation among the others.
void PreparationTab::keyPressEvent(QKeyEvent *event)
{
    const bool goesBack = event->key() == Qt::Key_Escape || event->matches(QKeySequence::Back)
        || (event->key() == Qt::Key_Left && event->modifiers() == Qt::AltModifier);
    if (!goesBack)
        return EmployeeTab::keyPressEvent(event);
    storeTyping();
    emit tabRequested(u"conversationsTab"_s, m_talk.value);
}

void PreparationTab::connectParts()
{
    connect(m_manager, &ManagerSide::typing, this, &EmployeeTab::typing);
    connect(m_manager, &ManagerSide::newsArrived, this, &EmployeeTab::newsArrived);
    connect(m_answers, &EmployeeSide::newsArrived, this, &EmployeeTab::newsArrived);
    connect(m_answers, &EmployeeSide::remindRequested, this,
            [this](const ConversationId &talk) { m_invitations.remind(talk); });
    connect(m_answers, &EmployeeSide::readingRequested, this, m_context.readAnswers);
    connect(m_ui->emptyState, &EmptyState::actionTriggered, this, &EmployeeTab::planningRequested);
    connect(m_ui->startButton, &QPushButton::clicked, this, &PreparationTab::start);
    connect(m_ui->printButton, &QPushButton::clicked, this, &PreparationTab::showPaper);
}

void PreparationTab::showTexts()
{
    m_ui->emptyState->setTexts(tr("No conversation to prepare"),
                               tr("Plan one first; then both of you can prepare it here."));
    m_ui->emptyState->setAction(m_context.open.dossier.isReadOnly() ? QString() : tr("Plan conversation…"));
}

void PreparationTab::showTalk()
{
    const std::optional<Conversation> talk = chosenTalk();
    const ConversationId shown = talk ? talk->id : ConversationId();
    if (shown != m_talk)
        storeTyping(); // what is being typed belongs to the one that goes
    m_talk = shown;
    m_ui->preparationStack->setCurrentWidget(talk ? m_ui->talkPage : m_ui->emptyState);
    if (!talk)
        return;
    const Employee employee = m_context.open.employees.find(m_employee).value_or(EmployeeEntry()).employee;
    const QDate today = m_context.open.dossier.today();
    const auto days = static_cast<int>(today.daysTo(talk->date));
    m_ui->momentLabel->setText(days > 0
                                   ? tr("Conversation %1 · %n day(s) to go", nullptr, days)
                                         .arg(momentText(talk->date, talk->time, today))
                                   : tr("Conversation %1").arg(momentText(talk->date, talk->time, today)));
    m_ui->startButton->setText(talk->status == ConversationStatus::Running ? tr("Continue the conversation")
                                                                           : tr("Start the conversation"));
    m_manager->showPreparation({.talk = talk->id,
                                .employee = callName(employee),
                                .preparation = m_context.open.preparation.of(talk->id)});
    m_answers->showAnswers(talk->id, employee);
}

void PreparationTab::storeTyping()
{
    QWidget *typing = focusWidget();
    if (typing != nullptr && isAncestorOf(typing))
        typing->clearFocus(); // a field stores its text when it loses the keyboard
}

void PreparationTab::start()
{
    storeTyping();
    m_context.wayfinder->hold(m_talk);
}

void PreparationTab::showPaper()
{
    storeTyping();
    guarded(m_context.prompts, this, tr("The preparation could not be shown"), [this] {
        const std::optional<Conversation> talk = m_context.open.conversations.find(m_talk);
        if (!talk)
            return;
        auto dialog = std::make_unique<PreparationPaperDialog>(m_context, *talk, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog.release()->open();
    });
}

std::optional<Conversation> PreparationTab::chosenTalk() const
{
    const QList<Conversation> all = m_context.open.conversations.of(m_employee);
    const auto asked = std::ranges::find(all, m_asked, &Conversation::id);
    return asked != all.end() && isOpen(*asked) ? std::optional(*asked) : nextToHold(all);
}

} // namespace loopbaan
