// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/form/form_text.h"

#include <QScrollArea>

namespace loopbaan {

namespace {

constexpr int caretAir = 24; // between the caret and the edge of the page

QScrollArea *pageAround(QWidget &field)
{
    for (QWidget *around = field.parentWidget(); around != nullptr; around = around->parentWidget()) {
        if (auto *page = qobject_cast<QScrollArea *>(around))
            return page;
    }
    return nullptr;
}

} // namespace

FormText::FormText(qsizetype longest, QWidget *parent)
    : SavedText(parent)
    , m_longest(longest)
{
    connect(document(), &QTextDocument::contentsChange, this,
            [this](int position, int, int added) { limit(position, added); });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &FormText::keepCaretInSight,
            Qt::QueuedConnection); // when the field has its height
}

/// Typed and pasted text ends where there is no more room for it.
void FormText::limit(int position, int added)
{
    const qsizetype excess = qMin<qsizetype>(document()->characterCount() - 1 - m_longest, added);
    if (excess <= 0)
        return;
    QTextCursor tooMuch(document());
    tooMuch.setPosition(position + added - static_cast<int>(excess));
    tooMuch.setPosition(position + added, QTextCursor::KeepAnchor);
    tooMuch.removeSelectedText();
}

void FormText::keepCaretInSight()
{
    QScrollArea *page = pageAround(*this);
    if (!hasFocus() || page == nullptr)
        return;
    const QPoint caret = viewport()->mapTo(page->widget(), cursorRect().center());
    page->ensureVisible(caret.x(), caret.y(), 0, caretAir);
}

} // namespace loopbaan
