// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pops/page_column.h"

#include <algorithm>

namespace loopbaan {

namespace {

QSizeF largest(const QList<QSizeF> &pages)
{
    QSizeF size;
    for (const QSizeF &page : pages)
        size = size.expandedTo(page);
    return size;
}

double roomFor(double length)
{
    return std::max(1.0, length - 2 * PageColumn::margin);
}

} // namespace

PageColumn::PageColumn(const QList<QSizeF> &pages, double scale, double room)
{
    const double width = std::max(room, largest(pages).width() * scale + 2 * margin);
    double top = margin;
    for (const QSizeF &page : pages) {
        const QSizeF size = page * scale;
        m_pages.append(QRectF(QPointF((width - size.width()) / 2, top), size));
        top += size.height() + gap;
    }
    m_size = QSizeF(width, pages.isEmpty() ? 0 : top - gap + margin);
}

qsizetype PageColumn::pageAt(double y) const
{
    const auto place =
        std::ranges::find_if(m_pages, [y](const QRectF &page) { return y < page.bottom() + gap; });
    return place == m_pages.cend() ? std::max<qsizetype>(0, count() - 1) : place - m_pages.cbegin();
}

double scaleToWidth(const QList<QSizeF> &pages, QSizeF room)
{
    return pages.isEmpty() ? 1 : roomFor(room.width()) / largest(pages).width();
}

double scaleToPage(const QList<QSizeF> &pages, QSizeF room)
{
    return pages.isEmpty()
        ? 1
        : std::min(scaleToWidth(pages, room), roomFor(room.height()) / largest(pages).height());
}

} // namespace loopbaan
