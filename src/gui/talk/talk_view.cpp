// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/talk_view.h"

#include "app/dossier/open_dossier.h"
#include "app/language/display_language.h"
#include "app/talk/talk_words.h"
#include "core/guidance/cards.h"
#include "core/talk/formality_scope.h"
#include "gui/guidance/cards_dialog.h"
#include "gui/talk/guide_content.h"
#include "gui/talk/talk_commands.h"
#include "gui/widgets/tab_stops.h"

#include "ui_talk_view.h"

#include <QEvent>

namespace loopbaan {

namespace {

constexpr int roomForThree = 1100; ///< pixels; below it the guide lies behind the notes
constexpr int sideWidth = 250; ///< of guide and notes, at first
constexpr int tickMilliseconds = 5'000;

} // namespace

TalkView::TalkView(const TalkContext &context, const ConversationId &id, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::TalkView>())
    , m_context(context)
    , m_id(id)
    , m_commands(new TalkCommands(this))
{
    m_ui->setupUi(this);
    for (int tab = 0; tab < 2; ++tab)
        m_ui->sideTabs->addTab(QString());
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->notesPane->setContext(context);
    connectParts();
    connectNotes();
    connectSharing();
    m_state = readTalk(context, id);
    m_phase = currentPhase(m_state.clock);
    showTalk();
    m_timer.start(tickMilliseconds);
}

TalkView::~TalkView() = default;

QList<QAction *> TalkView::commands() const
{
    return m_commands->actions();
}

void TalkView::setClockShown(bool shown)
{
    m_clockShown = shown;
    m_ui->headerPart->setClockShown(shown);
    m_ui->phaseBar->setElapsedShown(shown && !isSharing());
}

void TalkView::remark(const QString &text)
{
    m_ui->messageBar->showMessage(Tone::Info, text);
}

void TalkView::takeKeyboard()
{
    m_ui->stepStack->takeKeyboard();
    if (!isAncestorOf(focusWidget()))
        m_ui->footerPart->takeKeyboard();
}

void TalkView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    // When all parts have their new words, what they show is said anew.
    QMetaObject::invokeMethod(
        this, [this] { reload(everySubject); }, Qt::QueuedConnection);
}

void TalkView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeGuide();
}

void TalkView::connectParts()
{
    connect(m_ui->headerPart, &TalkHeader::leaveRequested, this, &TalkView::leave);
    connect(m_ui->headerPart, &TalkHeader::resumeRequested, this, &TalkView::toggleClock);
    connect(m_ui->footerPart, &TalkFooter::previousRequested, this, [this] { step(-1); });
    connect(m_ui->footerPart, &TalkFooter::nextRequested, this, [this] { step(1); });
    connect(m_ui->phaseBar, &PhaseBar::phaseChosen, this, &TalkView::choose);
    connect(m_ui->messageBar, &MessageBar::actionTriggered, this, [this] { step(1); });
    connect(m_ui->sideTabs, &QTabBar::currentChanged, m_ui->sideStack, &QStackedWidget::setCurrentIndex);
    connect(m_ui->guidePane, &GuidePane::lineToggled, this, [this](const TalkPromptId &line) {
        doGuarded(tr("The tick was not saved"), [&] { m_context.open.talkGuide.toggle(line); });
    });
    connect(m_commands, &TalkCommands::phaseChosen, this, &TalkView::goTo);
    connect(m_commands, &TalkCommands::cardsChosen, this, &TalkView::peekAtCards);
    connect(m_ui->guidePane, &GuidePane::cardsWanted, this, &TalkView::peekAtCards);
    connect(m_commands, &TalkCommands::clockToggled, this, &TalkView::toggleClock);
    connect(m_commands, &TalkCommands::finishChosen, this, &TalkView::finish);
    connect(m_commands, &TalkCommands::leaveChosen, this, &TalkView::leave);
    connect(m_ui->stepStack, &StepStack::stepRequested, this, &TalkView::goTo);
    connect(m_ui->stepStack, &StepStack::phasesRequested, this, &TalkView::unfold);
    connect(m_ui->stepStack, &StepStack::typing, this, &TalkView::typing);
    connect(m_ui->stepStack, &StepStack::newsArrived, this, &TalkView::newsArrived);
    connect(m_ui->stepStack, &StepStack::roomWanted, m_ui->guidePane, &GuidePane::stepAside);
    connect(&m_timer, &QTimer::timeout, this, &TalkView::tick);
    connect(&m_context.open.dossier, &Dossier::changed, this, &TalkView::reload);
}

void TalkView::connectNotes()
{
    const auto showThem = [this] {
        m_ui->sidePart->show();
        m_ui->sideTabs->setCurrentIndex(0);
    };
    connect(m_commands, &TalkCommands::reportChosen, this, showThem);
    connect(m_commands, &TalkCommands::ownNotesChosen, this, showThem);
    connect(m_commands, &TalkCommands::reportChosen, m_ui->notesPane, &TalkNotes::writeReport);
    connect(m_commands, &TalkCommands::ownNotesChosen, m_ui->notesPane, &TalkNotes::writeOwnNotes);
    connect(m_ui->notesPane, &TalkNotes::typing, this, &TalkView::typing);
}

void TalkView::reload(Subjects subjects)
{
    doGuarded(tr("The conversation could not be shown"), [this, subjects] {
        if (subjects == Subject::Time) {
            m_state.clock = m_context.open.talks.clock(m_id);
            showClock();
            return suggestMovingOn();
        }
        m_state = readTalk(m_context, m_id);
        if (isGone(m_state))
            emit left();
        else
            showTalk();
    });
}

void TalkView::showTalk()
{
    m_ui->headerPart->showTalk(m_state);
    setWindowTitle(tr("Conversation with %1").arg(fullName(m_state.employee)));
    m_ui->sideTabs->setTabText(0, tr("Notes"));
    m_ui->sideTabs->setTabText(1, tr("Guide"));
    m_commands->showTexts(m_context.language.current());
    m_commands->setGuided(isGuided());
    showPhases();
    const std::optional<PhaseId> shown = isGuided() ? std::optional(m_phase) : std::nullopt;
    m_ui->stepStack->showStep(m_context, m_id, shown);
    showGuide();
    m_ui->notesPane->showNotes(m_state.conversation, shown);
    m_ui->footerPart->showPhase(shown, m_context.language.current());
    showClock();
    chainParts({m_ui->headerPart, m_ui->sharingBanner, m_ui->phaseBar, m_ui->guidePane, m_ui->stepStack,
                m_ui->sideTabs, m_ui->notesPane,
                m_ui->footerPart}); // a step that is made now would come last
}

void TalkView::showPhases()
{
    m_ui->phasePart->setVisible(isGuided());
    m_ui->phaseBar->setPhases(
        phaseBarEntries(m_state, m_context.open.dossier.now(), m_context.language.current()), m_phase);
    m_commands->setPhase(m_phase);
}

void TalkView::showGuide()
{
    m_ui->guidePane->setWanted(isGuided());
    m_ui->guidePane->showGuide(guideContent(m_context, m_id, m_phase));
    arrangeGuide();
}

/// Beside the talk where there is room for three; else behind a tab beside the notes.
void TalkView::arrangeGuide()
{
    const bool wide = width() >= roomForThree;
    const bool isBeside = m_ui->splitter->indexOf(m_ui->guidePane) >= 0;
    m_ui->sideTabs->setVisible(!wide && isGuided());
    if (wide && !isBeside) {
        m_ui->splitter->insertWidget(0, m_ui->guidePane);
        m_ui->sideTabs->setCurrentIndex(0);
        m_ui->guidePane->setWanted(isGuided());
        m_ui->splitter->setSizes({sideWidth, width() - 2 * sideWidth, sideWidth});
    } else if (!wide && isBeside && isGuided()) {
        m_ui->sideStack->addWidget(m_ui->guidePane);
    }
}

void TalkView::choose(PhaseId phase)
{
    doGuarded(tr("The phase could not be shown"), [this, phase] {
        m_ui->notesPane->storeNow(); // what is typed belongs to the phase that is left
        m_ui->messageBar->hide();
        m_phase = phase;
        m_context.open.talks.goTo(m_id, phase);
        m_state.clock = m_context.open.talks.clock(m_id);
        showTalk();
    });
}

void TalkView::goTo(PhaseId phase)
{
    choose(phase);
    takeKeyboard();
}

void TalkView::step(int by)
{
    const int next = static_cast<int>(m_phase) + by;
    if (next > static_cast<int>(PhaseId::Closing) || !isGuided())
        return finish();
    goTo(PhaseId(next));
}

/// An informal talk that turns into more.
void TalkView::unfold()
{
    m_ui->notesPane->storeNow();
    m_unfolded = true;
    reload(everySubject);
    takeKeyboard();
}

void TalkView::peekAtCards()
{
    if (m_cards == nullptr)
        m_cards = new CardsDialog(this);
    m_cards->showCard(cardFor(m_phase), m_context.language.current());
}

void TalkView::leave()
{
    if (isSharing())
        return showAllBefore(&TalkView::leave);
    doGuarded(tr("The clock of the conversation was not saved"), [this] {
        if (QWidget *typing = focusWidget())
            typing->clearFocus(); // a field stores its text when it loses the keyboard
        m_context.open.talks.pause(m_id);
    });
    emit left();
}

/// What comes after the talk is not only for two.
void TalkView::finish()
{
    if (isSharing())
        return showAllBefore(&TalkView::finish);
    doGuarded(tr("The conversation was not finished"), [this] {
        if (QWidget *typing = focusWidget())
            typing->clearFocus();
        if (m_context.open.talks.finish(m_id))
            emit newsArrived(tr("The conversation is finished. Undo: Ctrl+Z"));
    });
}

bool TalkView::isGuided() const
{
    return m_unfolded || scopeOf(m_state.conversation.formality).isGuided;
}

} // namespace loopbaan
