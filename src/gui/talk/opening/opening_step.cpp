// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/opening/opening_step.h"

#include "app/conversations/conversation_words.h"
#include "app/dossier/open_dossier.h"
#include "app/language/display_language.h"
#include "app/talk/talk_words.h"
#include "gui/guarded.h"
#include "gui/look/fonts.h"
#include "gui/talk/opening/together_part.h"
#include "gui/talk/talk_state.h"
#include "gui/talk/theme_names.h"

#include "ui_opening_step.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

/// From the real start; before it, from the planned one.
QTime startOf(const Conversation &conversation)
{
    return conversation.startedAt.isValid() ? conversation.startedAt.toLocalTime().time() : conversation.time;
}

} // namespace

OpeningStep::OpeningStep(const TalkContext &context, QWidget *parent)
    : TalkStep(parent)
    , m_ui(std::make_unique<Ui::OpeningStep>())
    , m_context(context)
{
    m_ui->setupUi(this);
    m_together = new TogetherPart(context, m_ui->openingPart);
    m_ui->openingLayout->insertWidget(1, m_together);
    setObjectName(u"openingStep"_s);
    m_ui->openingScroll->viewport()->setAutoFillBackground(false);
    m_ui->openingPart->setAutoFillBackground(false);
    const bool readOnly = context.open.dossier.isReadOnly();
    m_ui->questionEdit->setReadOnly(readOnly);
    m_ui->successEdit->setReadOnly(readOnly);
    m_ui->safetyCard->setReadOnly(readOnly);
    dress();
    connectFields();
}

OpeningStep::~OpeningStep()
{
    // The fields lose the keyboard while they are destroyed, when this is gone already.
    m_ui->questionEdit->disconnect(this);
    m_ui->successEdit->disconnect(this);
    m_ui->safetyCard->disconnect(this);
}

void OpeningStep::showTalk(const ConversationId &id)
{
    m_conversation = id;
    const TalkState state = readTalk(m_context, id);
    const QString employee = callName(state.employee);
    m_ui->questionLabel->setText(tr("The career question of %1").arg(employee));
    m_ui->questionEdit->setStoredText(state.conversation.careerQuestion);
    m_ui->successEdit->setStoredText(state.conversation.employeeSuccess);
    m_together->showTalk(id, employee);
    showFrame(state.conversation);
    showAgenda();
    showSteps(state);
    const QString partner = state.conversation.partner.isEmpty()
        ? m_context.open.settings.organisation().managerName
        : state.conversation.partner;
    m_ui->safetyCard->setNames(employee, partner.isEmpty() ? tr("You") : firstName(partner));
    m_ui->safetyCard->showAgreed(m_context.open.opening.talk(id));
}

void OpeningStep::takeKeyboard()
{
    m_ui->questionEdit->setFocus(Qt::OtherFocusReason);
}

void OpeningStep::changeEvent(QEvent *event)
{
    TalkStep::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    if (event->type() == QEvent::ApplicationFontChange)
        dress();
}

void OpeningStep::connectFields()
{
    connect(m_ui->questionEdit, &SavedText::typing, this, &TalkStep::typing);
    connect(m_ui->successEdit, &SavedText::typing, this, &TalkStep::typing);
    connect(m_together, &TogetherPart::typing, this, &TalkStep::typing);
    connect(m_ui->safetyCard, &SafetyCard::typing, this, &TalkStep::typing);
    connect(m_ui->questionEdit, &SavedText::textToStore, this,
            [this](const QString &text) { store(&Conversation::careerQuestion, text); });
    connect(m_ui->successEdit, &SavedText::textToStore, this,
            [this](const QString &text) { store(&Conversation::employeeSuccess, text); });
    connect(m_ui->safetyCard, &SafetyCard::textToStore, this, &OpeningStep::storeAgreed);
    connect(m_ui->safetyCard, &SafetyCard::tickChanged, this, &OpeningStep::storeTick);
}

/// The employee's own words are in the face of quotes.
void OpeningStep::dress()
{
    m_ui->questionEdit->setFont(fontFor(TextRole::Quote));
    m_ui->successEdit->setFont(fontFor(TextRole::Quote));
}

/// What the organisation says the talk is and is not; a sensitive occasion leaves no trace.
void OpeningStep::showFrame(const Conversation &conversation)
{
    const ConversationFramework frame = m_context.open.settings.organisation().framework;
    const Language language = m_context.language.current();
    const auto usual = [&](QStringView id) { return m_context.catalogue.text(id, language); };
    QString purpose = QStringList{frame.purpose, frame.result}.join(u'\n').trimmed();
    if (purpose.isEmpty())
        purpose = usual(u"cnv.opening.purpose") + u'\n' + usual(u"set.framework.result");
    const QString notThis = frame.notThis.trimmed();
    m_ui->purposeLines->setText(purpose, u"check2"_s);
    m_ui->notThisLines->setText(notThis.isEmpty() ? usual(u"set.framework.not_this") : notThis,
                                u"x-circle"_s);
    const QString reason = occasionText(conversation, m_context.open.conversations.occasions(language));
    m_ui->reasonLabel->setText(reason);
    m_ui->reasonPart->setVisible(!reason.isEmpty());
}

/// Both look at it: the themes, and never why they are there.
void OpeningStep::showAgenda()
{
    const QString themes = themeNames(m_context, m_conversation);
    m_ui->agendaLabel->setText(themes);
    m_ui->agendaPart->setVisible(!themes.isEmpty());
}

void OpeningStep::showSteps(const TalkState &state)
{
    QTime start = startOf(state.conversation);
    QList<StepLabel> steps;
    int total = 0;
    for (const ConversationPhase &phase : state.planned) {
        steps << StepLabel{.title = titleOf(phase.phase, m_context.language.current()),
                           .detail = tr("%1 · %n min", "a time of the clock", phase.plannedMinutes)
                                         .arg(start.toString(u"HH:mm"_s))};
        start = start.addSecs(60 * phase.plannedMinutes);
        total += phase.plannedMinutes;
    }
    m_ui->stepStrip->setSteps(steps);
    m_ui->stepsLabel->setText(tr("Five steps, %n minutes", nullptr, total));
    m_ui->endLabel->setText(tr("until %1", "a time of the clock").arg(start.toString(u"HH:mm"_s)));
}

void OpeningStep::store(QString Conversation::*field, const QString &text)
{
    guarded(m_context.prompts, this, tr("What you typed was not saved"),
            [&] { m_context.open.notes.write(m_conversation, field, text); });
}

void OpeningStep::storeAgreed(TalkLine line, const QString &text)
{
    guarded(m_context.prompts, this, tr("What you typed was not saved"), [&] {
        if (m_context.open.opening.write(m_conversation, line, text) == OpeningService::Ticks::Cleared)
            m_ui->safetyCard->sayCleared();
    });
}

void OpeningStep::storeTick(TalkSide side, bool agrees)
{
    guarded(m_context.prompts, this, tr("The tick was not saved"), [&] {
        if (agrees)
            m_context.open.opening.agree(m_conversation, side);
        else
            m_context.open.opening.disagree(m_conversation, side);
    });
}

} // namespace loopbaan
