// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/phrase_finder.h"

#include "core/text/characters.h"

namespace loopbaan {

namespace {

// Steps that are no UTF-16 unit.
constexpr char32_t whiteSpace = 0x110000;
constexpr char32_t anyEnding = 0x110001;
constexpr char32_t someWords = 0x110002;

constexpr int mostWordsInGap = 3;

char32_t stepOf(QChar unit)
{
    switch (unit.unicode()) {
    case u' ': return whiteSpace;
    case u'*': return anyEnding;
    case u'\u2026': return someWords;
    default: return unit.unicode();
    }
}

enum class Run : quint8 { Word, Space, Other };

Run runOf(char32_t codePoint)
{
    if (isWordCharacter(codePoint) || codePoint == U'\'' || codePoint == U'-')
        return Run::Word;
    return QChar::isSpace(codePoint) ? Run::Space : Run::Other;
}

} // namespace

/// One pass over one text.
class PhraseFinder::Search
{
public:
    Search(const PhraseFinder &finder, QStringView text);

    QList<PhraseHit> hits();

private:
    [[nodiscard]] bool is(qsizetype at, Run run) const
    {
        return at < m_text.size() && m_runs[static_cast<size_t>(at)] == run;
    }
    /// The end of the word or white space that `at` stands in, or `at` itself.
    [[nodiscard]] qsizetype past(Run run, qsizetype at) const
    {
        return is(at, run) ? m_ends[static_cast<size_t>(at)] : at;
    }
    [[nodiscard]] bool mayBegin(qsizetype at) const
    {
        return at == 0 || !is(at - 1, Run::Word) || m_text[at - 1] == u'\'';
    }
    void follow(quint32 node, qsizetype at);
    void followGap(quint32 node, qsizetype at);
    void report(quint32 lists, qsizetype end);

    const PhraseFinder &m_finder;
    QStringView m_text;
    std::vector<Run> m_runs; ///< what each unit belongs to
    std::vector<qsizetype> m_ends; ///< where the run of each unit ends
    qsizetype m_begin = 0;
    QList<PhraseHit> m_hits{};
};

PhraseFinder::Search::Search(const PhraseFinder &finder, QStringView text)
    : m_finder(finder)
    , m_text(text)
    , m_runs(static_cast<size_t>(text.size()))
    , m_ends(static_cast<size_t>(text.size()))
{
    for (qsizetype at = 0; at < text.size();) {
        const char32_t codePoint = codePointAt(text, at);
        for (const qsizetype end = at + unitsOf(codePoint); at < end; ++at)
            m_runs[static_cast<size_t>(at)] = runOf(codePoint);
    }
    for (size_t at = m_runs.size(); at-- > 0;) {
        const bool last = at + 1 == m_runs.size() || m_runs[at + 1] != m_runs[at];
        m_ends[at] = last ? static_cast<qsizetype>(at) + 1 : m_ends[at + 1];
    }
}

QList<PhraseHit> PhraseFinder::Search::hits()
{
    for (m_begin = 0; m_begin < m_text.size(); ++m_begin) {
        if (mayBegin(m_begin))
            follow(0, m_begin);
    }
    return std::move(m_hits);
}

void PhraseFinder::Search::follow(quint32 node, qsizetype at)
{
    const std::vector<Node> &nodes = m_finder.m_nodes;
    if (nodes[node].lists != 0 && !is(at, Run::Word))
        report(nodes[node].lists, at);
    for (quint32 next = nodes[node].firstChild; next != 0; next = nodes[next].nextSibling) {
        const char32_t step = nodes[next].step;
        if (step == someWords)
            followGap(next, at);
        else if (step == anyEnding)
            follow(next, past(Run::Word, at));
        else if (step == whiteSpace && is(at, Run::Space))
            follow(next, past(Run::Space, at));
        else if (at < m_text.size() && m_text[at].unicode() == step)
            follow(next, at + 1);
    }
}

void PhraseFinder::Search::followGap(quint32 node, qsizetype at)
{
    for (int words = 0; words < mostWordsInGap && is(at, Run::Word); ++words) {
        at = past(Run::Word, at);
        follow(node, at);
        at = past(Run::Space, at);
    }
}

void PhraseFinder::Search::report(quint32 lists, qsizetype end)
{
    for (int list = 0; lists != 0; ++list, lists >>= 1) {
        if ((lists & 1) != 0)
            m_hits << PhraseHit{{m_begin, end}, list};
    }
}

void PhraseFinder::add(const QStringList &phrases, int list)
{
    for (const QString &phrase : phrases) {
        quint32 node = 0;
        const CaseFoldedText folded(phrase);
        for (const QChar unit : folded.text())
            node = grow(node, stepOf(unit));
        m_nodes[node].lists |= 1U << list;
    }
}

QList<PhraseHit> PhraseFinder::find(QStringView folded) const
{
    return Search(*this, folded).hits();
}

quint32 PhraseFinder::child(quint32 node, char32_t step) const
{
    quint32 next = m_nodes[node].firstChild;
    while (next != 0 && m_nodes[next].step != step)
        next = m_nodes[next].nextSibling;
    return next;
}

quint32 PhraseFinder::grow(quint32 node, char32_t step)
{
    if (const quint32 known = child(node, step))
        return known;
    const auto grown = static_cast<quint32>(m_nodes.size());
    m_nodes.push_back({.step = step, .nextSibling = m_nodes[node].firstChild});
    m_nodes[node].firstChild = grown;
    return grown;
}

} // namespace loopbaan
