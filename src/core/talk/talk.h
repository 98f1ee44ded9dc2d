// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/conversation.h"

namespace loopbaan {

using TalkId = Id<struct TalkTag>;

/// What belongs to a conversation once it is held. First what is agreed about it: what is noted, who reads it
/// and what stays between the two, ticked by both, and dated.
struct Talk
{
    TalkId id{};
    ConversationId conversation{};
    QString noted{};
    QString readers{};
    QString staysHere{};
    QDate agreedByEmployee{}; ///< invalid while not ticked
    QDate agreedByManager{};
    QString successAnswer{}; ///< at the closing: whether the talk was what it was hoped to be (R-004-09)
    bool ideasOpened = false; ///< own ideas were knowingly opened before a wish was noted (R-001-58)

    friend bool operator==(const Talk &, const Talk &) = default;
};

/// Who ticks that this is how the talk is held.
enum class TalkSide { Employee, Manager };

} // namespace loopbaan
