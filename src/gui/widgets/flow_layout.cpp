// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/flow_layout.h"

#include <QStyle>
#include <QWidget>

namespace loopbaan {

FlowLayout::FlowLayout(QWidget *parent, int gap)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(gap);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto place = m_items.begin() + index;
    QLayoutItem *item = place->release();
    m_items.erase(place);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    const QList<QRect> places = placesIn(width);
    return places.isEmpty() ? 0 : places.last().bottom() + 1;
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    for (const QLayoutItem *item : shown())
        width += item->sizeHint().width() + (width > 0 ? spacing() : 0);
    return {width, heightForWidth(width)};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : shown())
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect &place)
{
    QLayout::setGeometry(place);
    const QList<QLayoutItem *> items = shown();
    const QList<QRect> places = placesIn(place.width());
    for (qsizetype item = 0; item < items.size(); ++item)
        items.at(item)->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), place,
                                                       places.at(item).translated(place.topLeft())));
}

QList<QRect> FlowLayout::placesIn(int width) const
{
    QList<QRect> places;
    QPoint next;
    int height = 0;
    for (const QLayoutItem *item : shown())
        height = qMax(height, item->sizeHint().height());
    for (const QLayoutItem *item : shown()) {
        const int own = qMin(width, item->sizeHint().width());
        if (next.x() > 0 && next.x() + own > width)
            next = {0, next.y() + height + spacing()};
        places << QRect(next, QSize(own, height));
        next.rx() += own + spacing();
    }
    return places;
}

QList<QLayoutItem *> FlowLayout::shown() const
{
    QList<QLayoutItem *> items;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            items << item.get();
    }
    return items;
}

} // namespace loopbaan
