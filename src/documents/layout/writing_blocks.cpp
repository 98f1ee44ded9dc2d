// SPDX-License-Identifier: GPL-3.0-or-later
// Room to answer by hand.
#include "documents/layout/block_layout.h"

#include <algorithm>

namespace loopbaan {

namespace {

constexpr double boxWidth = 16;
constexpr double choiceGap = 22;
constexpr double writingPart = 0.5; ///< of the width, at least, before the words to tick

double widthOf(const QString &word, const Frame &frame)
{
    return frame.scaled(boxWidth) + frame.widthOf(word, frame.styles.of(WordRole::Body)) + 0.1;
}

/// The width of the words in one line.
double widthOf(const QStringList &words, const Frame &frame)
{
    double width = -frame.scaled(choiceGap);
    for (const QString &word : words)
        width += widthOf(word, frame) + frame.scaled(choiceGap);
    return std::max(0.0, width);
}

/// A line to write on with its words, which stand under it when it would get too short.
Strips lineWith(const QStringList &words, const Frame &frame)
{
    const double besideX = frame.width - widthOf(words, frame);
    Strips choices = stripsOf(Choices{words}, frame);
    if (besideX < writingPart * frame.width) {
        Strips strips = frame.writingLines(1);
        append(strips, choices, frame.scaled(4));
        return strips;
    }
    const Strips line = frame.narrowed(besideX - frame.scaled(choiceGap)).writingLines(1);
    const double lower = heightOf(line) - heightOf(choices) + frame.scaled(3); // on the line
    for (PageItem &item : choices.first().items)
        moveBy(item, {0, lower});
    return row({{0, line}, {besideX, choices}}, frame.tallestRow());
}

} // namespace

Strips stripsOf(const Choices &choices, const Frame &frame)
{
    const double box = frame.scaled(boxWidth);
    Strips strips;
    QList<Cell> cells;
    double x = 0;
    for (qsizetype i = 0; i < choices.words.size(); ++i) {
        const double width = widthOf(choices.words[i], frame);
        if (!cells.isEmpty() && x + width > frame.width) {
            append(strips, row(cells, frame.tallestRow()), frame.scaled(4));
            cells.clear();
            x = 0;
        }
        const QString mark(choices.chosen == i ? QChar(0x2611) : QChar(0x2610));
        cells.append({x, frame.text(mark, frame.styles.check())});
        cells.append({x + box, frame.narrowed(frame.width - box).text(choices.words[i], WordRole::Body)});
        x += width + frame.scaled(choiceGap);
    }
    append(strips, row(cells, frame.tallestRow()), frame.scaled(4));
    return strips;
}

Strips stripsOf(const WritingLines &lines, const Frame &frame)
{
    if (lines.choices.isEmpty())
        return frame.writingLines(lines.count);
    Strips strips;
    for (int i = 0; i < lines.count; ++i)
        append(strips, lineWith(lines.choices, frame), 0);
    bindWhole(strips);
    return strips;
}

Strips stripsOf(const Together &together, const Frame &frame)
{
    Strips strips = flowOf(together.blocks, frame).strips;
    bindWhole(strips);
    return strips;
}

} // namespace loopbaan
