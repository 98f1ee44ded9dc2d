// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/agreements/marked_text.h"

#include "gui/look/color_tokens.h"

#include <QScopedValueRollback>

namespace loopbaan {

void MarkedText::mark(const QList<TextSpan> &places)
{
    // Not by a highlighter of the document, which would say at each look that the text has changed.
    const ColorTokens tokens = tokensOf(palette());
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(tokens.soon);
    format.setBackground(tokens.soonBack);
    QList<QTextEdit::ExtraSelection> marks;
    for (const TextSpan &place : places)
        marks.append({.cursor = cursorOver(place), .format = format});
    setExtraSelections(marks);
}

void MarkedText::replace(const CoachReplacement &replacement)
{
    if (replacement.place.to > toPlainText().size())
        return;
    storeNow();
    const QScopedValueRollback replacing(m_isReplacing, true);
    QTextCursor cursor = cursorOver(replacement.place);
    cursor.insertText(replacement.words);
    setTextCursor(cursor);
    storeNow();
}

QTextCursor MarkedText::cursorOver(const TextSpan &place) const
{
    const qsizetype end = toPlainText().size();
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(qMin(place.from, end)));
    cursor.setPosition(static_cast<int>(qMin(place.to, end)), QTextCursor::KeepAnchor);
    return cursor;
}

} // namespace loopbaan
