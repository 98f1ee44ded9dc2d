// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/planning/obstacle_cell.h"

#include "app/dossier/open_dossier.h"
#include "gui/guarded.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace loopbaan {

ObstacleCell::ObstacleCell(const TalkContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_layout(new QVBoxLayout(this))
    , m_addButton(new QPushButton(tr("+ obstacle"), this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    m_layout->addWidget(m_addButton, 0, Qt::AlignLeft);
    m_layout->addStretch();
    m_addButton->setFlat(true);
    m_addButton->setDisabled(context.open.dossier.isReadOnly());
    connect(m_addButton, &QPushButton::clicked, this, &ObstacleCell::add);
}

void ObstacleCell::showObstacles(const CareerOptionId &option, const QList<OptionArgument> &obstacles)
{
    m_option = option;
    m_rows.show(
        *m_layout, obstacles, [this] { return makeRow(); },
        [](ObstacleRow &row, const OptionArgument &obstacle) { row.showObstacle(obstacle); });
}

void ObstacleCell::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_addButton->setText(tr("+ obstacle"));
}

ObstacleRow *ObstacleCell::makeRow()
{
    auto *row = new ObstacleRow(this);
    row->setReadOnly(m_context.open.dossier.isReadOnly());
    connect(row, &ObstacleRow::typing, this, &ObstacleCell::typing);
    connect(row, &ObstacleRow::textToStore, this,
            [this, row](const QString &text) { writeText(*row, text); });
    connect(row, &ObstacleRow::answerToStore, this,
            [this, row](const QString &answer) { writeAnswer(*row, answer); });
    return row;
}

void ObstacleCell::add()
{
    guarded(m_context.prompts, this, tr("The obstacle was not noted"), [this] {
        const OptionArgument added = m_context.open.arguments.add(m_option, ArgumentKind::Obstacle, {});
        if (ObstacleRow *row = m_rows.find(added.id))
            row->takeKeyboard();
    });
}

void ObstacleCell::writeText(const ObstacleRow &row, const QString &text)
{
    guarded(m_context.prompts, this, tr("What you typed was not saved"), [&] {
        const OptionArgumentId id = m_rows.idOf(row);
        if (text.trimmed().isEmpty())
            m_context.open.arguments.remove(id);
        else
            m_context.open.arguments.write(id, &OptionArgument::text, text);
    });
}

void ObstacleCell::writeAnswer(const ObstacleRow &row, const QString &answer)
{
    guarded(m_context.prompts, this, tr("What you typed was not saved"),
            [&] { m_context.open.arguments.write(m_rows.idOf(row), &OptionArgument::answer, answer); });
}

} // namespace loopbaan
