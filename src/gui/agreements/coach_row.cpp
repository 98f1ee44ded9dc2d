// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/agreements/coach_row.h"

#include "gui/look/tone.h"

#include "ui_coach_row.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

Tone toneOf(SmartState state)
{
    switch (state) {
    case SmartState::Clear: return Tone::Good;
    case SmartState::Look: return Tone::Soon;
    case SmartState::Open: return Tone::Muted;
    }
    Q_UNREACHABLE();
}

QString iconOf(SmartState state)
{
    switch (state) {
    case SmartState::Clear: return u"check-circle-fill"_s;
    case SmartState::Look: return u"eye"_s;
    case SmartState::Open: return u"circle"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

CoachRow::CoachRow(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CoachRow>())
{
    m_ui->setupUi(this);
    connect(m_ui->replaceButton, &QPushButton::clicked, this, [this] {
        if (m_line.replacement)
            emit replacementChosen(*m_line.replacement);
    });
    showReplacement();
}

CoachRow::~CoachRow() = default;

void CoachRow::setLine(const CoachLine &line)
{
    if (line == m_line)
        return;
    m_line = line;
    const Tone tone = toneOf(line.state);
    m_ui->tile->setLetter(QString(toText(line.letter)), tone);
    m_ui->nameLabel->setText(line.name);
    m_ui->stateIcon->setIcon(iconOf(line.state));
    m_ui->stateIcon->setTone(tone);
    m_ui->stateLabel->setText(line.stateWord);
    m_ui->stateLabel->setTone(tone);
    m_ui->messageLabel->setText(line.message);
    showReplacement();
}

void CoachRow::setReplacing(bool possible)
{
    m_replaces = possible;
    showReplacement();
}

void CoachRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, tokensOf(palette()).line);
}

void CoachRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    showReplacement();
}

void CoachRow::showReplacement()
{
    m_ui->replacePart->setVisible(m_line.replacement && m_replaces);
    if (!m_line.replacement)
        return;
    m_ui->replaceLabel->setText(tr("Do you mean “%1”?").arg(m_line.replacement->words));
    m_ui->replaceButton->setAccessibleDescription(m_ui->replaceLabel->text());
}

} // namespace loopbaan
