// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/conversation.h"

namespace loopbaan {

using CareerOptionId = Id<struct CareerOptionTag>;
using OptionArgumentId = Id<struct OptionArgumentTag>;

/// Ten kinds of career move; staying comes first, up does not (R-003-42, R-004-05).
enum class Direction { Stay, Deepen, Broaden, Temporary, Rotation, Sideways, Up, Lighter, Outside, Unknown };
enum class OptionScope { InsideFunction, OutsideFunction, OutsideOrganisation };
enum class OptionStatus { Wish, Exploring, FeasibleIf, Agreed, NotNow };
enum class ArgumentKind { Pro, Con, Obstacle, BlindSpot };
enum class Lens { Growth, Workability, Employability };

// Directions are written as their catalogue ids, as in every file of the program.
template<>
inline constexpr auto enumTexts<Direction> = std::to_array<EnumText<Direction>>({
    {Direction::Stay, QLatin1StringView("dir.stay")},
    {Direction::Deepen, QLatin1StringView("dir.deepen")},
    {Direction::Broaden, QLatin1StringView("dir.broaden")},
    {Direction::Temporary, QLatin1StringView("dir.temporary")},
    {Direction::Rotation, QLatin1StringView("dir.rotation")},
    {Direction::Sideways, QLatin1StringView("dir.sideways")},
    {Direction::Up, QLatin1StringView("dir.up")},
    {Direction::Lighter, QLatin1StringView("dir.lighter")},
    {Direction::Outside, QLatin1StringView("dir.outside")},
    {Direction::Unknown, QLatin1StringView("dir.unknown")},
});

template<>
inline constexpr auto enumTexts<OptionScope> = std::to_array<EnumText<OptionScope>>({
    {OptionScope::InsideFunction, QLatin1StringView("inside_function")},
    {OptionScope::OutsideFunction, QLatin1StringView("outside_function")},
    {OptionScope::OutsideOrganisation, QLatin1StringView("outside_organisation")},
});

template<>
inline constexpr auto enumTexts<OptionStatus> = std::to_array<EnumText<OptionStatus>>({
    {OptionStatus::Wish, QLatin1StringView("wish")},
    {OptionStatus::Exploring, QLatin1StringView("exploring")},
    {OptionStatus::FeasibleIf, QLatin1StringView("feasible_if")},
    {OptionStatus::Agreed, QLatin1StringView("agreed")},
    {OptionStatus::NotNow, QLatin1StringView("not_now")},
});

template<>
inline constexpr auto enumTexts<ArgumentKind> = std::to_array<EnumText<ArgumentKind>>({
    {ArgumentKind::Pro, QLatin1StringView("pro")},
    {ArgumentKind::Con, QLatin1StringView("con")},
    {ArgumentKind::Obstacle, QLatin1StringView("obstacle")},
    {ArgumentKind::BlindSpot, QLatin1StringView("blind_spot")},
});

template<>
inline constexpr auto enumTexts<Lens> = std::to_array<EnumText<Lens>>({
    {Lens::Growth, QLatin1StringView("growth")},
    {Lens::Workability, QLatin1StringView("workability")},
    {Lens::Employability, QLatin1StringView("employability")},
});

/// A possible next step that is weighed. Desirability and feasibility rate the option, never the person.
struct CareerOption
{
    CareerOptionId id{};
    EmployeeId employee{};
    ConversationId conversation{};
    QString text{};
    OptionScope scope = OptionScope::InsideFunction;
    std::optional<Direction> direction{};
    std::optional<int> desirability{}; ///< 1 to 5, by the employee (R-001-59)
    std::optional<int> feasibility{}; ///< 1 to 5, by the manager, with conditions (R-001-60)
    QString conditions{};
    OptionStatus status = OptionStatus::Wish; ///< guards against false expectations (R-000-07)
    QString statusReason{};
    QString decidedBy{};
    QString needed{};
    QString whoDoesWhat{};
    QString employeeBenefit{};
    QString organisationBenefit{};
    std::optional<Lens> lens{};
    bool changesFunction = false; ///< a change of function rather than of tasks (R-001-10)
    QDate parkedUntil{};
    QDate answerOn{}; ///< when who decides lets it be known
    int position = 0;

    friend bool operator==(const CareerOption &, const CareerOption &) = default;
};

/// One point for or against an option, an obstacle with what can be done, or a blind spot (R-001-61 to 63).
struct OptionArgument
{
    OptionArgumentId id{};
    CareerOptionId option{};
    ArgumentKind kind = ArgumentKind::Pro;
    QString text{};
    QString answer{}; ///< "what can we do about it"
    int position = 0;

    friend bool operator==(const OptionArgument &, const OptionArgument &) = default;
};

} // namespace loopbaan
