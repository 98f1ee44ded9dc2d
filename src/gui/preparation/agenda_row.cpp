// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preparation/agenda_row.h"

#include "gui/look/icons.h"

#include "ui_agenda_row.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

/// A person does it, and only where it can be done.
void press(QToolButton &button)
{
    if (button.isEnabled())
        button.click();
}

} // namespace

AgendaRow::AgendaRow(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::AgendaRow>())
{
    m_ui->setupUi(this);
    m_ui->upButton->setIcon(icon(u"arrow-up"_s, Tone::Private));
    m_ui->downButton->setIcon(icon(u"arrow-down"_s, Tone::Private));
    m_ui->removeButton->setIcon(icon(u"x-circle"_s, Tone::Private));
    connect(m_ui->upButton, &QToolButton::clicked, this, [this] { emit moveRequested(-1); });
    connect(m_ui->downButton, &QToolButton::clicked, this, [this] { emit moveRequested(1); });
    connect(m_ui->removeButton, &QToolButton::clicked, this, &AgendaRow::removeRequested);
}

AgendaRow::~AgendaRow() = default;

void AgendaRow::showWords(const AgendaRowWords &words)
{
    m_ui->numberLabel->setText(QString::number(words.number));
    m_ui->themeLabel->setText(words.theme);
    m_ui->reasonLabel->setText(words.reason);
    m_ui->reasonLabel->setVisible(!words.reason.isEmpty());
    m_ui->upButton->setEnabled(!words.isFirst && m_ui->removeButton->isEnabled());
    m_ui->downButton->setEnabled(!words.isLast && m_ui->removeButton->isEnabled());
    setAccessibleName(tr("%1. %2").arg(QString::number(words.number), words.theme));
    setAccessibleDescription(words.reason);
    for (QToolButton *button : {m_ui->upButton, m_ui->downButton, m_ui->removeButton})
        button->setAccessibleDescription(words.theme);
}

void AgendaRow::setReadOnly(bool readOnly)
{
    setFocusPolicy(Qt::StrongFocus);
    m_ui->removeButton->setDisabled(readOnly);
}

void AgendaRow::takeKeyboard()
{
    setFocus(Qt::OtherFocusReason);
}

void AgendaRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

void AgendaRow::keyPressEvent(QKeyEvent *event)
{
    if (!moves(*event))
        QWidget::keyPressEvent(event);
}

void AgendaRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, tokensOf(palette()).secretLine);
    if (!hasFocus())
        return;
    painter.setPen(QPen(tokensOf(palette()).primary, 2));
    painter.drawRect(rect().adjusted(1, 2, -1, -1));
}

bool AgendaRow::moves(const QKeyEvent &event)
{
    const bool removes = event.key() == Qt::Key_Delete && event.modifiers() == Qt::NoModifier;
    if (event.modifiers() != Qt::AltModifier && !removes)
        return false;
    switch (event.key()) {
    case Qt::Key_Up: press(*m_ui->upButton); return true;
    case Qt::Key_Down: press(*m_ui->downButton); return true;
    case Qt::Key_Delete: press(*m_ui->removeButton); return true;
    default: return false;
    }
}

} // namespace loopbaan
