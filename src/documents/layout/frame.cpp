// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/layout/frame.h"

namespace loopbaan {

namespace {

constexpr double capAndDepth = 0.776; // ascent less descent of the text faces, for each point of size
constexpr double writingLineHeight = 24.5; // what a hand needs
constexpr double writingRowHeight = 21; // one row of a form
constexpr double anyWidth = 100'000;

} // namespace

Strips Frame::text(const QString &text, const TextStyle &style) const
{
    Strips strips;
    const QList<ShapedLine> lines = shaper.shape(text, style, width);
    for (const ShapedLine &line : lines) {
        Strip strip{.height = style.lineHeight};
        for (const GlyphRun &run : line.runs)
            strip.items.append(run);
        strips.append(strip);
    }
    if (strips.size() > 1) {
        strips.first().bond = Bond::Firm;
        strips[strips.size() - 2].bond = Bond::Firm;
    }
    return strips;
}

Strips Frame::textOrLine(const QString &content, const TextStyle &style) const
{
    if (!content.isEmpty())
        return text(content, style);
    const double pitch = std::max(style.lineHeight, scaled(writingRowHeight));
    Strip line{.height = pitch};
    line.items.append(
        Rule{.from = {0, pitch}, .length = width, .thickness = scaled(0.6), .colour = ink::line});
    return {line};
}

Strips Frame::labelBeside(const QString &label, const TextStyle &style) const
{
    // Half of what the letters are lower, as a line has its letters in the middle.
    TextStyle labelStyle = styles.of(WordRole::Label);
    labelStyle.lineHeight = style.lineHeight + (style.size - labelStyle.size) * capAndDepth;
    return text(label, labelStyle);
}

double Frame::widthOf(const QString &content, const TextStyle &style) const
{
    double widest = 0;
    constexpr qsizetype enough = 250; // letters; more are wider than any page
    for (const ShapedLine &line :
         shaper.shape(content.left(enough), style.aligned(TextAlign::Left), anyWidth))
        widest = std::max(widest, line.width);
    return widest;
}

Strips Frame::writingLines(int count) const
{
    const double pitch = scaled(writingLineHeight);
    Strip line{.height = pitch, .bond = Bond::Whole};
    line.items.append(
        Rule{.from = {0, pitch}, .length = width, .thickness = scaled(0.6), .colour = ink::line});
    Strips strips(count, line);
    if (!strips.isEmpty())
        strips.last().bond = Bond::None;
    return strips;
}

} // namespace loopbaan
