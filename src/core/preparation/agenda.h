// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preparation/manager_preparation.h"
#include "core/preparation/preparation_theme.h"

namespace loopbaan {

using AgendaItemId = Id<struct AgendaItemTag>;

/// How both sides see one theme, and whether a wish got an answer.
struct ThemeView
{
    PreparationTheme theme = PreparationTheme::Drives;
    std::optional<int> employee{}; ///< 1 "not at all" to 5 "completely"; empty: not said, or told in person
    std::optional<int> manager{};
    bool isWished = false; ///< the employee wrote a wish the manager may read
    bool isAnswered = false; ///< the manager wrote something that answers to it

    friend bool operator==(const ThemeView &, const ThemeView &) = default;
};

/// Why a theme deserves time; the strongest first. It tells what the manager estimated, so that it is the
/// manager's alone.
enum class AgendaReason { FarApart, BothLow, WishAlone };

template<>
inline constexpr auto enumTexts<AgendaReason> = std::to_array<EnumText<AgendaReason>>({
    {AgendaReason::FarApart, QLatin1StringView("far_apart")},
    {AgendaReason::BothLow, QLatin1StringView("both_low")},
    {AgendaReason::WishAlone, QLatin1StringView("wish_alone")},
});

/// A theme with the strongest reason to talk about it.
struct RankedTheme
{
    PreparationTheme theme = PreparationTheme::Drives;
    std::optional<AgendaReason> reason{}; ///< empty: the manager put it on the agenda

    friend bool operator==(const RankedTheme &, const RankedTheme &) = default;
};

/// A theme the manager put in its place on the agenda of a talk.
struct AgendaItem
{
    AgendaItemId id{};
    ConversationId conversation{};
    PreparationTheme theme = PreparationTheme::Drives;
    int position = 0;

    friend bool operator==(const AgendaItem &, const AgendaItem &) = default;
};

constexpr int agendaLength = 3; ///< of the agenda that is suggested

/// The id in the catalogue of the sentence on `reason`.
[[nodiscard]] QString wordsOf(AgendaReason reason);

/// How every theme is seen, from what both sides wrote. What the employee would rather tell says nothing.
[[nodiscard]] QList<ThemeView> themeViews(const QList<PreparationAnswer> &employee,
                                          const ManagerPreparation &manager);

/// The reason of one theme: two steps or more apart, both on the lowest two, or a wish without counterpart.
[[nodiscard]] std::optional<AgendaReason> reasonOf(const ThemeView &view);

/// Every theme with a reason: far apart by how far, both low by how low, then wishes; as the form has them
/// where that is the same.
[[nodiscard]] QList<RankedTheme> rankedThemes(const QList<ThemeView> &views);

/// What the talk is about: as `chosen`, in that order; else the first three that have a reason.
[[nodiscard]] QList<RankedTheme> agendaOf(const QList<ThemeView> &views, const QList<AgendaItem> &chosen);

} // namespace loopbaan
