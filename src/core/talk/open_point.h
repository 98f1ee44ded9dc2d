// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/conversation.h"

namespace loopbaan {

using OpenPointId = Id<struct OpenPointTag>;

enum class OpenPointKind { Possible, NotPossible, ToFindOut };

template<>
inline constexpr auto enumTexts<OpenPointKind> = std::to_array<EnumText<OpenPointKind>>({
    {OpenPointKind::Possible, QLatin1StringView("possible")},
    {OpenPointKind::NotPossible, QLatin1StringView("not_possible")},
    {OpenPointKind::ToFindOut, QLatin1StringView("to_find_out")},
});

/// One line of what is possible, what is not and what has to be found out, by whom and when (R-000-16).
struct OpenPoint
{
    OpenPointId id{};
    EmployeeId employee{};
    ConversationId conversation{};
    OpenPointKind kind = OpenPointKind::ToFindOut;
    QString text{};
    QString who{};
    QDate on{}; ///< when the answer is there
    QDate closedOn{}; ///< it was found out
    int position = 0;

    friend bool operator==(const OpenPoint &, const OpenPoint &) = default;
};

/// To be found out, and nobody or no day is named yet: asked about once, in passing.
[[nodiscard]] inline bool asksWhoAndWhen(const OpenPoint &point)
{
    return point.kind == OpenPointKind::ToFindOut && !point.closedOn.isValid()
        && (point.who.trimmed().isEmpty() || !point.on.isValid());
}

} // namespace loopbaan
