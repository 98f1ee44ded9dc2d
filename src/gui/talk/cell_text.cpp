// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/cell_text.h"

#include "gui/look/color_tokens.h"

#include <QKeyEvent>
#include <QPainter>

namespace loopbaan {

CellText::CellText(QWidget *parent)
    : SavedText(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setLeastLines(1);
}

void CellText::setRole(TextRole role)
{
    m_role = role;
    setFont(fontFor(role));
}

bool CellText::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(fontFor(m_role));
    return SavedText::event(event);
}

void CellText::paintEvent(QPaintEvent *event)
{
    SavedText::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    painter.setPen(QPen(tokensOf(palette()).primary, 2));
    painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
}

void CellText::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!m_entersOnReturn || !enter || event->modifiers().testFlag(Qt::ShiftModifier))
        return SavedText::keyPressEvent(event);
    storeNow();
    emit entered();
}

void CellText::focusInEvent(QFocusEvent *event)
{
    SavedText::focusInEvent(event);
    viewport()->update();
}

void CellText::focusOutEvent(QFocusEvent *event)
{
    SavedText::focusOutEvent(event);
    viewport()->update();
}

} // namespace loopbaan
