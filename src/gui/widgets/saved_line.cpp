// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/saved_line.h"

#include <QKeyEvent>

namespace loopbaan {

SavedLine::SavedLine(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::textEdited, this, [this] { m_pause.keyTyped(); });
    connect(&m_pause, &TypingPause::waiting, this, &SavedLine::typing);
    connect(&m_pause, &TypingPause::due, this, [this] {
        if (text() == m_stored)
            return;
        m_stored = text();
        emit textToStore(m_stored);
    });
}

void SavedLine::setStoredText(const QString &text)
{
    if (m_pause.isWaiting() || text == m_stored)
        return;
    m_stored = text;
    const int place = cursorPosition();
    setText(text); // and its own steps to undo are gone
    setCursorPosition(place);
}

bool SavedLine::event(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QLineEdit::event(event);
    const auto &key = static_cast<const QKeyEvent &>(*event);
    if (!key.matches(QKeySequence::Undo) && !key.matches(QKeySequence::Redo))
        return QLineEdit::event(event);
    m_pause.flush(); // what was typed is the first step that goes back
    event->ignore();
    return true;
}

void SavedLine::focusOutEvent(QFocusEvent *event)
{
    m_pause.flush();
    QLineEdit::focusOutEvent(event);
}

} // namespace loopbaan
