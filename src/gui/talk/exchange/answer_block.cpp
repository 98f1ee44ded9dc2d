// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/exchange/answer_block.h"

#include "app/talk/prepared_answers.h"
#include "gui/look/color_tokens.h"

#include "ui_answer_block.h"

#include <QEvent>
#include <QPainter>

namespace loopbaan {

AnswerBlock::AnswerBlock(const PreparedAnswer &answer, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::AnswerBlock>())
{
    m_ui->setupUi(this);
    m_ui->questionLabel->setText(answer.question);
    m_ui->answerLabel->setText(answer.text);
    m_ui->wishButton->setAccessibleDescription(answer.text);
    connect(m_ui->wishButton, &QPushButton::clicked, this,
            [this] { emit wishRequested(m_ui->answerLabel->text()); });
}

AnswerBlock::~AnswerBlock() = default;

void AnswerBlock::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->wishButton->setText(tr("+ as wish"));
}

void AnswerBlock::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, height() - 1, width(), 1, tokensOf(palette()).line);
}

} // namespace loopbaan
