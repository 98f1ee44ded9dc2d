// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/layout/page.h"

#include <QRawFont>

#include <map>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace loopbaan {

/// Paints pages on whatever Qt paints on: the preview, a printer. Keeps the fonts it has used; each thread
/// has its own.
class PagePainter
{
public:
    /// Paints `page` from the origin of `painter`, one point being one unit.
    void paint(QPainter &painter, const PaperPage &page);

private:
    void paintItem(QPainter &painter, const PageItem &item);
    void paintRun(QPainter &painter, const GlyphRun &run);
    [[nodiscard]] const QRawFont &font(Face face, double size);

    std::map<std::pair<Face, double>, QRawFont> m_fonts{};
};

} // namespace loopbaan
