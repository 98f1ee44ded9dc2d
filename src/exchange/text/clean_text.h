// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace loopbaan {

enum class Lines { One, Several };

/// `text` without what nobody can see and what could mislead: control characters, bidirectional marks and
/// overrides, zero-width spaces, and more than a few accents on one letter. The joiners that some scripts
/// need stay. With Lines::Several line ends become \n and stay, with Lines::One they become spaces.
/// Spaces at the ends are dropped.
[[nodiscard]] QString cleanText(const QString &text, Lines lines);

/// Would cleanText() drop something other than spaces and line ends?
[[nodiscard]] bool hasInvisible(QStringView text);

} // namespace loopbaan
