// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/layout/strip.h"
#include "documents/layout/text_shaper.h"

namespace loopbaan {

/// The room a block is laid out in, and what it is laid out with.
struct Frame
{
    TextShaper &shaper;
    const StyleSheet &styles;
    double width = 0; ///< points
    double height = 0; ///< of the text area of a page: what is taller must split

    [[nodiscard]] Frame narrowed(double to) const { return {shaper, styles, to, height}; }
    [[nodiscard]] double scaled(double points) const { return styles.scaled(points); }

    /// Rows up to this height are never cut; the rest of the page is for rules and white around them.
    [[nodiscard]] double tallestRow() const { return height - scaled(40); }

    /// The lines of `text`; no page begins or ends with one line of three or more.
    [[nodiscard]] Strips text(const QString &text, const TextStyle &style) const;
    [[nodiscard]] Strips text(const QString &text, WordRole role) const
    {
        return this->text(text, styles.of(role));
    }

    /// The lines of `content`, or a line to write it on.
    [[nodiscard]] Strips textOrLine(const QString &content, const TextStyle &style) const;

    /// How wide `content` is when it need not break.
    [[nodiscard]] double widthOf(const QString &content, const TextStyle &style) const;

    /// A label beside a text, on the same baseline.
    [[nodiscard]] Strips labelBeside(const QString &label, const TextStyle &style) const;

    /// Empty lines to write on.
    [[nodiscard]] Strips writingLines(int count) const;
};

} // namespace loopbaan
