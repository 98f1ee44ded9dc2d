// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/enum_text.h"

namespace loopbaan {

/// What the coach can ask back about, in the order in which it does.
enum class SmartCode {
    TooShort,
    NoOwner,
    VagueVerb,
    VagueWord,
    Hedge,
    VagueTime,
    NoDate,
    PastDate,
    FarDate,
    NoMeasure,
    NotConfirmed,
    Overloaded,
    NoFirstStep,
};

enum class SmartLetter { S, M, A, R, T };
/// Clear; look at it once more; still open, because nothing was filled in.
enum class SmartState { Clear, Look, Open };

template<>
inline constexpr auto enumTexts<SmartCode> = std::to_array<EnumText<SmartCode>>({
    {SmartCode::TooShort, QLatin1StringView("too_short")},
    {SmartCode::NoOwner, QLatin1StringView("no_owner")},
    {SmartCode::VagueVerb, QLatin1StringView("vague_verb")},
    {SmartCode::VagueWord, QLatin1StringView("vague_word")},
    {SmartCode::Hedge, QLatin1StringView("hedge")},
    {SmartCode::VagueTime, QLatin1StringView("vague_time")},
    {SmartCode::NoDate, QLatin1StringView("no_date")},
    {SmartCode::PastDate, QLatin1StringView("past_date")},
    {SmartCode::FarDate, QLatin1StringView("far_date")},
    {SmartCode::NoMeasure, QLatin1StringView("no_measure")},
    {SmartCode::NotConfirmed, QLatin1StringView("not_confirmed")},
    {SmartCode::Overloaded, QLatin1StringView("overloaded")},
    {SmartCode::NoFirstStep, QLatin1StringView("no_first_step")},
});

template<>
inline constexpr auto enumTexts<SmartLetter> = std::to_array<EnumText<SmartLetter>>({
    {SmartLetter::S, QLatin1StringView("S")},
    {SmartLetter::M, QLatin1StringView("M")},
    {SmartLetter::A, QLatin1StringView("A")},
    {SmartLetter::R, QLatin1StringView("R")},
    {SmartLetter::T, QLatin1StringView("T")},
});

template<>
inline constexpr auto enumTexts<SmartState> = std::to_array<EnumText<SmartState>>({
    {SmartState::Clear, QLatin1StringView("clear")},
    {SmartState::Look, QLatin1StringView("look")},
    {SmartState::Open, QLatin1StringView("open")},
});

/// The letter a code belongs to (table in docs/smart.md).
[[nodiscard]] SmartLetter letterOf(SmartCode code);

} // namespace loopbaan
