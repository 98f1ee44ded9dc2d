// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreement/smart_code.h"
#include "core/content/smart_lexicon.h"
#include "core/text/phrase_finder.h"

namespace loopbaan {

/// Words in the text of an agreement that leave much open.
struct WeakSpot
{
    SmartCode code{}; ///< vague verb, vague word, hedge or vague time
    TextSpan span{}; ///< in the text as given
    bool nearNumber = false; ///< a number beside it may say what the words do not
};

/// What the words of one text tell.
struct SmartReading
{
    qsizetype words = 0;
    bool hasNumber = false;
    bool namesResult = false; ///< a result one can hold in one's hand
    bool tellsDone = false; ///< something that has happened or has not: "passed", "signed"
    QList<WeakSpot> weakSpots{}; ///< from left to right, none inside another
};

/// The word lists of one language, ready for use.
class SmartWords
{
public:
    SmartWords(const SmartLexicon &lexicon, const SmartLimits &limits);

    [[nodiscard]] SmartReading read(const QString &text) const;

private:
    PhraseFinder m_phrases;
    int m_contextWindow;
};

} // namespace loopbaan
