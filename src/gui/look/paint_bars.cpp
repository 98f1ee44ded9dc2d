// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/paint_bars.h"

#include "gui/look/color_tokens.h"

#include <QPainter>
#include <QStyleOption>

namespace loopbaan {

namespace {

QRect bottomLine(const QRect &rect, int height)
{
    return {rect.left(), rect.bottom() - height + 1, rect.width(), height};
}

void paintHairFrame(QPainter &painter, const QRect &rect, const ColorTokens &tokens)
{
    painter.setPen(QPen(tokens.control, 1));
    painter.setBrush(tokens.base);
    painter.drawRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5));
}

/// Length and place of the slider along a groove of `length`.
std::pair<int, int> sliderSpan(const QStyleOptionSlider &bar, int length, int shortest)
{
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    if (range <= 0)
        return {length, 0};
    const auto share = int(qint64(bar.pageStep) * length / (range + bar.pageStep));
    const int slider = qBound(qMin(shortest, length), share, length);
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      length - slider, bar.upsideDown);
    return {slider, start};
}

} // namespace

void paintTab(QPainter &painter, const QStyleOption &option)
{
    const ColorTokens tokens = tokensOf(option.palette);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (!chosen && option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, tokens.tint);
    if (chosen)
        painter.fillRect(bottomLine(option.rect, 3), tokens.primary);
}

void paintTabBase(QPainter &painter, const QStyleOption &option)
{
    painter.fillRect(bottomLine(option.rect, 1), tokensOf(option.palette).line);
}

void paintMenuBarGround(QPainter &painter, const QStyleOption &option)
{
    const ColorTokens tokens = tokensOf(option.palette);
    painter.fillRect(option.rect, tokens.window);
    painter.fillRect(bottomLine(option.rect, 1), tokens.line);
}

void paintMenuBarItem(QPainter &painter, const QStyleOption &option, const QStyle &style)
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(&option);
    if (item == nullptr)
        return;
    const ColorTokens tokens = tokensOf(option.palette);
    const bool open = option.state.testFlag(QStyle::State_Selected);
    painter.fillRect(option.rect, open ? tokens.selection : tokens.window);
    const int mnemonic = style.styleHint(QStyle::SH_UnderlineShortcut, item) != 0 ? Qt::TextShowMnemonic
                                                                                  : Qt::TextHideMnemonic;
    style.drawItemText(&painter, item->rect, Qt::AlignCenter | mnemonic | Qt::TextSingleLine, item->palette,
                       item->state.testFlag(QStyle::State_Enabled), item->text, QPalette::ButtonText);
}

void paintMenuFrame(QPainter &painter, const QStyleOption &option)
{
    paintHairFrame(painter, option.rect, tokensOf(option.palette));
}

void paintHeaderSection(QPainter &painter, const QStyleOption &option)
{
    const ColorTokens tokens = tokensOf(option.palette);
    painter.fillRect(option.rect, tokens.window);
    painter.fillRect(bottomLine(option.rect, 1), tokens.line);
}

void paintToolTip(QPainter &painter, const QStyleOption &option)
{
    paintHairFrame(painter, option.rect, tokensOf(option.palette));
}

QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part, int shortestSlider)
{
    const bool lying = bar.orientation == Qt::Horizontal;
    const QRect groove = bar.rect;
    const int length = lying ? groove.width() : groove.height();
    const auto [slider, start] = sliderSpan(bar, length, shortestSlider);
    const auto along = [&](int from, int size) {
        const QRect place = lying ? QRect(groove.left() + from, groove.top(), size, groove.height())
                                  : QRect(groove.left(), groove.top() + from, groove.width(), size);
        return QStyle::visualRect(bar.direction, groove, place);
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove: return groove;
    case QStyle::SC_ScrollBarSlider: return along(start, slider);
    case QStyle::SC_ScrollBarSubPage: return along(0, start);
    case QStyle::SC_ScrollBarAddPage: return along(start + slider, length - start - slider);
    default: return {};
    }
}

void paintScrollBar(QPainter &painter, const QStyleOptionComplex &option, const QStyle &style,
                    const QWidget *widget)
{
    const ColorTokens tokens = tokensOf(option.palette);
    const QRectF slider =
        style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, widget);
    const bool held = option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider)
        && option.state.testFlag(QStyle::State_Sunken);
    painter.setPen(Qt::NoPen);
    painter.setBrush(held ? tokens.primary : tokens.control);
    painter.drawRoundedRect(slider.adjusted(3, 3, -3, -3), 3, 3);
}

} // namespace loopbaan
