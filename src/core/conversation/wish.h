// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/conversation.h"

namespace loopbaan {

using WishId = Id<struct WishTag>;
using WishVersionId = Id<struct WishVersionTag>;
using ManagerIdeaId = Id<struct ManagerIdeaTag>;

/// Within a year, one to three years, three and more; "I do not know yet" is a full answer (R-000-18).
enum class Horizon { Short, Medium, Long, Unknown };
enum class Importance { Nice, Important, VeryImportant };

template<>
inline constexpr auto enumTexts<Horizon> = std::to_array<EnumText<Horizon>>({
    {Horizon::Short, QLatin1StringView("short")},
    {Horizon::Medium, QLatin1StringView("medium")},
    {Horizon::Long, QLatin1StringView("long")},
    {Horizon::Unknown, QLatin1StringView("unknown")},
});

template<>
inline constexpr auto enumTexts<Importance> = std::to_array<EnumText<Importance>>({
    {Importance::Nice, QLatin1StringView("nice")},
    {Importance::Important, QLatin1StringView("important")},
    {Importance::VeryImportant, QLatin1StringView("very_important")},
});

/// What the employee would like, in the employee's own words, without any judgement (R-001-52, R-001-54).
struct Wish
{
    WishId id{};
    EmployeeId employee{};
    ConversationId conversation{}; ///< where it was first said
    QString text{};
    std::optional<Horizon> horizon{};
    std::optional<Importance> importance{};
    int position = 0;
    QDate notedOn{};
    QDate closedOn{}; ///< no longer open: fulfilled or let go

    friend bool operator==(const Wish &, const Wish &) = default;
};

/// How a wish read before it was changed (R-000-01).
struct WishVersion
{
    WishVersionId id{};
    WishId wish{};
    QString text{};
    std::optional<Horizon> horizon{};
    std::optional<Importance> importance{};
    QDate until{};

    friend bool operator==(const WishVersion &, const WishVersion &) = default;
};

/// A suggestion by the manager, noted after listening; private until shared (R-001-58).
struct ManagerIdea
{
    ManagerIdeaId id{};
    EmployeeId employee{};
    ConversationId conversation{};
    QString privateText{};
    QString sharedText{}; ///< what was told; empty while it is not shared
    int position = 0;

    friend bool operator==(const ManagerIdea &, const ManagerIdea &) = default;
};

} // namespace loopbaan
