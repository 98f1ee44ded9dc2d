// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace loopbaan {

/// The colours of the program by what they are for; one set for light and one for dark.
struct ColorTokens
{
    QColor window{}; ///< behind everything
    QColor base{}; ///< fields and cards
    QColor alternate{}; ///< columns with lists
    QColor navigation{}; ///< the outermost column, and the desk a document lies on
    QColor text{};
    QColor muted{}; ///< second lines and placeholders
    QColor line{}; ///< hairlines; only ever decoration
    QColor control{}; ///< outline of what can be operated
    QColor primary{}; ///< main button, links, focus
    QColor primaryHover{};
    QColor onPrimary{};
    QColor tint{}; ///< avatars, chips, tips
    QColor tintText{};
    QColor selection{}; ///< chosen row
    QColor warn{}; ///< overdue, error
    QColor warnBack{};
    QColor soon{}; ///< due soon, look again
    QColor soonBack{};
    QColor good{}; ///< done, agreed
    QColor goodBack{};
    QColor info{}; ///< neutral hint
    QColor infoBack{};
    QColor secret{}; ///< what only the manager reads
    QColor secretBack{};
    QColor secretLine{};
    QColor clay{}; ///< dot of a wished level; never text

    friend bool operator==(const ColorTokens &, const ColorTokens &) = default;
};

[[nodiscard]] const ColorTokens &lightTokens();
[[nodiscard]] const ColorTokens &darkTokens();

/// The tokens a palette belongs to: ours, or for a palette of the system (high contrast) ones made of its
/// colours.
[[nodiscard]] ColorTokens tokensOf(const QPalette &palette);

[[nodiscard]] QPalette paletteOf(const ColorTokens &tokens);

/// Whether light text stands on a dark ground.
[[nodiscard]] bool isDark(const QPalette &palette);

/// Whether the system asks for the strongest contrast there is; its colours are then left as they are.
[[nodiscard]] bool isHighContrast(const QPalette &palette);

} // namespace loopbaan
