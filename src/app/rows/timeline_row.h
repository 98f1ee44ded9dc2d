// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rows/person_row.h"

namespace loopbaan {

enum class TimelineKind { Conversation, Preparation, Agreement, Role, Plan, Start };

enum class TimelineState {
    Planned, ///< still to come
    Done, ///< reached, held, approved
    Noted, ///< something that happened
};

/// One moment in somebody's time line. Rows of one group ("Planned", a year) follow each other.
struct TimelineRow
{
    QString group{};
    TimelineKind kind = TimelineKind::Conversation;
    TimelineState state = TimelineState::Noted;
    QString title{};
    QString when{};
    QString detail{}; ///< may take several lines

    friend bool operator==(const TimelineRow &, const TimelineRow &) = default;
};

/// What a screen reader says: everything the row shows, for the model's AccessibleTextRole.
[[nodiscard]] QString spoken(const TimelineRow &row);

} // namespace loopbaan

Q_DECLARE_METATYPE(loopbaan::TimelineRow)
