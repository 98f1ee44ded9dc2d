// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

namespace loopbaan {

/// The words the SMART coach listens for, in one language. A trailing `*` stands for any ending, an `…`
/// for one to three words.
struct SmartLexicon
{
    QStringList vagueVerbs{};
    QStringList vagueWords{};
    QStringList hedges{};
    QStringList vagueTimes{};
    QStringList measureNouns{}; ///< results one can hold in one's hand
    QStringList numberWords{};
    QStringList resultWords{}; ///< things that have happened or have not, for the measure: "passed"
    QStringList neutral{}; ///< phrases that win over a vague word inside them
    QHash<QString, QString> replacements{}; ///< what could be said instead, by the case-folded phrase
};

/// Limits of the SMART coach and of the reminders.
struct SmartLimits
{
    int minWords = 5;
    int contextWindow = 3; ///< words on either side in which a number makes a vague word clear
    int maxOpenPerOwner = 5;
    int soonDays = 7;
    int farMonths = 24;
    int minDaysAhead = 14; ///< notice before a conversation
    int followUpMonths = 3;
};

} // namespace loopbaan
