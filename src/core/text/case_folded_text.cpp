// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/case_folded_text.h"

#include "core/text/characters.h"

#include <algorithm>

namespace loopbaan {

namespace {

constexpr QChar curlyApostrophe = u'\u2019';
constexpr QChar dottedCapitalI = u'\u0130';

/// Vowels and final consonants of Hangul written in parts: they melt into what stands before them.
bool isJoiningJamo(char32_t codePoint)
{
    return (codePoint >= 0x1161 && codePoint <= 0x1175) || (codePoint >= 0x11a8 && codePoint <= 0x11c2);
}

bool continuesCharacter(char32_t codePoint)
{
    return codePoint >= 0x300 && (QChar::isMark(codePoint) || isJoiningJamo(codePoint));
}

qsizetype endOfCharacter(QStringView text, qsizetype at)
{
    at += unitsOf(codePointAt(text, at));
    while (at < text.size() && continuesCharacter(codePointAt(text, at)))
        at += unitsOf(codePointAt(text, at));
    return at;
}

/// Folds a composed character as Unicode's full case folding does, so that "ß" is "ss" and a ligature is its
/// letters; QString::toCaseFolded alone never makes a text longer.
QString fullyCaseFolded(const QString &character)
{
    if (character.startsWith(dottedCapitalI))
        return character.toLower();
    const QString folded = character.toCaseFolded();
    const QString upper = folded.toUpper();
    return upper.size() > folded.size() ? upper.toCaseFolded() : folded;
}

QString foldedCharacter(QStringView character)
{
    return fullyCaseFolded(
        character.toString().normalized(QString::NormalizationForm_C).replace(curlyApostrophe, u'\''));
}

} // namespace

CaseFoldedText::CaseFoldedText(const QString &text)
{
    m_text.reserve(text.size());
    m_origins.reserve(static_cast<size_t>(text.size()));
    const QStringView given(text);
    for (qsizetype at = 0; at < given.size();) {
        const qsizetype end = endOfCharacter(given, at);
        const QChar first = given[at];
        if (end == at + 1 && first < QChar(0x80)) {
            const QChar lower = first.toCaseFolded();
            append(QStringView(&lower, 1), {at, end});
        } else {
            append(foldedCharacter(given.sliced(at, end - at)), {at, end});
        }
        at = end;
    }
}

void CaseFoldedText::append(QStringView folded, TextSpan origin)
{
    m_text += folded;
    m_origins.insert(m_origins.end(), static_cast<size_t>(folded.size()), origin);
}

TextSpan CaseFoldedText::asGiven(TextSpan folded) const
{
    return {m_origins[static_cast<size_t>(folded.from)].from,
            m_origins[static_cast<size_t>(folded.to) - 1].to};
}

TextSpan inCodePoints(QStringView text, TextSpan utf16)
{
    const auto pointsUpTo = [text](qsizetype end) {
        qsizetype points = 0;
        for (qsizetype at = 0; at < end; at += unitsOf(codePointAt(text, at)))
            ++points;
        return points;
    };
    return {pointsUpTo(utf16.from), pointsUpTo(utf16.to)};
}

} // namespace loopbaan
