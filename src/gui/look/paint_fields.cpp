// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/paint_fields.h"

#include "gui/look/color_tokens.h"

#include <QAbstractSpinBox>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace loopbaan {

namespace {

constexpr qreal fieldRadius = 6;

enum class Chevron { Up, Down };

void paintChevron(QPainter &painter, const QPointF &middle, Chevron chevron, const QColor &color)
{
    const qreal rise = chevron == Chevron::Down ? 2 : -2;
    painter.setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(
        QPolygonF({middle + QPointF(-4, -rise), middle + QPointF(0, rise), middle + QPointF(4, -rise)}));
}

QColor inkOf(const QStyleOption &option, const ColorTokens &tokens)
{
    return option.state.testFlag(QStyle::State_Enabled) ? tokens.text : tokens.muted;
}

/// False for the cells of a table that come after the first one.
bool startsRow(const QStyleOption &option)
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option);
    return item == nullptr
        || (item->viewItemPosition != QStyleOptionViewItem::Middle
            && item->viewItemPosition != QStyleOptionViewItem::End);
}

} // namespace

void paintField(QPainter &painter, const QStyleOption &option)
{
    const ColorTokens tokens = tokensOf(option.palette);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const qreal inset = focused ? 1 : 0.5;
    painter.setPen(QPen(focused ? tokens.primary : tokens.control, focused ? 2 : 1));
    painter.setBrush(enabled ? tokens.base : tokens.window);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), fieldRadius,
                            fieldRadius);
}

void paintComboBox(QPainter &painter, const QStyleOptionComplex &option)
{
    const ColorTokens tokens = tokensOf(option.palette);
    paintField(painter, option);
    const QRect arrow =
        QStyle::visualRect(option.direction, option.rect,
                           QRect(option.rect.right() - 27, option.rect.top(), 28, option.rect.height()));
    paintChevron(painter, QRectF(arrow).center(), Chevron::Down, inkOf(option, tokens));
}

QRect spinBoxPart(const QStyleOptionComplex &option, QStyle::SubControl part)
{
    constexpr int buttonWidth = 26;
    const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(&option);
    const bool bare = box != nullptr && box->buttonSymbols == QAbstractSpinBox::NoButtons;
    const int width = bare ? 0 : buttonWidth;
    const QRect whole = option.rect;
    QRect place;
    if (part == QStyle::SC_SpinBoxEditField)
        place = whole.adjusted(6, 1, -width - 2, -1);
    else if (part == QStyle::SC_SpinBoxUp)
        place = QRect(whole.right() - width + 1, whole.top() + 3, width, whole.height() / 2 - 3);
    else
        place = QRect(whole.right() - width + 1, whole.center().y() + 1, width, whole.height() / 2 - 3);
    return QStyle::visualRect(option.direction, whole, place);
}

void paintSpinBox(QPainter &painter, const QStyleOptionComplex &option, const QStyle &style,
                  const QWidget *widget)
{
    const ColorTokens tokens = tokensOf(option.palette);
    paintField(painter, option);
    const QRectF up = style.subControlRect(QStyle::CC_SpinBox, &option, QStyle::SC_SpinBoxUp, widget);
    const QRectF down = style.subControlRect(QStyle::CC_SpinBox, &option, QStyle::SC_SpinBoxDown, widget);
    if (up.isEmpty() || down.isEmpty())
        return;
    paintChevron(painter, up.center(), Chevron::Up, inkOf(option, tokens));
    paintChevron(painter, down.center(), Chevron::Down, inkOf(option, tokens));
}

void paintSelectedRow(QPainter &painter, const QStyleOption &option)
{
    const ColorTokens tokens = tokensOf(option.palette);
    if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option))
        painter.fillRect(item->rect, item->backgroundBrush);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter.fillRect(option.rect, tokens.selection);
        if (!startsRow(option))
            return;
        const QRect bar(option.rect.left(), option.rect.top(), 3, option.rect.height());
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar), tokens.primary);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter.fillRect(option.rect, tokens.tint);
    }
}

} // namespace loopbaan
