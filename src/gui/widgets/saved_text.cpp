// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/saved_text.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QScrollBar>

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
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &SavedText::fitHeight);
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

void SavedText::setLeastLines(int lines)
{
    m_leastLines = lines;
    // Or what stands above it in a column would be spread over the height of a neighbour.
    setSizePolicy(QSizePolicy::Expanding, lines > 0 ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    setVerticalScrollBarPolicy(lines > 0 ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    fitHeight();
}

bool SavedText::event(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QPlainTextEdit::event(event);
    const auto &key = static_cast<const QKeyEvent &>(*event);
    if (!key.matches(QKeySequence::Undo) && !key.matches(QKeySequence::Redo))
        return QPlainTextEdit::event(event);
    m_pause.flush(); // what was typed is the first step that goes back
    event->ignore();
    return true;
}

void SavedText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

void SavedText::showEvent(QShowEvent *event)
{
    QPlainTextEdit::showEvent(event);
    fitHeight(); // the style has given it its frame by now
}

void SavedText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight(); // narrower is higher
}

void SavedText::fitHeight()
{
    if (m_leastLines == 0)
        return;
    const int lines = qMax(m_leastLines, qRound(document()->size().height())); // of a plain text in lines
    const int around = 2 * (frameWidth() + qRound(document()->documentMargin()));
    setFixedHeight(lines * fontMetrics().lineSpacing() + around);
    verticalScrollBar()->setValue(0); // all of it fits, whatever did while it was narrower
}

void SavedText::focusOutEvent(QFocusEvent *event)
{
    m_pause.flush();
    QPlainTextEdit::focusOutEvent(event);
}

} // namespace loopbaan
