// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/blocks/blocks.h"
#include "documents/layout/page.h"

namespace loopbaan {

/// How firmly a strip holds on to the one below it. A weaker bond gives way first, and only when what it ties
/// together is taller than a page.
enum class Bond {
    None, ///< a page may end here
    Whole, ///< parts of one row, agreement or signature block
    Firm, ///< a heading with its text, the first or last two lines of a paragraph
};

/// A slice of a document over its full width that is never cut: most often one line of text.
struct Strip
{
    double gap = 0; ///< white above it, left out at the top of a page
    double height = 0;
    Bond bond = Bond::None;
    std::optional<BreakWhen> newPage{};
    int header = -1; ///< which of the headers is repeated above it on a new page
    QList<PageItem> items{}; ///< from the upper left corner of the strip, without the gap
};

using Strips = QList<Strip>;

/// Strips and the table headers they refer to.
struct Flow
{
    Strips strips{};
    QList<Strip> headers{};
};

/// One part of a row.
struct Cell
{
    double x = 0;
    Strips strips{};
};

[[nodiscard]] double heightOf(const Strips &strips);

/// Ties all strips together.
void bindWhole(Strips &strips);

/// Cells side by side as one strip; as strips of one line each when it would be taller than `most`.
[[nodiscard]] Strips row(const QList<Cell> &cells, double most);

/// `strips` with `items` moved by `x`.
[[nodiscard]] Strips indented(Strips strips, double x);

/// `strips` after `gap` more white.
void append(Strips &strips, const Strips &more, double gap);

} // namespace loopbaan
