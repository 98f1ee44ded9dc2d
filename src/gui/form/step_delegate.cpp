// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/form/step_delegate.h"

#include "gui/look/fonts.h"
#include "gui/look/icons.h"
#include "gui/widgets/row_painting.h"

#include <QPainter>
#include <QWidget>

namespace loopbaan {

namespace {

constexpr int iconSize = 16;
constexpr int padding = 10;
constexpr int air = 8; // above and below
constexpr int anyHeight = 1 << 20;

/// In the weight of the chosen one, so that choosing moves nothing.
QSize textSize(const QString &text, TextRole role, int width)
{
    if (text.isEmpty())
        return {0, 0};
    const QFontMetrics metrics(fontFor(role));
    return metrics.boundingRect(QRect(0, 0, qMax(1, width), anyHeight), Qt::TextWordWrap, text).size();
}

int textWidth(int rowWidth)
{
    return rowWidth - 3 * padding - iconSize;
}

} // namespace

void StepDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const ColorTokens tokens = tokensOf(option.palette);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    paintDestinationGround(*painter, option);
    const QRect row = option.rect.adjusted(padding, air, -padding, -air);
    const int line = QFontMetrics(fontFor(TextRole::Strong)).height();
    const QRect dot(row.left(), row.top() + (line - iconSize) / 2, iconSize, iconSize);
    const QColor color = index.data(CompleteRole).toBool() ? tokens.good : tokens.muted;
    paintIcon(*painter, QStyle::visualRect(option.direction, option.rect, dot),
              index.data(IconRole).toString(), color);

    const QString title = index.data().toString();
    QRect place = row.adjusted(iconSize + padding, 0, 0, 0);
    place.setHeight(textSize(title, TextRole::Strong, place.width()).height());
    painter->setFont(fontFor(chosen ? TextRole::Strong : TextRole::Body));
    painter->setPen(tokens.text);
    painter->drawText(QStyle::visualRect(option.direction, option.rect, place), Qt::TextWordWrap, title);
    const QRect below(place.left(), place.bottom() + 1, place.width(), row.bottom() - place.bottom());
    painter->setFont(fontFor(TextRole::Detail));
    painter->setPen(tokens.muted);
    painter->drawText(QStyle::visualRect(option.direction, option.rect, below), Qt::TextWordWrap,
                      index.data(NoteRole).toString());
    paintRowFocus(*painter, option);
    painter->restore();
}

QSize StepDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = textWidth(option.widget == nullptr ? 0 : option.widget->width());
    const int title = textSize(index.data().toString(), TextRole::Strong, width).height();
    const int note = textSize(index.data(NoteRole).toString(), TextRole::Detail, width).height();
    return {0, title + note + 2 * air};
}

} // namespace loopbaan
