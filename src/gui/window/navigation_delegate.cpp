// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/navigation_delegate.h"

#include "gui/look/fonts.h"
#include "gui/look/icons.h"
#include "gui/widgets/row_painting.h"

#include <QLocale>
#include <QPainter>

namespace loopbaan {

namespace {

constexpr int iconSize = 16;
constexpr int padding = 10;
constexpr int numberGap = 6; // the title is worth more than the number

bool isChosen(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Selected);
}

QFont titleFont(const QStyleOptionViewItem &option)
{
    return fontFor(isChosen(option) ? TextRole::Strong : TextRole::Body);
}

QRect titleRect(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(padding + iconSize + padding, 0, -padding, 0);
}

/// Draws the number where it leaves room for the title; returns what it took.
int paintCount(QPainter &painter, const QStyleOptionViewItem &option, const QString &title, int count)
{
    painter.setFont(titleFont(option));
    const QRect line = titleRect(option);
    const QString number = QLocale().toString(count);
    const int width = painter.fontMetrics().horizontalAdvance(number);
    if (count == 0 || width + numberGap > line.width() - painter.fontMetrics().horizontalAdvance(title))
        return 0;
    const ColorTokens tokens = tokensOf(option.palette);
    painter.setPen(isChosen(option) ? tokens.tintText : tokens.muted);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, number);
    return width + padding;
}

} // namespace

void NavigationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    painter->save();
    paintDestinationGround(*painter, option);
    const QString title = index.data().toString();
    const int numberWidth = paintCount(*painter, option, title, index.data(CountRole).toInt());
    paintTitle(*painter, option, index.data(IconRole).toString(), title, numberWidth);
    paintRowFocus(*painter, option);
    painter->restore();
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics chosen(fontFor(TextRole::Strong));
    const int count = index.data(CountRole).toInt();
    const QString number = count == 0 ? QString() : QLocale().toString(count);
    const int texts =
        chosen.horizontalAdvance(index.data().toString()) + padding + chosen.horizontalAdvance(number);
    return {padding + iconSize + padding + texts + padding, lineHeight(option.fontMetrics)};
}

void NavigationDelegate::paintTitle(QPainter &painter, const QStyleOptionViewItem &option,
                                    const QString &icon, const QString &title, int reserved)
{
    const ColorTokens tokens = tokensOf(option.palette);
    const QRect line = option.rect.adjusted(padding, 0, -padding, 0);
    const QRectF place(line.left(), line.center().y() - iconSize / 2.0 + 0.5, iconSize, iconSize);
    paintIcon(painter, place, icon, tokens.text);
    const QRect rest = titleRect(option).adjusted(0, 0, -reserved, 0);
    painter.setFont(titleFont(option));
    painter.setPen(tokens.text);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(title, Qt::ElideRight, rest.width()));
}

int NavigationDelegate::lineHeight(const QFontMetrics &metrics)
{
    return qMax(36, metrics.height() + 16);
}

} // namespace loopbaan
