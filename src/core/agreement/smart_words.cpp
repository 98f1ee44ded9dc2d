// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreement/smart_words.h"

#include "core/text/characters.h"

#include <algorithm>

namespace loopbaan {

namespace {

// The lists in the finder; those with weak words first, so that they can be told by their number.
enum List { VagueVerbs, VagueWords, Hedges, VagueTimes, Neutral, MeasureNouns, NumberWords, ResultWords };

constexpr std::array codes{SmartCode::VagueVerb, SmartCode::VagueWord, SmartCode::Hedge,
                           SmartCode::VagueTime};

bool isWeak(const PhraseHit &hit)
{
    return hit.list <= VagueTimes;
}

qsizetype lengthOf(TextSpan span)
{
    return span.to - span.from;
}

struct Word
{
    qsizetype from = 0; ///< in the folded text
    bool number = false;
};

/// Words as people count them: "10%", "aujourd'hui" and "one-page" are one each.
QList<Word> wordsOf(QStringView text)
{
    QList<Word> words;
    bool inside = false;
    for (qsizetype at = 0; at < text.size();) {
        const char32_t codePoint = codePointAt(text, at);
        const bool belongs =
            isWordCharacter(codePoint) || codePoint == U'\'' || codePoint == U'%' || codePoint == U'-';
        if (belongs && !inside)
            words << Word{at};
        if (QChar::isDigit(codePoint))
            words.last().number = true;
        inside = belongs;
        at += unitsOf(codePoint);
    }
    return words;
}

/// The first word that begins at `place` or after it.
template<typename Words>
auto wordFrom(Words &words, qsizetype place)
{
    return std::lower_bound(words.begin(), words.end(), place,
                            [](const Word &word, qsizetype from) { return word.from < from; });
}

void markNumberWords(QList<Word> &words, const QList<PhraseHit> &hits)
{
    for (const PhraseHit &hit : hits) {
        if (hit.list != NumberWords)
            continue;
        for (auto word = wordFrom(words, hit.span.from); word != words.end() && word->from < hit.span.to;
             ++word)
            word->number = true;
    }
}

/// Is there a number at most `window` words away from the word that `place` stands in?
bool nearNumber(const QList<Word> &words, qsizetype place, int window)
{
    const qsizetype own = std::distance(words.begin(), wordFrom(words, place + 1)) - 1;
    const qsizetype first = std::max<qsizetype>(own - window, 0);
    const qsizetype last = std::min<qsizetype>(own + window, words.size() - 1);
    return std::any_of(words.begin() + first, words.begin() + last + 1,
                       [](const Word &word) { return word.number; });
}

bool has(const QList<PhraseHit> &hits, List list)
{
    return std::any_of(hits.cbegin(), hits.cend(), [list](const PhraseHit &hit) { return hit.list == list; });
}

/// Of `hits`, the neutral phrases that do not stand inside a longer weak one ("de plus" in "de plus en
/// plus").
QList<PhraseHit> neutralOf(QList<PhraseHit> hits)
{
    const auto rank = [](const PhraseHit &hit) {
        return std::tuple(hit.span.from, -hit.span.to, isWeak(hit));
    };
    std::sort(hits.begin(), hits.end(),
              [rank](const PhraseHit &a, const PhraseHit &b) { return rank(a) < rank(b); });
    QList<PhraseHit> neutral;
    qsizetype endOfWeak = 0;
    for (const PhraseHit &hit : hits) {
        if (isWeak(hit))
            endOfWeak = std::max(endOfWeak, hit.span.to);
        else if (hit.list == Neutral && hit.span.to > endOfWeak)
            neutral << hit;
    }
    return neutral;
}

/// The weak hits from the longest to the shortest, the first ones first among equals.
QList<PhraseHit> weakOf(QList<PhraseHit> hits)
{
    const auto rank = [](const PhraseHit &hit) {
        return std::tuple(-lengthOf(hit.span), hit.span.from, hit.list);
    };
    hits.removeIf([](const PhraseHit &hit) { return !isWeak(hit); });
    std::sort(hits.begin(), hits.end(),
              [rank](const PhraseHit &a, const PhraseHit &b) { return rank(a) < rank(b); });
    return hits;
}

/// The weak hits that count, from left to right: a neutral phrase wins over all it touches, then the longest
/// one wins ("zoveel mogelijk" is not also "mogelijk").
QList<PhraseHit> winnersOf(const QList<PhraseHit> &hits, qsizetype textSize)
{
    std::vector<bool> taken(static_cast<size_t>(textSize));
    const auto unitsIn = [&taken](TextSpan span) {
        return std::pair(taken.begin() + span.from, taken.begin() + span.to);
    };
    for (const PhraseHit &hit : neutralOf(hits)) {
        const auto [begin, end] = unitsIn(hit.span);
        std::fill(begin, end, true);
    }
    QList<PhraseHit> winners;
    for (const PhraseHit &hit : weakOf(hits)) {
        const auto [begin, end] = unitsIn(hit.span);
        if (std::find(begin, end, true) != end)
            continue;
        std::fill(begin, end, true);
        winners << hit;
    }
    std::sort(winners.begin(), winners.end(),
              [](const PhraseHit &a, const PhraseHit &b) { return a.span.from < b.span.from; });
    return winners;
}

} // namespace

SmartWords::SmartWords(const SmartLexicon &lexicon, const SmartLimits &limits)
    : m_contextWindow(limits.contextWindow)
{
    m_phrases.add(lexicon.vagueVerbs, VagueVerbs);
    m_phrases.add(lexicon.vagueWords, VagueWords);
    m_phrases.add(lexicon.hedges, Hedges);
    m_phrases.add(lexicon.vagueTimes, VagueTimes);
    m_phrases.add(lexicon.neutral, Neutral);
    m_phrases.add(lexicon.measureNouns, MeasureNouns);
    m_phrases.add(lexicon.numberWords, NumberWords);
    m_phrases.add(lexicon.resultWords, ResultWords);
}

SmartReading SmartWords::read(const QString &text) const
{
    const CaseFoldedText folded(text);
    const QList<PhraseHit> hits = m_phrases.find(folded.text());
    QList<Word> words = wordsOf(folded.text());
    markNumberWords(words, hits);

    SmartReading reading{
        .words = words.size(),
        .hasNumber = std::any_of(words.cbegin(), words.cend(), [](const Word &word) { return word.number; }),
        .namesResult = has(hits, MeasureNouns),
        .tellsDone = has(hits, ResultWords)};
    for (const PhraseHit &hit : winnersOf(hits, folded.text().size())) {
        reading.weakSpots << WeakSpot{codes[static_cast<size_t>(hit.list)], folded.asGiven(hit.span),
                                      nearNumber(words, hit.span.from, m_contextWindow)};
    }
    return reading;
}

} // namespace loopbaan
