// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreement/smart_check.h"

namespace loopbaan {

/// Words that may take the place of what the coach found. Never put there by the program itself.
struct CoachReplacement
{
    TextSpan place{}; ///< in the text of the agreement
    QString words{};

    friend bool operator==(const CoachReplacement &, const CoachReplacement &) = default;
};

/// One of the five letters as people read it.
struct CoachLine
{
    SmartLetter letter{};
    SmartState state{};
    QString name{}; ///< "Specific"
    QString stateWord{}; ///< "clear", "look again", "still open"
    QString message{}; ///< what is fine, or what to ask each other, with a way out
    std::optional<CoachReplacement> replacement{};

    friend bool operator==(const CoachLine &, const CoachLine &) = default;
};

/// What the coach says about one agreement, ready to be shown.
struct CoachAdvice
{
    std::array<CoachLine, 5> lines{}; ///< by SmartLetter
    QList<TextSpan> weakSpots{}; ///< places in the text to look at again
    QString remark{}; ///< on who promises most; empty most of the time
    QString planText{}; ///< how it will stand in the POP
    QString planDetail{}; ///< who, by when

    friend bool operator==(const CoachAdvice &, const CoachAdvice &) = default;
};

/// `result` of `agreement` in words of `language`, the one of the window.
[[nodiscard]] CoachAdvice coachAdvice(const Agreement &agreement, const SmartResult &result,
                                      Language language);

/// What a screen reader says of a letter.
[[nodiscard]] QString spoken(const CoachLine &line);

} // namespace loopbaan
