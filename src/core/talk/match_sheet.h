// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/conversation.h"

namespace loopbaan {

using MatchSheetId = Id<struct MatchSheetTag>;

/// Four boxes on one page, both sides of the match, that manager and employee fill in together
/// (R-001-02, R-001-03).
struct MatchSheet
{
    MatchSheetId id{};
    ConversationId conversation{};
    QString employeeWishes{};
    QString employeePossibilities{};
    QString organisationNeeds{};
    QString organisationPossibilities{};

    friend bool operator==(const MatchSheet &, const MatchSheet &) = default;
};

} // namespace loopbaan
