// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/agreements/agreement_cell_delegate.h"

#include "app/agreements/agreement_tree_model.h"
#include "gui/look/fonts.h"
#include "gui/look/icons.h"
#include "gui/widgets/agreement_delegate.h"
#include "gui/widgets/row_painting.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr int cellPadding = 8;
constexpr int firstCellPadding = 14;
constexpr int cellSign = 16;
constexpr int cellSignGap = 14;
constexpr int arrowSize = 13;
constexpr int arrowGap = 5;

/// How a cell is written and what stands before it.
struct Cell
{
    QString icon{};
    int iconSize = 0;
    int iconGap = 0;
    Tone iconTone = Tone::Text;
    Tone tone = Tone::Text;
    TextRole role = TextRole::Body;
};

Cell cellOf(const QModelIndex &index)
{
    const auto tone = index.data(AgreementTreeModel::ToneRole).value<StatusTone>();
    const auto status = index.data(AgreementTreeModel::StatusRole).value<AgreementStatus>();
    switch (static_cast<AgreementColumn>(index.column())) {
    case AgreementColumn::Text: return {iconOf(status, tone), cellSign, cellSignGap, toneOf(tone)};
    case AgreementColumn::Employee: break;
    case AgreementColumn::Owner:
        if (index.data(AgreementTreeModel::OwnRole).toBool())
            return {u"arrow-return-right"_s, arrowSize, arrowGap, Tone::Tint, Tone::Tint, TextRole::Strong};
        break;
    case AgreementColumn::Due:
        if (tone != StatusTone::Neutral)
            return {.tone = toneOf(tone)};
    }
    return {};
}

QRect textRect(const QRect &cell, const Cell &look, bool first)
{
    const int icon = look.icon.isEmpty() ? 0 : look.iconSize + look.iconGap;
    return cell.adjusted((first ? firstCellPadding : cellPadding) + icon, 0, -cellPadding, -1);
}

} // namespace

void AgreementCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const Cell cell = cellOf(index);
    const ColorTokens tokens = tokensOf(option.palette);
    const bool first = index.column() == 0;
    painter->save();
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    if (!cell.icon.isEmpty()) {
        const QRectF place(option.rect.left() + (first ? firstCellPadding : cellPadding),
                           option.rect.center().y() - cell.iconSize / 2.0 + 0.5, cell.iconSize,
                           cell.iconSize);
        paintIcon(*painter, place, cell.icon, foregroundOf(cell.iconTone, tokens));
    }
    const QRect place = textRect(option.rect, cell, first);
    const QFont font = fontFor(cell.role);
    painter->setFont(font);
    painter->setPen(foregroundOf(cell.tone, tokens));
    painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, place.width()));
    painter->restore();
    if (first)
        paintRowFocus(*painter, option);
}

QSize AgreementCellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, QFontMetrics(fontFor(TextRole::Strong)).height() + 18};
}

bool AgreementCellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                      const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Cell cell = cellOf(index);
    const QString text = index.data().toString();
    const int room = textRect(option.rect, cell, index.column() == 0).width();
    // Escaped: a tip would read an agreement with a tag in it as markup.
    if (QFontMetrics(fontFor(cell.role)).horizontalAdvance(text) > room)
        QToolTip::showText(event->globalPos(), text.toHtmlEscaped(), view);
    else
        QToolTip::hideText();
    return true;
}

} // namespace loopbaan
