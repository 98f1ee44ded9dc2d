// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/planning/planning_step.h"

#include "app/dossier/open_dossier.h"
#include "app/language/display_language.h"
#include "app/talk/option_words.h"
#include "gui/guarded.h"
#include "gui/look/icons.h"
#include "gui/talk/planning/option_head.h"
#include "gui/talk/planning/option_ideas.h"
#include "gui/talk/planning/option_table.h"
#include "gui/talk/planning/park_dialog.h"
#include "gui/talk/planning/plot_page.h"
#include "gui/widgets/saved_text.h"
#include "gui/widgets/tab_stops.h"

#include "ui_planning_step.h"

#include <QEvent>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {
constexpr int usualRest = 3; // months until a parked option comes back
} // namespace

PlanningStep::PlanningStep(const TalkContext &context, QWidget *parent)
    : TalkStep(parent)
    , m_ui(std::make_unique<Ui::PlanningStep>())
    , m_context(context)
    , m_table(new OptionTable(context, this))
    , m_plot(new PlotPage(this))
{
    m_ui->setupUi(this);
    setObjectName(u"planningStep"_s);
    m_ui->stack->addWidget(m_table);
    m_ui->stack->addWidget(m_plot);
    m_ui->optionButton->setIcon(icon(u"plus"_s));
    m_ui->ideasButton->setMenu(&m_ideas);
    connect(&m_ideas, &QMenu::aboutToShow, this, &PlanningStep::fillIdeas);
    m_ui->emptyState->setIcon(u"plus"_s);
    connect(m_ui->emptyState, &EmptyState::actionTriggered, this, [this] { add({}); });
    connect(m_ui->plotButton, &QPushButton::toggled, this, &PlanningStep::showPage);
    connect(m_ui->optionButton, &QPushButton::clicked, this, [this] { add({}); });
    new QShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_M, this, this, [this] { add({}); });
    connect(m_ui->orderBox, &ChoiceBox::choiceMade, this, [this](std::optional<int> number) {
        m_order = static_cast<OptionOrder>(number.value_or(0));
        showOptions();
    });
    connectTable();
    showTexts();
}

PlanningStep::~PlanningStep()
{
    // The fields lose the keyboard while they are destroyed, when their table is gone already.
    for (SavedText *text : findChildren<SavedText *>())
        text->blockSignals(true);
}

void PlanningStep::connectTable()
{
    connect(m_table, &OptionTable::typing, this, &TalkStep::typing);
    connect(m_table, &OptionTable::agreementRequested, this, &PlanningStep::makeAgreement);
    connect(m_table, &OptionTable::parkRequested, this, &PlanningStep::park);
    connect(m_table, &OptionTable::moveRequested, this, &PlanningStep::move);
    connect(m_table, &OptionTable::removeRequested, this, &PlanningStep::remove);
}

void PlanningStep::showTalk(const ConversationId &id)
{
    m_talk = m_context.open.conversations.find(id).value_or(Conversation{.id = id});
    const std::optional<EmployeeEntry> employee = m_context.open.employees.find(m_talk.employee);
    m_employee = employee ? callName(employee->employee) : QString();
    showOptions();
}

void PlanningStep::takeKeyboard()
{
    if (m_table->columns().isEmpty())
        m_ui->emptyState->takeKeyboard();
    else
        m_table->takeKeyboard(m_table->columns().first()->option().id);
}

void PlanningStep::changeEvent(QEvent *event)
{
    TalkStep::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    showTexts();
}

void PlanningStep::showTexts()
{
    m_ui->emptyState->setTexts(tr("No options yet"),
                               tr("Note at least three together, “everything stays as it is” too."));
    m_ui->emptyState->setAction(m_context.open.dossier.isReadOnly() ? QString() : tr("First option"));
    QStringList orders;
    for (int order = 0; order <= static_cast<int>(OptionOrder::Both); ++order)
        orders << wordOf(static_cast<OptionOrder>(order));
    m_ui->orderBox->setChoices(orders);
    fillIdeas();
}

/// As things stand when somebody asks for ideas.
void PlanningStep::fillIdeas()
{
    qDeleteAll(m_ideas.findChildren<QMenu *>());
    m_ideas.clear();
    for (const OptionIdea &idea : optionIdeas(m_context.catalogue, m_context.language.current()))
        connect(m_ideas.addAction(idea.text), &QAction::triggered, this,
                [this, idea] { add(idea.text, idea.direction); });
    guarded(m_context.prompts, this, tr("The possibilities could not be read"), [this] {
        const QList<Possibility> possibilities = m_context.open.settings.possibilities();
        if (possibilities.isEmpty())
            return;
        m_ideas.addSeparator();
        QMenu *here = m_ideas.addMenu(tr("In our organisation"));
        for (const Possibility &possibility : possibilities)
            connect(here->addAction(QString(possibility.text).replace(u'&', u"&&"_s)), &QAction::triggered,
                    this, [this, possibility] { add(possibility.text); });
    });
}

void PlanningStep::showOptions()
{
    const QList<CareerOption> options = sorted(m_context.open.options.in(m_talk.id), m_order);
    m_agreed.clear();
    for (const Agreement &agreement : m_context.open.agreements.of(m_talk.employee)) {
        if (agreement.conversation == m_talk.id)
            m_agreed.insert(agreement.option.value);
    }
    m_table->showOptions(options, {m_talk, m_employee, m_agreed});
    m_plot->showOptions(options);
    const bool hasRoom = options.size() < mostOptions && !m_context.open.dossier.isReadOnly();
    m_ui->optionButton->setEnabled(hasRoom);
    m_ui->ideasButton->setEnabled(hasRoom);
    m_ui->orderBox->setChosen(static_cast<int>(m_order));
    m_ui->countLabel->setText(hasRoom ? tr("%n of six", nullptr, static_cast<int>(options.size()))
                                      : tr("six is the most"));
    showPage();
    chainStops();
}

/// What compares options is there once there are two.
void PlanningStep::showPage()
{
    const qsizetype options = m_table->columns().size();
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->orderLabel, m_ui->orderBox, m_ui->plotButton})
        part->setVisible(options > 1);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_ui->countLabel, m_ui->optionButton, m_ui->footPart})
        part->setVisible(options > 0);
    if (options == 0)
        m_ui->stack->setCurrentWidget(m_ui->emptyState);
    else if (m_ui->plotButton->isChecked() && options > 1)
        m_ui->stack->setCurrentWidget(m_plot);
    else
        m_ui->stack->setCurrentWidget(m_table);
    m_ui->keysLabel->setVisible(m_ui->stack->currentWidget() == m_table);
}

void PlanningStep::chainStops()
{
    QList<QWidget *> stops = tabStopsIn(*m_ui->headPart);
    for (const OptionColumn *column : m_table->columns()) {
        stops << tabStopsIn(*column->head());
        for (int line = 0; line < optionLines; ++line)
            stops << tabStopsIn(*column->cell(static_cast<OptionLine>(line)));
    }
    stops << tabStopsIn(*m_ui->footPart);
    chainTabs(stops);
}

void PlanningStep::add(const QString &text, std::optional<Direction> direction)
{
    if (!m_ui->optionButton->isEnabled())
        return;
    guarded(m_context.prompts, this, tr("The option was not noted"), [&] {
        m_ui->plotButton->setChecked(false);
        const std::optional<CareerOption> added = m_context.open.options.add(m_talk.id, text);
        if (!added)
            return;
        if (direction)
            m_context.open.options.change(
                added->id, [direction](CareerOption &option) { option.direction = direction; });
        m_table->takeKeyboard(added->id);
    });
}

/// Once it is one, leads to where agreements are worked out.
void PlanningStep::makeAgreement(const CareerOption &option)
{
    m_table->storeNow();
    if (m_agreed.contains(option.id.value) || m_context.open.dossier.isReadOnly())
        return emit stepRequested(PhaseId::Closing);
    guarded(m_context.prompts, this, tr("No agreement was made"), [&] {
        m_context.open.options.makeAgreement(option.id, m_talk.id);
        emit newsArrived(tr("It is an agreement now; you finish it at the closing. Undo: Ctrl+Z"));
    });
}

void PlanningStep::park(const CareerOption &option)
{
    if (option.parkedUntil.isValid()) {
        guarded(m_context.prompts, this, tr("The option was not taken up"),
                [&] { m_context.open.options.takeUp(option.id, m_talk.id); });
        return;
    }
    auto *dialog = new ParkDialog(m_context.open.dossier.today().addMonths(usualRest), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = option.id] {
        guarded(m_context.prompts, this, tr("The option was not parked"), [&] {
            m_context.open.options.park(id, dialog->until());
            emit newsArrived(tr("The option is parked. Undo: Ctrl+Z"));
        });
    });
    dialog->open();
}

/// What is moved by hand stands where it was put.
void PlanningStep::move(const CareerOption &option, int by)
{
    const QList<OptionColumn *> &columns = m_table->columns();
    const auto from = std::ranges::find_if(
        columns, [&option](const OptionColumn *column) { return column->option().id == option.id; });
    const qsizetype to = from - columns.begin() + by;
    if (m_order != OptionOrder::AsPlaced || to < 0 || to >= columns.size())
        return;
    guarded(m_context.prompts, this, tr("The option was not moved"),
            [&] { m_context.open.options.move(option.id, m_talk.id, static_cast<int>(to)); });
}

void PlanningStep::remove(const CareerOption &option)
{
    m_ui->optionButton->setFocus(Qt::OtherFocusReason); // the column that has the keyboard goes
    guarded(m_context.prompts, this, tr("The option was not deleted"), [&] {
        m_context.open.options.remove(option.id);
        takeKeyboard();
        emit newsArrived(tr("The option is deleted. Undo: Ctrl+Z"));
    });
}

} // namespace loopbaan
