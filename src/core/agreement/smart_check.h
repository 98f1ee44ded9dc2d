// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreement/agreement.h"
#include "core/agreement/smart_code.h"
#include "core/agreement/smart_words.h"
#include "core/content/catalogue.h"

#include <array>

namespace loopbaan {

/// One thing the coach asks back about. It advises and never blocks (practice.md §2, R-001-70).
struct SmartFinding
{
    SmartCode code{};
    SmartLetter letter{};
    qsizetype from = 0; ///< in UTF-16 units of the text as given; from == to: not about a place in it
    qsizetype to = 0; ///< end, exclusive
    QString text{}; ///< the words found, as they stand in the agreement

    friend bool operator==(const SmartFinding &, const SmartFinding &) = default;
};

/// What the check needs to know beside the agreement itself.
struct SmartContext
{
    QDate today{}; ///< invalid: no date is judged
    int otherOpenOfOwner = 0; ///< other open agreements of the same owner
    bool informal = false; ///< an informal conversation asks for no confirmation
};

struct SmartResult
{
    QList<SmartFinding> findings{}; ///< in the order of SmartCode
    std::array<SmartState, 5> letters{}; ///< by SmartLetter; rules in docs/smart.md

    [[nodiscard]] SmartState of(SmartLetter letter) const { return letters[static_cast<size_t>(letter)]; }
};

/// Reads agreements as a colleague would and asks back. The word lists are compiled once, so keep one
/// SmartCheck and use it often; it holds no state and may be used by several threads.
class SmartCheck
{
public:
    explicit SmartCheck(const Catalogue &catalogue);

    [[nodiscard]] SmartResult check(const Agreement &agreement, const SmartContext &context) const;

private:
    std::array<SmartWords, 3> m_words; ///< by Language
    SmartLimits m_limits;
};

/// Where a finding stands, in Unicode code points of `text`, the text of its agreement.
[[nodiscard]] TextSpan inCodePoints(const SmartFinding &finding, QStringView text);

/// The sentence for a finding, with a way out, in `language`. Throws CatalogueError when there is none.
[[nodiscard]] QString messageOf(const SmartFinding &finding, const Catalogue &catalogue, Language language);

/// Words that say the same so that it can be counted, with the capital of what was found; empty when the
/// catalogue has none. `language` is that of the agreement. Only ever offered.
[[nodiscard]] QString replacementFor(const SmartFinding &finding, const Catalogue &catalogue,
                                     Language language);

} // namespace loopbaan
