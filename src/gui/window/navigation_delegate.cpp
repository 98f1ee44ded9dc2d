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

} // namespace

void NavigationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const ColorTokens tokens = tokensOf(option.palette);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    paintDestinationGround(*painter, option);
    QRect rest = option.rect.adjusted(padding, 0, -padding, 0);
    const QRectF place(rest.left(), rest.center().y() - iconSize / 2.0 + 0.5, iconSize, iconSize);
    paintIcon(*painter, place, index.data(IconRole).toString(), tokens.text);
    rest.setLeft(rest.left() + iconSize + padding);

    painter->setFont(fontFor(chosen ? TextRole::Strong : TextRole::Body));
    const int room = rest.width() - painter->fontMetrics().horizontalAdvance(index.data().toString());
    const int count = index.data(CountRole).toInt();
    const QString number = QLocale().toString(count);
    if (count > 0 && painter->fontMetrics().horizontalAdvance(number) + numberGap <= room) {
        painter->setPen(chosen ? tokens.tintText : tokens.muted);
        painter->drawText(rest, Qt::AlignRight | Qt::AlignVCenter, number);
        rest.setRight(rest.right() - painter->fontMetrics().horizontalAdvance(number) - padding);
    }
    painter->setPen(tokens.text);
    painter->drawText(
        rest, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rest.width()));
    paintRowFocus(*painter, option);
    painter->restore();
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, qMax(36, option.fontMetrics.height() + 16)};
}

} // namespace loopbaan
