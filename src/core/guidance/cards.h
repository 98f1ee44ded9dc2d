// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/catalogue.h"

namespace loopbaan {

/// A card for the manager to peek at: a technique, or what helps in a difficult moment (R-000-43, R-004-03).
struct Card
{
    QString id{};
    QString title{};
    QStringList lines{}; ///< each one thought, to be read at a glance
};

/// Cards that stand together under a heading.
struct CardGroup
{
    QString title{};
    QList<Card> cards{};
};

/// Every card there is, in the order of the catalogue.
[[nodiscard]] QList<CardGroup> cardGroups(const Catalogue &catalogue, Language language);

/// The id of the card that is most likely looked for in `phase`.
[[nodiscard]] QString cardFor(PhaseId phase);

/// What to say to hear more, before anything is judged (R-001-54).
[[nodiscard]] QStringList tellMorePrompts(const Catalogue &catalogue, Language language);

} // namespace loopbaan
