// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/layout/strip.h"

#include <algorithm>

namespace loopbaan {

namespace {

void addItems(Strip &strip, const Strip &part, QPointF offset)
{
    for (PageItem item : part.items) {
        moveBy(item, offset);
        strip.items.append(std::move(item));
    }
}

Strip together(const QList<Cell> &cells)
{
    Strip whole;
    for (const Cell &cell : cells) {
        double y = 0;
        for (const Strip &part : cell.strips) {
            y += &part == &cell.strips.first() ? 0 : part.gap;
            addItems(whole, part, {cell.x, y});
            y += part.height;
        }
        whole.height = std::max(whole.height, y);
    }
    return whole;
}

/// The n-th lines of all cells beside each other.
Strips lineByLine(const QList<Cell> &cells)
{
    qsizetype lines = 0;
    for (const Cell &cell : cells)
        lines = std::max(lines, cell.strips.size());
    Strips strips;
    for (qsizetype i = 0; i < lines; ++i) {
        Strip strip;
        for (const Cell &cell : cells) {
            if (i >= cell.strips.size())
                continue;
            const Strip &part = cell.strips[i];
            strip.gap = std::max(strip.gap, i == 0 ? 0 : part.gap);
            strip.height = std::max(strip.height, part.height);
            addItems(strip, part, {cell.x, 0});
        }
        strips.append(strip);
    }
    return strips;
}

} // namespace

double heightOf(const Strips &strips)
{
    double height = 0;
    for (const Strip &strip : strips)
        height += (&strip == &strips.first() ? 0 : strip.gap) + strip.height;
    return height;
}

void bindWhole(Strips &strips)
{
    for (qsizetype i = 0; i + 1 < strips.size(); ++i)
        strips[i].bond = std::max(strips[i].bond, Bond::Whole);
}

Strips row(const QList<Cell> &cells, double most)
{
    const Strip whole = together(cells);
    return whole.height <= most ? Strips{whole} : lineByLine(cells);
}

Strips indented(Strips strips, double x)
{
    for (Strip &strip : strips) {
        for (PageItem &item : strip.items)
            moveBy(item, {x, 0});
    }
    return strips;
}

void append(Strips &strips, const Strips &more, double gap)
{
    const qsizetype at = strips.size();
    strips += more;
    if (at < strips.size())
        strips[at].gap += gap;
}

} // namespace loopbaan
