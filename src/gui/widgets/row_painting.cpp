// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/row_painting.h"

#include "gui/look/color_tokens.h"
#include "gui/look/fonts.h"
#include "gui/look/paint_buttons.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QStyleOptionViewItem>
#include <QWidget>

namespace loopbaan {

namespace {

constexpr int rowPadding = 9;
constexpr qreal destinationRadius = 6;
constexpr int destinationBar = 3;

int firstHeight()
{
    return QFontMetrics(fontFor(TextRole::Strong)).height();
}

int secondHeight()
{
    return QFontMetrics(fontFor(TextRole::Detail)).height();
}

} // namespace

Tone toneOf(StatusTone status)
{
    switch (status) {
    case StatusTone::Neutral: return Tone::Muted;
    case StatusTone::Good: return Tone::Good;
    case StatusTone::Soon: return Tone::Soon;
    case StatusTone::Overdue: return Tone::Warn;
    }
    Q_UNREACHABLE();
}

TwoLines twoLinesIn(const QRect &place)
{
    const int top = place.top() + (place.height() - firstHeight() - secondHeight()) / 2;
    return {.first = QRect(place.left(), top, place.width(), firstHeight()),
            .second = QRect(place.left(), top + firstHeight(), place.width(), secondHeight())};
}

int twoLineHeight()
{
    constexpr int least = 48; // to be hit with a finger, whatever the font
    return qMax(least, firstHeight() + secondHeight() + 2 * rowPadding + 1);
}

void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    const ColorTokens tokens = tokensOf(option.palette);
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, &painter, option.widget);
    painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, tokens.line);
    paintRowFocus(painter, option);
}

void paintRowFocus(QPainter &painter, const QStyleOptionViewItem &option)
{
    if (!showsFocus(option))
        return;
    QStyleOption ring;
    ring.rect = option.rect.adjusted(1, 1, -1, -2);
    ring.palette = option.palette;
    option.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, option.widget);
}

void paintDestinationGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    const ColorTokens tokens = tokensOf(option.palette);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (!chosen && !option.state.testFlag(QStyle::State_MouseOver))
        return;
    QPainterPath shape;
    shape.addRoundedRect(option.rect, destinationRadius, destinationRadius);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(shape, chosen ? tokens.selection : tokens.tint);
    if (!chosen)
        return;
    painter.setClipPath(shape);
    const QRect bar(option.rect.left(), option.rect.top(), destinationBar, option.rect.height());
    painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar), tokens.primary);
    painter.setClipping(false);
}

} // namespace loopbaan
