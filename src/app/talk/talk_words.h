// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "core/talk/preparation_gaps.h"
#include "core/talk/talk_clock.h"

namespace loopbaan {

/// "Exchanging information"
[[nodiscard]] const QString &titleOf(PhaseId phase, Language language);

/// What the clock of a talk says: whole minutes, nothing to be startled by.
struct ClockWords
{
    QString time{}; ///< "18 min"
    QString detail{}; ///< "7 left for Evaluation · 72 in all", or that it stands still

    friend bool operator==(const ClockWords &, const ClockWords &) = default;
};

[[nodiscard]] ClockWords clockWords(const TalkClock &clock, const QList<ConversationPhase> &planned,
                                    const QDateTime &now, Language language);

/// What is not there yet when a talk starts, for the manager; empty when nothing is missing.
[[nodiscard]] QString gapsText(const QList<PreparationGap> &gaps, const QString &employee);

/// "The conversation of 10:00 with Noor is still running.": for a talk that was broken off. With the day when
/// that was another one than `today`.
[[nodiscard]] QString stillRunningText(const Conversation &conversation, const QString &employee,
                                       QDate today);

} // namespace loopbaan
