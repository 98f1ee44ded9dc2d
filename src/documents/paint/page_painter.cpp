// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paint/page_painter.h"

#include <QGlyphRun>
#include <QPainter>

namespace loopbaan {

namespace {

void paintArea(QPainter &painter, const Area &area)
{
    painter.setPen(area.pen ? QPen(QColor::fromRgb(area.pen), 0.8) : QPen(Qt::NoPen));
    painter.setBrush(area.fill ? QBrush(QColor::fromRgb(area.fill)) : QBrush(Qt::NoBrush));
    painter.drawRect(area.rect);
}

void paintRule(QPainter &painter, const Rule &rule)
{
    painter.fillRect(QRectF(rule.from.x(), rule.from.y() - rule.thickness / 2, rule.length, rule.thickness),
                     QColor::fromRgb(rule.colour));
}

void paintDisc(QPainter &painter, const Disc &disc)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromRgb(disc.fill));
    painter.drawEllipse(disc.centre, disc.radius, disc.radius);
}

} // namespace

void PagePainter::paint(QPainter &painter, const PaperPage &page)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const PageItem &item : page.items)
        paintItem(painter, item);
    painter.restore();
}

void PagePainter::paintItem(QPainter &painter, const PageItem &item)
{
    if (const auto *run = std::get_if<GlyphRun>(&item))
        paintRun(painter, *run);
    else if (const auto *area = std::get_if<Area>(&item))
        paintArea(painter, *area);
    else if (const auto *rule = std::get_if<Rule>(&item))
        paintRule(painter, *rule);
    else
        paintDisc(painter, std::get<Disc>(item));
}

void PagePainter::paintRun(QPainter &painter, const GlyphRun &run)
{
    QGlyphRun glyphs;
    glyphs.setRawFont(font(run.face, run.size));
    glyphs.setGlyphIndexes(run.glyphs);
    glyphs.setPositions(run.offsets);
    painter.setPen(QColor::fromRgb(run.colour));
    painter.drawGlyphRun(run.origin, glyphs);
}

const QRawFont &PagePainter::font(Face face, double size)
{
    const auto [place, isNew] = m_fonts.try_emplace({face, size});
    if (isNew)
        place->second = QRawFont(fontBytes(face), size, QFont::PreferNoHinting);
    return place->second;
}

} // namespace loopbaan
