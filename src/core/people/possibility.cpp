// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/possibility.h"

#include <QStringList>

#include <algorithm>

namespace loopbaan {

namespace {

PossibilityId idOf(const QString &text, const QList<Possibility> &known)
{
    const auto found = std::ranges::find(known, text, &Possibility::text);
    return found == known.end() ? PossibilityId::create() : found->id;
}

} // namespace

QList<Possibility> possibilitiesIn(const QString &lines, const QList<Possibility> &known)
{
    QList<Possibility> possibilities;
    for (const QString &line : lines.split(u'\n')) {
        const QString text = line.simplified().left(longestPossibility).trimmed();
        const bool isThere =
            std::ranges::find(possibilities, text, &Possibility::text) != possibilities.end();
        if (!text.isEmpty() && !isThere)
            possibilities << Possibility{idOf(text, known), text, static_cast<int>(possibilities.size())};
    }
    return possibilities;
}

QString linesOf(const QList<Possibility> &possibilities)
{
    QStringList lines;
    for (const Possibility &possibility : possibilities)
        lines << possibility.text;
    return lines.join(u'\n');
}

} // namespace loopbaan
