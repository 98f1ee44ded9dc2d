// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preparation/agenda_part.h"

#include "app/dossier/open_dossier.h"

#include "ui_agenda_part.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

AgendaPart::AgendaPart(const TalkContext &context, QWidget *parent)
    : PreparationPart(context, parent)
    , m_ui(std::make_unique<Ui::AgendaPart>())
{
    m_ui->setupUi(this);
    setObjectName(u"agendaPart"_s);
    m_ui->addBox->setDisabled(isReadOnly());
    connect(m_ui->addBox, &ChoiceBox::choiceMade, this, [this](std::optional<int> number) {
        if (number)
            add(*number);
    });
    connect(m_ui->suggestButton, &QPushButton::clicked, this, &AgendaPart::suggestAgain);
}

AgendaPart::~AgendaPart() = default;

void AgendaPart::showState()
{
    m_ui->retranslateUi(this);
    m_agenda = context().open.agenda.in(state().talk);
    m_ui->emptyLabel->setText(tr("Nothing stands out yet. Choose a step for each statement above, and see "
                                 "where %1 and you differ; or add a theme yourself.")
                                  .arg(state().employee));
    m_ui->emptyLabel->setVisible(m_agenda.isEmpty());
    m_ui->suggestButton->setVisible(!context().open.agenda.isSuggestion(state().talk));
    m_ui->suggestButton->setDisabled(isReadOnly());
    showRows();
    showChoices();
}

void AgendaPart::showRows()
{
    QList<AgendaPoint> points;
    for (const RankedTheme &theme : std::as_const(m_agenda))
        points << AgendaPoint{{QString(toText(theme.theme))}, theme};
    int number = 0;
    m_rows.show(
        *m_ui->rowsLayout, points, [this] { return makeRow(); },
        [&](AgendaRow &row, const AgendaPoint &point) {
            ++number;
            row.showWords({.number = number,
                           .theme = words(nameOf(point.theme.theme)),
                           .reason = point.theme.reason ? words(wordsOf(*point.theme.reason)) : QString(),
                           .isFirst = number == 1,
                           .isLast = number == points.size()});
        });
}

void AgendaPart::showChoices()
{
    m_others.clear();
    QStringList names;
    for (const EnumText<PreparationTheme> &each : enumTexts<PreparationTheme>) {
        const auto isThere = [&each](const RankedTheme &theme) { return theme.theme == each.value; };
        if (std::ranges::any_of(m_agenda, isThere))
            continue;
        m_others << each.value;
        names << words(nameOf(each.value));
    }
    m_ui->addBox->setChoices(names, tr("Add a theme…"));
    m_ui->addBox->setChosen(std::nullopt);
    m_ui->addBox->setVisible(!names.isEmpty());
}

AgendaRow *AgendaPart::makeRow()
{
    auto *row = new AgendaRow(m_ui->rowsPart);
    row->setReadOnly(isReadOnly());
    connect(row, &AgendaRow::moveRequested, this, [this, row](int by) { move(*row, by); });
    connect(row, &AgendaRow::removeRequested, this, [this, row] { remove(*row); });
    return row;
}

void AgendaPart::add(int number)
{
    const PreparationTheme theme = m_others.at(number);
    store([&] { context().open.agenda.add(state().talk, theme); });
}

/// The keyboard stays on the theme that moves.
void AgendaPart::move(const AgendaRow &row, int by)
{
    const auto to = static_cast<int>(m_rows.rows().indexOf(&row)) + by;
    if (to < 0 || to >= m_rows.rows().size())
        return;
    const QString id = m_rows.idOf(row).value;
    store([&] { context().open.agenda.move(state().talk, themeOf(row), to); });
    if (AgendaRow *moved = m_rows.find({id}))
        moved->takeKeyboard();
}

void AgendaPart::remove(const AgendaRow &row)
{
    if (m_agenda.size() < 2) {
        emit newsArrived(tr("The last theme stays: a conversation is about something."));
        return;
    }
    const PreparationTheme theme = themeOf(row);
    m_ui->addBox->show();
    m_ui->addBox->setFocus(Qt::OtherFocusReason);
    store([&] { context().open.agenda.remove(state().talk, theme); });
}

void AgendaPart::suggestAgain()
{
    m_ui->addBox->setFocus(Qt::OtherFocusReason);
    store([this] { context().open.agenda.suggestAgain(state().talk); });
}

PreparationTheme AgendaPart::themeOf(const AgendaRow &row) const
{
    return fromText<PreparationTheme>(m_rows.idOf(row).value).value_or(PreparationTheme::Drives);
}

} // namespace loopbaan
