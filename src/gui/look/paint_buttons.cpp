// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/paint_buttons.h"

#include "gui/look/color_tokens.h"
#include "gui/look/tone.h"

#include <QIcon>
#include <QPainter>
#include <QStyleOption>

namespace loopbaan {

namespace {

constexpr qreal controlRadius = 6;
constexpr int iconGap = 7;
constexpr int buttonPadding = 14;

/// Where a hairline of one pixel falls on whole pixels.
QRectF crisp(const QRect &rect)
{
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

bool isOn(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_On);
}

bool isPressed(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_Sunken) || isOn(option);
}

bool isHovered(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
}

bool isPrimary(const QStyleOptionButton &button)
{
    return button.features.testFlag(QStyleOptionButton::DefaultButton)
        && button.state.testFlag(QStyle::State_Enabled);
}

void paintRing(QPainter &painter, const QRectF &rect, const QColor &color)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 2));
    painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), controlRadius - 2, controlRadius - 2);
}

QColor fillOf(const QStyleOptionButton &button, const ColorTokens &tokens)
{
    if (isPrimary(button))
        return isHovered(button) || isPressed(button) ? tokens.primaryHover : tokens.primary;
    if (!button.state.testFlag(QStyle::State_Enabled))
        return tokens.window;
    if (isPressed(button))
        return tokens.selection;
    return isHovered(button) ? tokens.tint : tokens.base;
}

bool isFlat(const QStyleOptionButton &button)
{
    return button.features.testFlag(QStyleOptionButton::Flat);
}

void paintBody(QPainter &painter, const QStyleOptionButton &button, const ColorTokens &tokens)
{
    const bool outlined = !isFlat(button) && !isPrimary(button);
    const QColor outline = button.state.testFlag(QStyle::State_Enabled) ? tokens.control : tokens.line;
    painter.setPen(outlined ? QPen(outline, 1) : QPen(Qt::NoPen));
    painter.setBrush(fillOf(button, tokens));
    painter.drawRoundedRect(outlined ? crisp(button.rect) : QRectF(button.rect), controlRadius,
                            controlRadius);
}

QColor textOf(const QStyleOptionButton &button, const ColorTokens &tokens)
{
    if (!button.state.testFlag(QStyle::State_Enabled))
        return tokens.muted;
    if (isPrimary(button))
        return tokens.onPrimary;
    return isFlat(button) ? tokens.primary : tokens.text;
}

int contentWidth(const QStyleOptionButton &button)
{
    const int text = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    return button.icon.isNull() ? text : text + button.iconSize.width() + (text > 0 ? iconGap : 0);
}

} // namespace

bool showsFocus(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange);
}

void paintCheckBox(QPainter &painter, const QStyleOption &option)
{
    const ColorTokens tokens = tokensOf(option.palette);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    const bool filled = isOn(option) || partly;
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(filled ? tokens.primary : tokens.control, 1.5));
    painter.setBrush(filled ? tokens.primary : tokens.base);
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(QPen(tokens.onPrimary, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](qreal x, qreal y) {
        return box.topLeft() + QPointF(x * box.width(), y * box.height());
    };
    if (partly)
        painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
    else if (filled)
        painter.drawPolyline(QPolygonF({at(0.24, 0.53), at(0.43, 0.71), at(0.77, 0.31)}));
}

void paintRadioButton(QPainter &painter, const QStyleOption &option)
{
    const ColorTokens tokens = tokensOf(option.palette);
    const QRectF circle = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(isOn(option) ? tokens.primary : tokens.control, 1.5));
    painter.setBrush(tokens.base);
    painter.drawEllipse(circle);
    if (!isOn(option))
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.primary);
    painter.drawEllipse(circle.adjusted(4, 4, -4, -4));
}

void paintPushButton(QPainter &painter, const QStyleOption &option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    if (button == nullptr)
        return;
    const ColorTokens tokens = tokensOf(option.palette);
    if (!isFlat(*button) || isHovered(option) || isPressed(option))
        paintBody(painter, *button, tokens);
    if (showsFocus(option))
        paintRing(painter, crisp(option.rect), isPrimary(*button) ? tokens.onPrimary : tokens.primary);
}

void paintPushButtonLabel(QPainter &painter, const QStyleOption &option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    if (button == nullptr)
        return;
    QRect rest = button->rect;
    if (!button->icon.isNull()) {
        const QSize size = button->iconSize;
        const int left = rest.left() + qMax(0, (rest.width() - contentWidth(*button)) / 2);
        const QRect place(QPoint(left, rest.top() + (rest.height() - size.height()) / 2), size);
        const bool enabled = option.state.testFlag(QStyle::State_Enabled);
        button->icon.paint(&painter, QStyle::visualRect(button->direction, button->rect, place),
                           Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        rest.setLeft(place.right() + 1 + iconGap);
    }
    const Qt::Alignment start = QStyle::visualAlignment(button->direction, Qt::AlignVCenter | Qt::AlignLeft);
    const Qt::Alignment centred = button->icon.isNull() ? Qt::Alignment(Qt::AlignCenter) : start;
    painter.setPen(textOf(*button, tokensOf(option.palette)));
    painter.drawText(QStyle::visualRect(button->direction, button->rect, rest),
                     static_cast<int>(centred) | Qt::TextShowMnemonic | Qt::TextSingleLine, button->text);
}

QSize pushButtonSize(const QStyleOption *option, const QSize &contents)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (button == nullptr)
        return contents;
    return {contentWidth(*button) + 2 * buttonPadding, contents.height() + 10};
}

void paintToolButton(QPainter &painter, const QStyleOption &option)
{
    const ColorTokens tokens = tokensOf(option.palette);
    if (isPressed(option) || isHovered(option)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isPressed(option) ? tokens.selection : tokens.tint);
        painter.drawRoundedRect(QRectF(option.rect), controlRadius, controlRadius);
    }
    if (showsFocus(option))
        paintRing(painter, crisp(option.rect), tokens.primary);
}

void paintFocusRing(QPainter &painter, const QStyleOption &option)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokensOf(option.palette).primary, 2));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4);
}

} // namespace loopbaan
