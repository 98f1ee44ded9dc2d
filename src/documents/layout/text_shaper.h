// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/layout/text_style.h"

#include <QFont>

#include <map>

namespace loopbaan {

/// One line of a text, its runs placed from the upper left corner of the line.
struct ShapedLine
{
    double width = 0;
    QList<GlyphRun> runs{};
};

/// Breaks texts into lines and lines into glyphs. Keeps the fonts it has used: one for each document, in one
/// thread.
class TextShaper
{
public:
    /// `text` in lines of at most `width` points. Words that are wider break where they must.
    [[nodiscard]] QList<ShapedLine> shape(const QString &text, const TextStyle &style, double width);

private:
    [[nodiscard]] const QFont &font(Face face, double size);

    std::map<std::pair<Face, int>, QFont> m_fonts{};
    int m_elements = 0;
};

/// `text` as it can be printed: line ends as line separators; control characters, and marks that turn the
/// order of all that follows, as nothing.
[[nodiscard]] QString printable(const QString &text);

} // namespace loopbaan
