// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/closing/point_row.h"

#include "gui/look/icons.h"

#include "ui_point_row.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace loopbaan {

PointRow::PointRow(OpenPointKind kind, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::PointRow>())
{
    m_ui->setupUi(this);
    m_ui->removeButton->setIcon(icon(u"x-circle"_s, Tone::Muted));
    m_ui->answerPart->setVisible(kind == OpenPointKind::ToFindOut);
    m_ui->dayHint->hide();
    connect(m_ui->textEdit, &SavedText::typing, this, &PointRow::typing);
    connect(m_ui->whoEdit, &SavedLine::typing, this, &PointRow::typing);
    connect(m_ui->textEdit, &SavedText::textToStore, this, &PointRow::textToStore);
    connect(m_ui->whoEdit, &SavedLine::textToStore, this, &PointRow::whoToStore);
    connect(m_ui->onEdit, &QLineEdit::editingFinished, this, &PointRow::finishDay);
    connect(m_ui->removeButton, &QToolButton::clicked, this, &PointRow::removeRequested);
}

PointRow::~PointRow() = default;

void PointRow::showPoint(const OpenPoint &point)
{
    m_ui->textEdit->setStoredText(point.text);
    m_ui->whoEdit->setStoredText(point.who);
    if (!m_ui->onEdit->isModified())
        m_ui->onEdit->setDate(point.on);
}

void PointRow::setReadOnly(bool readOnly)
{
    m_ui->textEdit->setReadOnly(readOnly);
    m_ui->whoEdit->setReadOnly(readOnly);
    m_ui->onEdit->setReadOnly(readOnly);
    m_ui->removeButton->setDisabled(readOnly);
}

void PointRow::takeKeyboard()
{
    m_ui->textEdit->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> PointRow::stops() const
{
    return {m_ui->textEdit, m_ui->removeButton, m_ui->whoEdit, m_ui->onEdit};
}

void PointRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

void PointRow::finishDay()
{
    const bool understood = m_ui->onEdit->isUnderstood();
    m_ui->dayHint->setVisible(!understood);
    if (!understood || !m_ui->onEdit->isModified())
        return;
    m_ui->onEdit->setModified(false);
    emit dayChosen(m_ui->onEdit->date());
}

} // namespace loopbaan
