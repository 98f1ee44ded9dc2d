// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sensitive_words.h"

namespace loopbaan {

SensitiveWords::SensitiveWords(const QStringList &words)
{
    m_finder.add(words, 0);
}

std::optional<QString> SensitiveWords::firstIn(const QString &text) const
{
    const CaseFoldedText folded(text);
    const QList<PhraseHit> hits = m_finder.find(folded.text());
    if (hits.isEmpty())
        return std::nullopt;
    const TextSpan found = folded.asGiven(hits.first().span);
    return text.sliced(found.from, found.to - found.from);
}

} // namespace loopbaan
