// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/planning/argument_lines.h"

#include "gui/look/color_tokens.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QTextBlock>

namespace loopbaan {

ArgumentLines::ArgumentLines(const QString &sign, QWidget *parent)
    : CellText(parent)
    , m_sign(sign)
{
    m_gutter.installEventFilter(this);
    connect(this, &QPlainTextEdit::updateRequest, &m_gutter, [this] { m_gutter.update(); });
    connect(this, &SavedText::textToStore, this,
            [this](const QString &text) { emit linesToStore(linesOf(text)); });
    makeRoom();
}

void ArgumentLines::showLines(const QStringList &lines)
{
    if (linesOf(toPlainText()) != lines)
        setStoredText(lines.join(u'\n'));
}

QStringList ArgumentLines::linesOf(const QString &text)
{
    QStringList lines = text.split(u'\n');
    lines.removeIf([](const QString &line) { return line.trimmed().isEmpty(); });
    return lines;
}

void ArgumentLines::resizeEvent(QResizeEvent *event)
{
    CellText::resizeEvent(event);
    m_gutter.setGeometry(
        QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, viewportMargins().left(), height())));
}

bool ArgumentLines::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_gutter && event->type() == QEvent::Paint)
        paintSigns();
    return CellText::eventFilter(watched, event);
}

void ArgumentLines::changeEvent(QEvent *event)
{
    CellText::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        makeRoom();
}

void ArgumentLines::makeRoom()
{
    setViewportMargins(fontMetrics().averageCharWidth() * 2, 0, 0, 0);
}

void ArgumentLines::paintSigns()
{
    QPainter painter(&m_gutter);
    painter.setPen(tokensOf(palette()).muted);
    painter.setFont(font());
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        if (block.text().trimmed().isEmpty())
            continue;
        const QRectF line = blockBoundingGeometry(block).translated(contentOffset());
        const QRect place(0, qRound(line.top()), m_gutter.width(), fontMetrics().lineSpacing());
        painter.drawText(place, Qt::AlignCenter, m_sign);
    }
}

} // namespace loopbaan
