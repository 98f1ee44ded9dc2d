// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/planning/option_column.h"

#include "app/dossier/open_dossier.h"
#include "app/language/date_words.h"
#include "app/language/display_language.h"
#include "app/talk/option_words.h"
#include "gui/guarded.h"
#include "gui/talk/planning/argument_lines.h"
#include "gui/talk/planning/obstacle_cell.h"
#include "gui/talk/planning/option_choices.h"
#include "gui/talk/planning/option_head.h"
#include "gui/talk/planning/option_status_cell.h"
#include "gui/widgets/choice_box.h"
#include "gui/widgets/tab_stops.h"
#include "gui/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

TextLabel *hintIn(QWidget *body)
{
    auto *label = new TextLabel(body);
    label->setRole(TextRole::Detail);
    label->setTone(Tone::Soon);
    label->setWordWrap(true);
    return label;
}

} // namespace

OptionColumn::OptionColumn(const TalkContext &context, QWidget *heads, QWidget *body, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_body(body)
    , m_head(new OptionHead(heads))
    , m_choices(new OptionChoices(body, this))
{
    m_fields.append({m_head->title(), &CareerOption::text});
    addCells();
    connect(m_choices, &OptionChoices::changed, this, &OptionColumn::change);
    connectStatus();
    connectTexts();
    showTexts();
    setReadOnly();
}

void OptionColumn::addCells()
{
    m_obstacles = new ObstacleCell(m_context, m_body);
    m_status = new OptionStatusCell(m_body);
    m_employeeHint = hintIn(m_body);
    m_organisationHint = hintIn(m_body);
    m_statusHint = hintIn(m_body);
    m_agreementButton = new QPushButton(m_body);
    m_parkButton = new QPushButton(m_body);
    m_parkButton->setFlat(true);
    put(OptionLine::Direction, {m_choices->scope(), m_choices->direction()});
    put(OptionLine::Wanted, {m_choices->wanted()});
    put(OptionLine::Feasible, {m_choices->feasible(), addField(&CareerOption::conditions)});
    put(OptionLine::Pros, {addLines(ArgumentKind::Pro, u"+"_s)});
    put(OptionLine::Cons, {addLines(ArgumentKind::Con, u"–"_s)});
    put(OptionLine::Obstacles, {m_obstacles});
    put(OptionLine::BlindSpots, {addLines(ArgumentKind::BlindSpot, u"?"_s)});
    put(OptionLine::Needed, {addField(&CareerOption::needed)});
    put(OptionLine::WhoDoesWhat, {addField(&CareerOption::whoDoesWhat)});
    put(OptionLine::EmployeeBenefit, {addField(&CareerOption::employeeBenefit), m_employeeHint});
    put(OptionLine::OrganisationBenefit, {addField(&CareerOption::organisationBenefit), m_organisationHint});
    put(OptionLine::Lens, {m_choices->lens()});
    put(OptionLine::Change, {m_choices->change()});
    put(OptionLine::Status, {m_status, m_statusHint});
    put(OptionLine::Actions, {m_agreementButton, m_parkButton});
}

void OptionColumn::put(OptionLine line, std::initializer_list<QWidget *> parts)
{
    auto *cell = new QWidget(m_body);
    auto *layout = new QVBoxLayout(cell);
    layout->setContentsMargins(6, 5, 6, 5);
    layout->setSpacing(4);
    for (QWidget *part : parts)
        layout->addWidget(part);
    layout->addStretch();
    m_cells.at(static_cast<size_t>(line)) = cell;
}

CellText *OptionColumn::addField(QString CareerOption::*field)
{
    auto *text = new CellText(m_body);
    m_fields.append({text, field});
    return text;
}

ArgumentLines *OptionColumn::addLines(ArgumentKind kind, const QString &sign)
{
    auto *text = new ArgumentLines(sign, m_body);
    m_lines.append({text, kind});
    return text;
}

void OptionColumn::connectTexts()
{
    for (const Field &entry : std::as_const(m_fields)) {
        connect(entry.text, &SavedText::typing, this, &OptionColumn::typing);
        connect(entry.text, &SavedText::textToStore, this, [this, field = entry.field](const QString &text) {
            store([&] { m_context.open.options.write(m_option.id, field, text); });
        });
    }
    for (const Lines &entry : std::as_const(m_lines)) {
        connect(entry.text, &SavedText::typing, this, &OptionColumn::typing);
        connect(entry.text, &ArgumentLines::linesToStore, this,
                [this, kind = entry.kind](const QStringList &lines) {
                    store([&] { m_context.open.arguments.writeLines(m_option.id, kind, lines); });
                });
    }
    connect(m_obstacles, &ObstacleCell::typing, this, &OptionColumn::typing);
}

void OptionColumn::connectStatus()
{
    connect(m_status, &OptionStatusCell::typing, this, &OptionColumn::typing);
    connect(m_status, &OptionStatusCell::statusChosen, this, [this](OptionStatus status) {
        change([status](CareerOption &option) { option.status = status; });
    });
    connect(m_status, &OptionStatusCell::answerDayGiven, this,
            [this](QDate day) { change([day](CareerOption &option) { option.answerOn = day; }); });
    connect(m_status, &OptionStatusCell::reasonToStore, this, [this](const QString &reason) {
        store([&] { m_context.open.options.write(m_option.id, &CareerOption::statusReason, reason); });
    });
    connect(m_status, &OptionStatusCell::decidedByToStore, this, [this](const QString &name) {
        store([&] { m_context.open.options.write(m_option.id, &CareerOption::decidedBy, name); });
    });
}

void OptionColumn::setReadOnly()
{
    const bool readOnly = m_context.open.dossier.isReadOnly();
    m_head->setReadOnly(readOnly);
    m_status->setReadOnly(readOnly);
    for (const Field &entry : std::as_const(m_fields))
        entry.text->setReadOnly(readOnly);
    for (const Lines &entry : std::as_const(m_lines))
        entry.text->setReadOnly(readOnly);
    m_choices->setReadOnly(readOnly);
    m_agreementButton->setDisabled(readOnly);
    m_parkButton->setDisabled(readOnly);
}

void OptionColumn::showOption(const CareerOption &option, const OptionSetting &setting)
{
    m_option = option;
    m_head->showOption(option, remarkOn(setting.talk));
    for (const Field &entry : std::as_const(m_fields))
        entry.text->setStoredText(option.*entry.field);
    m_choices->showOption(option);
    m_status->showStatus(option, m_context.language.current());
    showArguments();
    showHints(setting.employee);
    const bool isParked = option.parkedUntil.isValid();
    m_parkButton->setText(isParked ? tr("Weigh again") : tr("Park…"));
    m_agreementButton->setText(setting.agreed.contains(option.id.value) ? tr("To the agreement")
                                                                        : tr("Make it an agreement"));
    nameCells(setting.employee);
}

void OptionColumn::showArguments()
{
    const QList<OptionArgument> arguments = m_context.open.arguments.of(m_option.id);
    const auto ofKind = [&arguments](ArgumentKind kind) {
        QList<OptionArgument> found = arguments;
        found.removeIf([kind](const OptionArgument &argument) { return argument.kind != kind; });
        return found;
    };
    for (const Lines &entry : std::as_const(m_lines)) {
        QStringList lines;
        for (const OptionArgument &argument : ofKind(entry.kind))
            lines << argument.text;
        entry.text->showLines(lines);
    }
    m_obstacles->showObstacles(m_option.id, ofKind(ArgumentKind::Obstacle));
}

void OptionColumn::showHints(const QString &employee)
{
    QStringList status;
    m_employeeHint->hide();
    m_organisationHint->hide();
    for (const OptionHint hint : hintsOn(m_option)) {
        TextLabel *label = hint == OptionHint::NothingForEmployee ? m_employeeHint
            : hint == OptionHint::NothingForOrganisation          ? m_organisationHint
                                                                  : m_statusHint;
        label->setText(hintText(hint, employee));
        label->show();
        if (label == m_statusHint)
            status << label->text();
    }
    m_statusHint->setVisible(!status.isEmpty());
}

void OptionColumn::showTexts()
{
    m_choices->showTexts(m_context.language.current());
    for (QWidget *cell : m_cells) { // a new language gives new names
        for (QWidget *stop : cell->findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
            stop->setAccessibleName({});
    }
    m_choices->scope()->setAccessibleName(tr("Where it lies"));
}

void OptionColumn::storeNow()
{
    for (const Field &entry : std::as_const(m_fields))
        entry.text->storeNow();
    for (const Lines &entry : std::as_const(m_lines))
        entry.text->storeNow();
}

void OptionColumn::removeCells()
{
    m_head->hide();
    m_head->deleteLater();
    for (QWidget *cell : m_cells) {
        cell->hide();
        cell->deleteLater();
    }
}

/// Told apart by ear: which line of which option.
void OptionColumn::nameCells(const QString &employee)
{
    for (int line = 0; line < optionLines; ++line) {
        const QString title = titleOf(static_cast<OptionLine>(line), employee);
        for (QWidget *stop : tabStopsIn(*m_cells.at(static_cast<size_t>(line)))) {
            stop->setAccessibleDescription(m_option.text);
            if (stop->accessibleName().isEmpty() && !title.isEmpty())
                stop->setAccessibleName(title);
        }
    }
}

QString OptionColumn::remarkOn(const Conversation &talk) const
{
    if (m_option.conversation != talk.id)
        return tr("from an earlier conversation");
    return m_option.parkedUntil.isValid() ? tr("parked until %1").arg(fullDay(m_option.parkedUntil))
                                          : QString();
}

int OptionColumn::lineOf(const QWidget &part) const
{
    if (head()->isAncestorOf(&part))
        return -1;
    for (int line = 0; line < optionLines; ++line) {
        if (cell(static_cast<OptionLine>(line))->isAncestorOf(&part))
            return line;
    }
    return -2;
}

void OptionColumn::change(const std::function<void(CareerOption &)> &edit)
{
    guarded(m_context.prompts, m_body, tr("The option was not changed"),
            [&] { m_context.open.options.change(m_option.id, edit); });
}

void OptionColumn::store(const std::function<void()> &command)
{
    guarded(m_context.prompts, m_body, tr("What you typed was not saved"), command);
}

} // namespace loopbaan
