// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/layout/text_style.h"

namespace loopbaan {

namespace {

TextStyle sized(double scale, Face face, double size, double lineHeight, QRgb colour = ink::text)
{
    return {.face = face, .size = size * scale, .lineHeight = lineHeight * scale, .colour = colour};
}

TextStyle tagged(TextStyle style, PageTag tag)
{
    style.tag = tag;
    return style;
}

} // namespace

TextStyle StyleSheet::of(WordRole role) const
{
    switch (role) {
    case WordRole::Lead: return sized(m_scale, Face::Sans, 10.8, 15, ink::muted);
    case WordRole::Strong: return sized(m_scale, Face::SansSemiBold, 9.8, 13.8).aligned(TextAlign::Left);
    case WordRole::Muted: return sized(m_scale, Face::Sans, 9.8, 13.8, ink::muted);
    case WordRole::Label: return sized(m_scale, Face::Sans, 8.4, 12, ink::muted).aligned(TextAlign::Left);
    case WordRole::Body: break;
    }
    return sized(m_scale, Face::Sans, 9.8, 13.8);
}

TextStyle StyleSheet::of(HeadingRank rank) const
{
    switch (rank) {
    case HeadingRank::Title:
        return tagged(sized(m_scale, Face::Serif, 28, 34).aligned(TextAlign::Left), PageTag::Title);
    case HeadingRank::Part:
        return tagged(sized(m_scale, Face::Serif, 18, 24).aligned(TextAlign::Left), PageTag::Heading);
    case HeadingRank::Section: break;
    }
    return tagged(sized(m_scale, Face::Serif, 13.2, 18, ink::primary).aligned(TextAlign::Left),
                  PageTag::Heading);
}

TextStyle StyleSheet::quote() const
{
    return sized(m_scale, Face::SerifItalic, 13.6, 21);
}

TextStyle StyleSheet::note() const
{
    return sized(m_scale, Face::Sans, 9, 13, ink::muted);
}

TextStyle StyleSheet::number() const
{
    return sized(m_scale, Face::Serif, 20.5, 19, ink::primary).aligned(TextAlign::Left);
}

TextStyle StyleSheet::agreement() const
{
    return sized(m_scale, Face::SansBold, 11, 15);
}

TextStyle StyleSheet::check() const
{
    return sized(m_scale, Face::Marks, 11, 13.8, ink::primary).aligned(TextAlign::Left);
}

TextStyle StyleSheet::organisation() const
{
    return tagged(sized(m_scale, Face::Serif, 11, 14).aligned(TextAlign::Left), PageTag::None);
}

TextStyle StyleSheet::initial() const
{
    return tagged(sized(m_scale, Face::SansBold, 8, 14, ink::onPrimary).aligned(TextAlign::Left),
                  PageTag::None);
}

TextStyle StyleSheet::furniture() const
{
    return tagged(sized(m_scale, Face::Sans, 8.4, 14, ink::muted).aligned(TextAlign::Left), PageTag::None);
}

TextStyle StyleSheet::mark() const
{
    return tagged(sized(m_scale, Face::SansBold, 9.4, 14).aligned(TextAlign::Left), PageTag::None);
}

} // namespace loopbaan
