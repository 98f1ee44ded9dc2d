// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks of one row under another.
#include "documents/layout/block_layout.h"

#include <numeric>

namespace loopbaan {

namespace {

constexpr double labelColumn = 88;

Rule hairline(double y, const Frame &frame)
{
    return {.from = {0, y}, .length = frame.width, .thickness = frame.scaled(0.6), .colour = ink::line};
}

/// White inside the row above and below, and a hairline under it.
void ruleBelow(Strips &strips, double padding, const Frame &frame)
{
    Strip &first = strips.first();
    for (PageItem &item : first.items)
        moveBy(item, {0, padding});
    first.height += padding;
    Strip &last = strips.last();
    last.height += padding;
    last.items.append(hairline(last.height, frame));
}

void lower(Strips &strips, double by)
{
    for (PageItem &item : strips.first().items)
        moveBy(item, {0, by});
    strips.first().height += by;
}

Strips checkStrips(const CheckLine &line, const Frame &frame)
{
    const double labelX = frame.scaled(19.5);
    const double textX = frame.scaled(151);
    const double gap = frame.scaled(10);
    const QString box(line.checked ? QChar(0x2611) : QChar(0x2610));
    Strips texts;
    for (const QString &text : line.texts)
        texts += frame.narrowed(frame.width - textX).text(text, line.role);
    return row({{0, frame.text(box, frame.styles.check())},
                {labelX,
                 frame.narrowed(textX - labelX - gap)
                     .text(line.label, line.checked ? WordRole::Strong : WordRole::Body)},
                {textX, texts}},
               frame.tallestRow());
}

/// The cells of one row of a table, each `shares` of the width.
Strips tableRow(const QStringList &texts, const TextTable &table, WordRole role, const Frame &frame)
{
    const double total = std::accumulate(table.shares.cbegin(), table.shares.cend(), 0);
    const double gap = frame.scaled(10);
    QList<Cell> cells;
    double x = 0;
    for (qsizetype i = 0; i < std::min(texts.size(), table.shares.size()); ++i) {
        const double width = frame.width * table.shares[i] / total;
        cells.append({x, frame.narrowed(width - gap).text(texts[i], role)});
        x += width;
    }
    return row(cells, frame.tallestRow());
}

} // namespace

Strips stripsOf(const LabelledRows &rows, const Frame &frame)
{
    const double textX = frame.scaled(labelColumn);
    Strips strips;
    const TextStyle style = frame.styles.of(WordRole::Body);
    for (const Labelled &labelled : rows.rows) {
        const Strips text = frame.narrowed(frame.width - textX).textOrLine(labelled.text, style);
        Strips label = frame.narrowed(textX - frame.scaled(6)).labelBeside(labelled.label, style);
        if (labelled.text.isEmpty())
            lower(label, text.first().height - label.first().height);
        const Strips one = row({{0, label}, {textX, text}}, frame.tallestRow());
        append(strips, one, strips.isEmpty() ? 0 : frame.scaled(4.4));
    }
    return strips;
}

Strips stripsOf(const CheckLines &lines, const Frame &frame)
{
    Strips strips;
    for (const CheckLine &line : lines.lines) {
        Strips one = checkStrips(line, frame);
        ruleBelow(one, frame.scaled(6.2), frame);
        strips += one;
    }
    if (!strips.isEmpty())
        strips.first().items.append(hairline(0, frame));
    bindWhole(strips);
    return strips;
}

Strips stripsOf(const TextTable &table, const Frame &frame, QList<Strip> &headers)
{
    Strips header = tableRow(table.header, table, WordRole::Label, frame);
    ruleBelow(header, frame.scaled(3), frame);
    for (Strip &strip : header)
        strip.bond = Bond::Firm;
    const auto index = int(headers.size());
    headers.append(header.first());
    Strips strips = header;
    for (const QStringList &texts : table.rows) {
        Strips one = tableRow(texts, table, WordRole::Body, frame);
        ruleBelow(one, frame.scaled(5), frame);
        for (Strip &strip : one)
            strip.header = index;
        strips += one;
    }
    return strips;
}

} // namespace loopbaan
