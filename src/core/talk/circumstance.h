// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/conversation.h"

namespace loopbaan {

using CircumstanceId = Id<struct CircumstanceTag>;

/// In general terms only; there is no health among them (R-001-56, R-001-57).
enum class CircumstanceCategory { Care, Hours, Place, Other };

template<>
inline constexpr auto enumTexts<CircumstanceCategory> = std::to_array<EnumText<CircumstanceCategory>>({
    {CircumstanceCategory::Care, QLatin1StringView("care")},
    {CircumstanceCategory::Hours, QLatin1StringView("hours")},
    {CircumstanceCategory::Place, QLatin1StringView("place")},
    {CircumstanceCategory::Other, QLatin1StringView("other")},
});

/// What a changed circumstance means for the work. Without the employee's consent it is gone when the talk is
/// finished (R-001-55).
struct Circumstance
{
    CircumstanceId id{};
    ConversationId conversation{};
    CircumstanceCategory category = CircumstanceCategory::Other;
    QString consequence{};
    QDate consentOn{}; ///< when the employee ticked that it may be kept

    friend bool operator==(const Circumstance &, const Circumstance &) = default;
};

} // namespace loopbaan
