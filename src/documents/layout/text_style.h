// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/blocks/blocks.h"
#include "documents/layout/page.h"

namespace loopbaan {

enum class TextAlign { Left, Right, Reading }; ///< Reading: right for what is read from right to left

/// How a text looks; sizes in points.
struct TextStyle
{
    Face face = Face::Sans;
    double size = 10;
    double lineHeight = 14;
    QRgb colour = 0xff26231e;
    TextAlign align = TextAlign::Reading;
    PageTag tag = PageTag::Paragraph;

    [[nodiscard]] TextStyle aligned(TextAlign to) const
    {
        TextStyle style = *this;
        style.align = to;
        return style;
    }
};

namespace ink {
// The tokens of the window's light theme; each reads on paper and in grey.
inline constexpr QRgb text = 0xff26231e;
inline constexpr QRgb muted = 0xff5c564b;
inline constexpr QRgb line = 0xffc9c1ae;
inline constexpr QRgb primary = 0xff17585f;
inline constexpr QRgb onPrimary = 0xffffffff;
inline constexpr QRgb tint = 0xffe1edec;
inline constexpr QRgb open = 0xfffaf0d3;
inline constexpr QRgb plain = 0xfff3efe5;
inline constexpr QRgb openLine = 0xff857c6c;
} // namespace ink

/// The looks of the documents, all sizes times `scale` (1.4 is large print).
class StyleSheet
{
public:
    explicit StyleSheet(double scale)
        : m_scale(scale)
    {
    }

    [[nodiscard]] double scaled(double points) const { return points * m_scale; }
    [[nodiscard]] TextStyle of(WordRole role) const;
    [[nodiscard]] TextStyle of(HeadingRank rank) const;
    [[nodiscard]] TextStyle quote() const;
    [[nodiscard]] TextStyle note() const;
    [[nodiscard]] TextStyle number() const; ///< of an agreement
    [[nodiscard]] TextStyle agreement() const;
    [[nodiscard]] TextStyle check() const; ///< the box of a check line
    [[nodiscard]] TextStyle organisation() const;
    [[nodiscard]] TextStyle initial() const;
    [[nodiscard]] TextStyle furniture() const; ///< header and footer
    [[nodiscard]] TextStyle mark() const; ///< "Concept"

private:
    double m_scale;
};

} // namespace loopbaan
