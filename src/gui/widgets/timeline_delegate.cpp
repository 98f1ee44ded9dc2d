// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/timeline_delegate.h"

#include "app/rows/timeline_row.h"
#include "gui/look/fonts.h"
#include "gui/look/icons.h"
#include "gui/widgets/row_painting.h"

#include <QAbstractItemView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr int nodeSize = 20;
constexpr int textLeft = nodeSize + 10;
constexpr int rowGap = 15;
constexpr int headingGap = 9;
constexpr int ringGap = 3; // between what a row says and the ring round it

QString iconOf(TimelineKind kind)
{
    switch (kind) {
    case TimelineKind::Conversation: return u"chat"_s;
    case TimelineKind::Preparation: return u"envelope-open"_s;
    case TimelineKind::Agreement: return u"check2"_s;
    case TimelineKind::Role: return u"arrow-left-right"_s;
    case TimelineKind::Plan: return u"file-earmark-person"_s;
    case TimelineKind::Start: return u"flag"_s;
    }
    Q_UNREACHABLE();
}

QString iconOf(const TimelineRow &row)
{
    const bool plannedTalk = row.kind == TimelineKind::Conversation && row.state == TimelineState::Planned;
    return plannedTalk ? u"calendar-event"_s : iconOf(row.kind);
}

QFontMetrics metricsOf(TextRole role)
{
    return QFontMetrics(fontFor(role));
}

int headingHeight()
{
    return metricsOf(TextRole::Strong).height() + headingGap;
}

bool startsGroup(const QModelIndex &index)
{
    const auto group = index.data(RowRole).value<TimelineRow>().group;
    if (group.isEmpty())
        return false;
    return index.row() == 0
        || index.siblingAtRow(index.row() - 1).data(RowRole).value<TimelineRow>().group != group;
}

int detailHeight(const TimelineRow &row, int width)
{
    if (row.detail.isEmpty())
        return 0;
    const QRect room(0, 0, qMax(40, width - textLeft), QWIDGETSIZE_MAX);
    return metricsOf(TextRole::Detail).boundingRect(room, Qt::TextWordWrap, row.detail).height();
}

void paintNode(QPainter &painter, const QRectF &circle, const TimelineRow &row, const ColorTokens &tokens)
{
    const bool done = row.state == TimelineState::Done;
    const bool planned = row.state == TimelineState::Planned;
    QPen outline(done || planned ? tokens.primary : tokens.control, 1.2);
    if (planned)
        outline.setDashPattern({2.4, 1.8});
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(outline);
    painter.setBrush(done ? tokens.primary : tokens.window);
    painter.drawEllipse(circle.adjusted(0.5, 0.5, -0.5, -0.5));
    QRectF drawing(0, 0, 11, 11);
    drawing.moveCenter(circle.center());
    const QColor ink = done ? tokens.onPrimary : (planned ? tokens.primary : tokens.muted);
    paintIcon(painter, drawing, iconOf(row), ink);
}

/// "Title · when": the title gives way when there is no room.
void paintFirstLine(QPainter &painter, QRect line, const TimelineRow &row, const ColorTokens &tokens)
{
    const QString when = row.when.isEmpty() ? QString() : u" · "_s + row.when;
    painter.setFont(fontFor(TextRole::Strong));
    const int room = line.width() - metricsOf(TextRole::Body).horizontalAdvance(when);
    const QString title = painter.fontMetrics().elidedText(row.title, Qt::ElideRight, qMax(60, room));
    painter.setPen(tokens.text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, title);
    line.setLeft(line.left() + painter.fontMetrics().horizontalAdvance(title));
    painter.setFont(fontFor(TextRole::Body));
    painter.setPen(tokens.muted);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, when);
}

void paintHeading(QPainter &painter, const QRect &rect, const TimelineRow &row, const ColorTokens &tokens)
{
    painter.setFont(fontFor(TextRole::Strong));
    painter.setPen(tokens.muted);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignTop, row.group);
}

} // namespace

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const auto row = index.data(RowRole).value<TimelineRow>();
    const ColorTokens tokens = tokensOf(option.palette);
    QRect rest = option.rect;
    painter->save();
    if (startsGroup(index)) {
        paintHeading(*painter, rest, row, tokens);
        rest.setTop(rest.top() + headingHeight() - 4);
    }
    painter->fillRect(rest.left() + nodeSize / 2 - 1, rest.top(), 2, rest.height(), tokens.line);
    if (startsGroup(index))
        rest.setTop(rest.top() + 4);
    const int firstHeight = qMax(nodeSize, metricsOf(TextRole::Strong).height());
    const QRectF node(rest.left(), rest.top() + (firstHeight - nodeSize) / 2.0, nodeSize, nodeSize);
    paintNode(*painter, node, row, tokens);
    paintFirstLine(*painter, QRect(rest.left() + textLeft, rest.top(), rest.width() - textLeft, firstHeight),
                   row, tokens);
    painter->setFont(fontFor(TextRole::Detail));
    painter->setPen(tokens.muted);
    painter->drawText(rest.adjusted(textLeft, firstHeight, 0, 0), Qt::AlignLeft | Qt::TextWordWrap,
                      row.detail);
    QStyleOptionViewItem around(option);
    around.rect.setTop(rest.top() - ringGap);
    around.rect.setBottom(option.rect.bottom() - rowGap + 2 * ringGap);
    paintRowFocus(*painter, around);
    painter->restore();
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view == nullptr ? option.rect.width() : view->viewport()->width();
    const auto row = index.data(RowRole).value<TimelineRow>();
    const int heading = startsGroup(index) ? headingHeight() : 0;
    const int firstHeight = qMax(nodeSize, metricsOf(TextRole::Strong).height());
    // No width of its own: rows are as wide as the list, which then never scrolls sideways.
    return {0, heading + firstHeight + detailHeight(row, width) + rowGap};
}

} // namespace loopbaan
