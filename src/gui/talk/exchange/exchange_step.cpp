// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/exchange/exchange_step.h"

#include "app/dossier/open_dossier.h"
#include "gui/talk/exchange/answers_part.h"
#include "gui/talk/exchange/circumstances_part.h"
#include "gui/talk/exchange/ideas_part.h"
#include "gui/talk/exchange/wishes_part.h"
#include "gui/widgets/saved_text.h"
#include "gui/widgets/tab_stops.h"

#include "ui_exchange_step.h"

#include <QEvent>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace loopbaan {

ExchangeStep::ExchangeStep(const TalkContext &context, QWidget *parent)
    : TalkStep(parent)
    , m_ui(std::make_unique<Ui::ExchangeStep>())
    , m_context(context)
    , m_wishes(new WishesPart(context, this))
    , m_answers(new AnswersPart(context, this))
    , m_circumstances(new CircumstancesPart(context, this))
    , m_ideas(new IdeasPart(context, this))
{
    m_ui->setupUi(this);
    setObjectName(u"exchangeStep"_s);
    arrange();
    connectParts();
    new QShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_W, this, m_wishes, &WishesPart::beginWish);
}

ExchangeStep::~ExchangeStep()
{
    // The fields lose the keyboard while they are destroyed, when their parts are gone already.
    for (SavedText *text : findChildren<SavedText *>())
        text->blockSignals(true);
}

void ExchangeStep::showTalk(const ConversationId &id)
{
    const bool isOther = id != m_conversation;
    m_conversation = id;
    const Conversation talk = m_context.open.conversations.find(id).value_or(Conversation());
    const std::optional<EmployeeEntry> employee = m_context.open.employees.find(talk.employee);
    const QString name = employee ? callName(employee->employee) : QString();
    showQuestion(talk, name);
    m_answers->showAnswers(talk, name);
    m_circumstances->showCircumstances(talk, name);
    m_ideas->showIdeas(talk, name);
    m_wishes->showWishes(talk, name); // tells when it is arranged, after the others
    if (isOther)
        m_answers->setOpen(m_context.open.wishes.of(talk.employee).isEmpty());
}

void ExchangeStep::takeKeyboard()
{
    m_wishes->takeKeyboard();
}

void ExchangeStep::changeEvent(QEvent *event)
{
    TalkStep::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

void ExchangeStep::arrange()
{
    int place = m_ui->contentLayout->indexOf(m_ui->questionLabel) + 1;
    for (QWidget *part : std::initializer_list<QWidget *>{m_wishes, m_answers, m_circumstances})
        m_ui->contentLayout->insertWidget(place++, part);
    m_ui->contentLayout->insertWidget(m_ui->contentLayout->indexOf(m_ui->tipLabel), m_ideas);
}

void ExchangeStep::connectParts()
{
    connect(m_wishes, &WishesPart::typing, this, &TalkStep::typing);
    connect(m_wishes, &WishesPart::newsArrived, this, &TalkStep::newsArrived);
    connect(m_wishes, &WishesPart::arranged, this, &ExchangeStep::chainStops);
    connect(m_answers, &AnswersPart::wishRequested, m_wishes, &WishesPart::addWish);
    connect(m_circumstances, &CircumstancesPart::typing, this, &TalkStep::typing);
    connect(m_circumstances, &CircumstancesPart::newsArrived, this, &TalkStep::newsArrived);
    connect(m_ideas, &IdeasPart::typing, this, &TalkStep::typing);
    connect(m_ideas, &IdeasPart::placed, this,
            [this](QWidget *row) { m_ui->contentArea->ensureWidgetVisible(row); });
    connect(m_ideas, &IdeasPart::newsArrived, this, &TalkStep::newsArrived);
}

void ExchangeStep::showQuestion(const Conversation &talk, const QString &employee)
{
    const QString question = talk.careerQuestion.trimmed();
    m_ui->questionTitleLabel->setText(tr("The career question of %1").arg(employee));
    m_ui->questionLabel->setText(question.isEmpty() ? tr("Not noted yet") : tr("“%1”").arg(question));
    m_ui->questionLabel->setTone(question.isEmpty() ? Tone::Muted : Tone::Text);
}

/// Rows come and go; Tab follows what the eye sees.
void ExchangeStep::chainStops()
{
    chainTabs(tabStopsIn(*m_ui->contentPart));
}

} // namespace loopbaan
