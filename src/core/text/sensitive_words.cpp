// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sensitive_words.h"

namespace loopbaan {

SensitiveWords::SensitiveWords(const QStringList &words)
{
    m_finder.add(words, 0);
}

SensitiveWords::SensitiveWords(const Catalogue &catalogue)
{
    for (const EnumText<Language> &language : enumTexts<Language>)
        m_finder.add(catalogue.sensitiveWords(language.value), 0);
}

std::optional<QString> SensitiveWords::firstIn(const QString &text) const
{
    const CaseFoldedText folded(text);
    for (const PhraseHit &hit : m_finder.find(folded.text())) {
        const TextSpan found = folded.asGiven(hit.span);
        const QString word = text.sliced(found.from, found.to - found.from);
        if (!m_ignored.contains(CaseFoldedText(word).text()))
            return word;
    }
    return std::nullopt;
}

void SensitiveWords::ignore(const QString &word)
{
    m_ignored << CaseFoldedText(word).text();
}

} // namespace loopbaan
