// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/planning/obstacle_row.h"

#include <QEvent>
#include <QVBoxLayout>

namespace loopbaan {

namespace {
constexpr int answerIndent = 12;
} // namespace

ObstacleRow::ObstacleRow(QWidget *parent)
    : QWidget(parent)
    , m_text(new CellText(this))
    , m_answer(new CellText(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_text);
    auto *answer = new QHBoxLayout;
    answer->addSpacing(answerIndent);
    answer->addWidget(m_answer);
    layout->addLayout(answer);
    connect(m_text, &SavedText::typing, this, &ObstacleRow::typing);
    connect(m_answer, &SavedText::typing, this, &ObstacleRow::typing);
    connect(m_text, &SavedText::textToStore, this, &ObstacleRow::textToStore);
    connect(m_answer, &SavedText::textToStore, this, &ObstacleRow::answerToStore);
    showTexts();
}

void ObstacleRow::showObstacle(const OptionArgument &obstacle)
{
    m_text->setStoredText(obstacle.text);
    m_answer->setStoredText(obstacle.answer);
}

void ObstacleRow::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
    m_answer->setReadOnly(readOnly);
}

void ObstacleRow::takeKeyboard()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

void ObstacleRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showTexts();
}

void ObstacleRow::showTexts()
{
    m_text->setAccessibleName(tr("Obstacle"));
    m_text->setPlaceholderText(tr("What is in the way?"));
    m_answer->setAccessibleName(tr("What can we do about it?"));
    m_answer->setPlaceholderText(tr("What can we do?"));
}

} // namespace loopbaan
