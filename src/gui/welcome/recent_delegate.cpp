// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/welcome/recent_delegate.h"

#include "gui/look/color_tokens.h"
#include "gui/look/fonts.h"
#include "gui/widgets/row_painting.h"

#include <QPainter>

namespace loopbaan {

void RecentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const ColorTokens tokens = tokensOf(option.palette);
    const auto write = [painter](const QRect &line, TextRole role, const QColor &color, const QString &text) {
        painter->setFont(fontFor(role));
        painter->setPen(color);
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
    };
    painter->save();
    paintRowGround(*painter, option);
    const TwoLines lines = twoLinesIn(option.rect.adjusted(8, 0, -8, -1));
    write(lines.first, TextRole::Strong, tokens.text, index.data().toString());
    write(lines.second, TextRole::Detail, tokens.muted, index.data(WhenRole).toString());
    painter->restore();
}

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, twoLineHeight()};
}

} // namespace loopbaan
