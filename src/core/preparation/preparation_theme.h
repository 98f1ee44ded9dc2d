// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/preparation.h"

namespace loopbaan {

/// What both sides think about beforehand and estimate on the same five steps; taking charge is always one
/// of them (R-004-13). In the order of the employee's form.
enum class PreparationTheme { Drives, Strengths, Room, Other, Learning, Next };

// Written as in the ids of the catalogue ("theme.drives").
template<>
inline constexpr auto enumTexts<PreparationTheme> = std::to_array<EnumText<PreparationTheme>>({
    {PreparationTheme::Drives, QLatin1StringView("drives")},
    {PreparationTheme::Strengths, QLatin1StringView("strengths")},
    {PreparationTheme::Room, QLatin1StringView("room")},
    {PreparationTheme::Other, QLatin1StringView("other")},
    {PreparationTheme::Learning, QLatin1StringView("learn")},
    {PreparationTheme::Next, QLatin1StringView("next")},
});

/// The id in the catalogue of the name of `theme`.
[[nodiscard]] QString nameOf(PreparationTheme theme);

/// The id in the catalogue of the statement that `side` estimates.
[[nodiscard]] QString estimateOf(PreparationTheme theme, PreparationSide side);

/// The employee's questions in which a wish is said.
[[nodiscard]] QStringList wishQuestions(PreparationTheme theme);

/// The manager's questions that answer to such a wish.
[[nodiscard]] QStringList counterpartQuestions(PreparationTheme theme);

} // namespace loopbaan
