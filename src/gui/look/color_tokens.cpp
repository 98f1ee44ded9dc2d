// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/color_tokens.h"

#include "gui/look/contrast.h"

namespace loopbaan {

const ColorTokens &lightTokens()
{
    static const ColorTokens tokens{
        .window = 0xF6F2EA,
        .base = 0xFFFFFF,
        .alternate = 0xFBF8F2,
        .navigation = 0xEDE7DB,
        .text = 0x26231E,
        .muted = 0x5C564B,
        .line = 0xDDD5C6,
        .control = 0x857C6C,
        .primary = 0x17585F,
        .primaryHover = 0x114950,
        .onPrimary = 0xFFFFFF,
        .tint = 0xE1EDEC,
        .tintText = 0x124A50,
        .selection = 0xD3E5E4,
        .warn = 0x8F3A0E,
        .warnBack = 0xFAE9DD,
        .soon = 0x6F4E00,
        .soonBack = 0xFAF0D3,
        .good = 0x25602F,
        .goodBack = 0xE3F0E1,
        .info = 0x2B4C7E,
        .infoBack = 0xE6EDF7,
        .secret = 0x643463,
        .secretBack = 0xF4EBF4,
        .secretLine = 0x976896,
        .clay = 0xB5532A,
    };
    return tokens;
}

const ColorTokens &darkTokens()
{
    static const ColorTokens tokens{
        .window = 0x1F1D1A,
        .base = 0x292622,
        .alternate = 0x24221E,
        .navigation = 0x191714,
        .text = 0xEFEAE0,
        .muted = 0xB9B0A1,
        .line = 0x413C34,
        .control = 0x8F8676,
        .primary = 0x86C9C6,
        .primaryHover = 0xA0D8D5,
        .onPrimary = 0x0C2C2F,
        .tint = 0x1E3B3C,
        .tintText = 0xB5E1DE,
        .selection = 0x24484A,
        .warn = 0xF3AE86,
        .warnBack = 0x43281A,
        .soon = 0xE9C46A,
        .soonBack = 0x3B3016,
        .good = 0x9BD3A0,
        .goodBack = 0x213823,
        .info = 0xA9C4EE,
        .infoBack = 0x26324A,
        .secret = 0xDDB0DC,
        .secretBack = 0x38283A,
        .secretLine = 0xA27BA2,
        .clay = 0xE59468,
    };
    return tokens;
}

namespace {

/// Only the colours the system chose: every text and outline as strong as its own text.
ColorTokens tokensFrom(const QPalette &palette)
{
    const auto color = [&palette](QPalette::ColorRole role) { return palette.color(QPalette::Active, role); };
    const QColor window = color(QPalette::Window);
    const QColor base = color(QPalette::Base);
    const QColor text = color(QPalette::WindowText);
    const QColor highlight = color(QPalette::Highlight);
    return {
        .window = window,
        .base = base,
        .alternate = window,
        .navigation = window,
        .text = text,
        .muted = text,
        .line = text,
        .control = text,
        .primary = highlight,
        .primaryHover = highlight,
        .onPrimary = color(QPalette::HighlightedText),
        .tint = window,
        .tintText = text,
        .selection = window,
        .warn = text,
        .warnBack = window,
        .soon = text,
        .soonBack = window,
        .good = text,
        .goodBack = window,
        .info = text,
        .infoBack = window,
        .secret = text,
        .secretBack = window,
        .secretLine = text,
        .clay = text,
    };
}

} // namespace

ColorTokens tokensOf(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    if (window == lightTokens().window)
        return lightTokens();
    if (window == darkTokens().window)
        return darkTokens();
    return tokensFrom(palette);
}

QPalette paletteOf(const ColorTokens &tokens)
{
    const std::initializer_list<std::pair<QPalette::ColorRole, QColor>> colors = {
        {QPalette::Window, tokens.window},
        {QPalette::WindowText, tokens.text},
        {QPalette::Base, tokens.base},
        {QPalette::AlternateBase, tokens.alternate},
        {QPalette::Text, tokens.text},
        {QPalette::Button, tokens.base},
        {QPalette::ButtonText, tokens.text},
        {QPalette::Highlight, tokens.primary},
        {QPalette::HighlightedText, tokens.onPrimary},
        {QPalette::PlaceholderText, tokens.muted},
        {QPalette::Link, tokens.primary},
        {QPalette::LinkVisited, tokens.primary},
        {QPalette::BrightText, tokens.warn},
        {QPalette::ToolTipBase, tokens.base},
        {QPalette::ToolTipText, tokens.text},
        {QPalette::Light, tokens.base},
        {QPalette::Midlight, tokens.navigation},
        {QPalette::Mid, tokens.line},
        {QPalette::Dark, tokens.control},
        {QPalette::Shadow, tokens.control},
    };
    QPalette palette;
    for (const auto &[role, color] : colors)
        palette.setColor(role, color);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tokens.muted);
    return palette;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128;
}

bool isHighContrast(const QPalette &palette)
{
    // Ordinary themes stay below 19 to 1; only black on white and white on black reach 21.
    constexpr double strongest = 20;
    return contrastRatio(palette.color(QPalette::Active, QPalette::WindowText),
                         palette.color(QPalette::Active, QPalette::Window))
        > strongest;
}

} // namespace loopbaan
