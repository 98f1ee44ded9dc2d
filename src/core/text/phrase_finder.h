// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/case_folded_text.h"

#include <QList>
#include <QStringList>

#include <array>
#include <vector>

namespace loopbaan {

/// A phrase found in a folded text, and the list it stands on.
struct PhraseHit
{
    TextSpan span{};
    int list = 0;

    friend bool operator==(const PhraseHit &, const PhraseHit &) = default;
};

/// Finds the phrases of several word lists in one pass over a text. Whole words only; an apostrophe before a
/// phrase is a boundary, for the French "l'examen". In a phrase a space stands for any white space, `*` for
/// any ending of a word and `…` for one to three words.
class PhraseFinder
{
public:
    /// `list` is a number from 0 to 31 that comes back in the hits.
    void add(const QStringList &phrases, int list);

    /// All hits in `folded` (see CaseFoldedText), overlapping ones too, by where they begin.
    [[nodiscard]] QList<PhraseHit> find(QStringView folded) const;

private:
    class Search;

    /// A step on the way of a phrase. Nodes that follow on the same one are chained as siblings.
    struct Node
    {
        char32_t step = 0; ///< a UTF-16 unit or one of the wildcards
        quint32 lists = 0; ///< one bit a list; not 0: a phrase ends here
        quint32 firstChild = 0; ///< 0: none, for the root is nobody's child
        quint32 nextSibling = 0;
    };

    [[nodiscard]] quint32 child(quint32 node, char32_t step) const;
    quint32 grow(quint32 node, char32_t step);

    std::vector<Node> m_nodes{Node()};
};

} // namespace loopbaan
