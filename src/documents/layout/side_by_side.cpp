// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks whose parts stand beside each other.
#include "documents/layout/block_layout.h"

#include <numeric>

namespace loopbaan {

namespace {

constexpr qsizetype factsInARow = 4;

Strips factStrips(const Labelled &fact, const Frame &frame)
{
    Strips strips = frame.text(fact.label, WordRole::Label);
    strips += frame.text(fact.text, frame.styles.of(WordRole::Body).aligned(TextAlign::Left));
    return strips;
}

/// The width each column of facts asks for, when they all get it; else the same for all.
QList<double> factWidths(const QList<Labelled> &facts, qsizetype columns, const Frame &frame, double gap)
{
    QList<double> widths(columns);
    for (qsizetype i = 0; i < facts.size(); ++i) {
        double &width = widths[i % columns];
        width = std::max({width, frame.widthOf(facts[i].label, frame.styles.of(WordRole::Label)),
                          frame.widthOf(facts[i].text, frame.styles.of(WordRole::Body))});
    }
    const auto count = double(columns);
    const double room = frame.width - (count - 1) * gap;
    const double asked = std::accumulate(widths.cbegin(), widths.cend(), 0.0);
    for (double &width : widths)
        width = asked > room ? room / count : width + (room - asked) / count;
    return widths;
}

Strips factRow(const QList<Labelled> &facts, const QList<double> &widths, double gap, const Frame &frame)
{
    QList<Cell> cells;
    double x = 0;
    for (qsizetype i = 0; i < facts.size(); ++i) {
        cells.append({x, factStrips(facts[i], frame.narrowed(widths[i] + 0.1))});
        x += widths[i] + gap;
    }
    return row(cells, frame.tallestRow());
}

struct PanelPlace
{
    double x = 0;
    double width = 0;
    PanelTone tone{};
};

QRgb groundOf(PanelTone tone)
{
    switch (tone) {
    case PanelTone::Settled: return ink::tint;
    case PanelTone::Plain: return ink::plain;
    case PanelTone::Open: break;
    }
    return ink::open;
}

Area background(const PanelPlace &place, double height)
{
    return {.rect = {place.x, 0, place.width, height}, .fill = groundOf(place.tone)};
}

/// Fills the white between the lines, and the edge around them, with the colours of the panels.
void fillPanels(Strips &strips, const QList<PanelPlace> &places, double padding)
{
    for (Strip &strip : strips) {
        const bool first = &strip == &strips.first();
        const double above = first ? padding : strip.gap;
        for (PageItem &item : strip.items)
            moveBy(item, {0, above});
        strip.height += above + (&strip == &strips.last() ? padding : 0);
        strip.gap = 0;
        for (const PanelPlace &place : places)
            strip.items.prepend(background(place, strip.height));
    }
}

/// Two lines to write on, or as many as fill `height`.
Strips linesToFillIn(double height, const Frame &frame)
{
    const double line = heightOf(frame.writingLines(2)) - heightOf(frame.writingLines(1));
    return frame.writingLines(std::max(2, int(height / line) - 1));
}

Strips panelStrips(const Panel &panel, double height, const Frame &frame)
{
    Strips strips = frame.text(panel.title, WordRole::Strong);
    if (panel.lines.isEmpty())
        strips += linesToFillIn(height, frame);
    for (const QString &line : panel.lines)
        append(strips, frame.text(line, WordRole::Body), frame.scaled(2.5));
    return strips;
}

} // namespace

Strips stripsOf(const Facts &facts, const Frame &frame)
{
    if (facts.facts.isEmpty())
        return {};
    const double gap = frame.scaled(12);
    const qsizetype rows = (facts.facts.size() + factsInARow - 1) / factsInARow;
    const qsizetype columns = (facts.facts.size() + rows - 1) / rows;
    const QList<double> widths = factWidths(facts.facts, columns, frame, gap);
    Strips strips;
    for (qsizetype i = 0; i < facts.facts.size(); i += columns)
        append(strips, factRow(facts.facts.mid(i, columns), widths, gap, frame),
               frame.scaled(i == 0 ? 0 : 7));
    return strips;
}

Strips stripsOf(const Columns &columns, const Frame &frame)
{
    const double gap = frame.scaled(22);
    const auto count = double(columns.columns.size());
    const double width = (frame.width - (count - 1) * gap) / std::max(count, 1.0);
    QList<Cell> cells;
    for (const QList<Block> &blocks : columns.columns)
        cells.append({double(cells.size()) * (width + gap), flowOf(blocks, frame.narrowed(width)).strips});
    return row(cells, frame.tallestRow());
}

Strips stripsOf(const Panels &panels, const Frame &frame)
{
    const double gap = frame.scaled(10);
    const double padding = frame.scaled(10.5);
    const auto count = double(panels.panels.size());
    const double width = (frame.width - (count - 1) * gap) / std::max(count, 1.0);
    const double height = panels.leastLines * frame.styles.of(WordRole::Body).lineHeight;
    QList<Cell> cells;
    QList<PanelPlace> places;
    for (const Panel &panel : panels.panels) {
        const double x = double(cells.size()) * (width + gap);
        places.append({x, width, panel.tone});
        cells.append({x + padding, panelStrips(panel, height, frame.narrowed(width - 2 * padding))});
    }
    Strips strips = row(cells, frame.tallestRow());
    if (!strips.isEmpty())
        strips.last().height += std::max(0.0, height - heightOf(strips));
    fillPanels(strips, places, padding);
    return strips;
}

} // namespace loopbaan
