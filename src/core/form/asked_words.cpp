// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/asked_words.h"

#include <algorithm>

namespace loopbaan {

QString askedWords(const Translated &text, Language language)
{
    if (const QString &wanted = text.in(language); !wanted.trimmed().isEmpty())
        return wanted;
    const auto filled =
        std::ranges::find_if(text.texts, [](const QString &words) { return !words.trimmed().isEmpty(); });
    return filled == text.texts.end() ? QString() : *filled;
}

} // namespace loopbaan
