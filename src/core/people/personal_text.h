// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace loopbaan {

/// Names, titles, numbers and addresses are no longer than this.
inline constexpr qsizetype longestPersonalText = 200;

[[nodiscard]] inline bool isTooLong(const QString &text)
{
    return text.size() > longestPersonalText;
}

/// Something before and behind one @, without white space: whether it is somebody's only mail can tell.
[[nodiscard]] bool isEmailAddress(const QString &text);

} // namespace loopbaan
