// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/fonts/face.h"

#include <QColor>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <variant>

namespace loopbaan {

/// What a text is to somebody who has the page read aloud.
enum class PageTag { None, Title, Heading, Paragraph };

/// Shaped text on its place.
struct GlyphRun
{
    Face face = Face::Sans;
    double size = 10; ///< in points
    QRgb colour = 0;
    QPointF origin{}; ///< start of the baseline
    QList<quint32> glyphs{};
    QList<QPointF> offsets{}; ///< of each glyph from `origin`
    QString text{};
    bool isCluster = false; ///< all of the text belongs to all of the glyphs, else one UTF-16 unit to each
    PageTag tag = PageTag::None;
    int element = 0; ///< runs of one paragraph share it
};

/// A filled area or, with a pen, a frame.
struct Area
{
    QRectF rect{};
    QRgb fill = 0; ///< transparent when 0
    QRgb pen = 0; ///< none when 0
};

/// A horizontal line.
struct Rule
{
    QPointF from{}; ///< its middle
    double length = 0;
    double thickness = 0.5;
    QRgb colour = 0;
};

struct Disc
{
    QPointF centre{};
    double radius = 0;
    QRgb fill = 0;
};

using PageItem = std::variant<GlyphRun, Area, Rule, Disc>;

/// One finished page, in points from its upper left corner: plain values, the same for every device.
struct PaperPage
{
    QSizeF size{};
    QList<PageItem> items{};
};

void moveBy(PageItem &item, QPointF offset);

/// All text of a page in the order it is painted, one line each run.
[[nodiscard]] QStringList textsOf(const PaperPage &page);

} // namespace loopbaan
