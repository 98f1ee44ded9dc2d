// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QSizeF>

namespace loopbaan {

/// Pages one under another, each in the middle, in pixels.
class PageColumn
{
public:
    static constexpr double margin = 24; ///< of desk around the pages
    static constexpr double gap = 16; ///< of desk between them

    PageColumn() = default;
    /// `pages` in points, `scale` in pixels a point; at least as wide as `room`.
    PageColumn(const QList<QSizeF> &pages, double scale, double room);

    [[nodiscard]] QSizeF size() const { return m_size; }
    [[nodiscard]] qsizetype count() const { return m_pages.size(); }
    [[nodiscard]] QRectF page(qsizetype number) const { return m_pages.at(number); }
    /// The page that lies at height `y`, or the nearest; 0 when there is none.
    [[nodiscard]] qsizetype pageAt(double y) const;

private:
    QList<QRectF> m_pages{};
    QSizeF m_size{};
};

/// The scale at which the widest of `pages` fits in `room` beside its margins.
[[nodiscard]] double scaleToWidth(const QList<QSizeF> &pages, QSizeF room);

/// The scale at which every page fits in `room` as a whole.
[[nodiscard]] double scaleToPage(const QList<QSizeF> &pages, QSizeF room);

} // namespace loopbaan
