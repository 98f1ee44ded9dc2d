// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QList>
#include <QString>

namespace loopbaan {

using PossibilityId = Id<struct PossibilityTag>;

/// What somebody can grow into inside the organisation: a function, a project, a role, a path (R-000-05).
struct Possibility
{
    PossibilityId id{};
    QString text{};
    int position = 0;

    friend bool operator==(const Possibility &, const Possibility &) = default;
};

inline constexpr qsizetype longestPossibility = 200; ///< characters

/// A possibility for each line that says something, each once. What `known` has keeps its id; a line that is
/// too long is cut off.
[[nodiscard]] QList<Possibility> possibilitiesIn(const QString &lines, const QList<Possibility> &known);

/// One line each.
[[nodiscard]] QString linesOf(const QList<Possibility> &possibilities);

} // namespace loopbaan
