// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/saved_text.h"

namespace loopbaan {

SavedText::SavedText(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (toPlainText() != m_stored)
            m_pause.keyTyped();
    });
    connect(&m_pause, &TypingPause::waiting, this, &SavedText::typing);
    connect(&m_pause, &TypingPause::due, this, [this] {
        m_stored = toPlainText();
        emit textToStore(m_stored);
    });
}

void SavedText::setStoredText(const QString &text)
{
    if (m_pause.isWaiting() || text == m_stored)
        return;
    m_stored = text;
    const int place = textCursor().position();
    setPlainText(text);
    QTextCursor cursor = textCursor();
    cursor.setPosition(static_cast<int>(qMin<qsizetype>(place, text.size())));
    setTextCursor(cursor);
}

void SavedText::focusOutEvent(QFocusEvent *event)
{
    m_pause.flush();
    QPlainTextEdit::focusOutEvent(event);
}

} // namespace loopbaan
