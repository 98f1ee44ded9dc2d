// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace loopbaan {

/// The code point that begins at `at`; half a surrogate pair stands for itself.
[[nodiscard]] inline char32_t codePointAt(QStringView text, qsizetype at)
{
    const QChar first = text[at];
    if (first.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(first, text[at + 1]);
    return first.unicode();
}

/// How many UTF-16 units `codePoint` takes.
[[nodiscard]] inline qsizetype unitsOf(char32_t codePoint)
{
    return QChar::requiresSurrogates(codePoint) ? 2 : 1;
}

/// Letters, digits of any script and the underscore.
[[nodiscard]] inline bool isWordCharacter(char32_t codePoint)
{
    return QChar::isLetterOrNumber(codePoint) || codePoint == U'_';
}

} // namespace loopbaan
