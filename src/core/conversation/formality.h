// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/enum_text.h"

namespace loopbaan {

/// How much is prepared, recorded and signed: a property of each conversation (R-002-14).
enum class Formality { Informal, Light, Formal };

template<>
inline constexpr auto enumTexts<Formality> = std::to_array<EnumText<Formality>>({
    {Formality::Informal, QLatin1StringView("informal")},
    {Formality::Light, QLatin1StringView("light")},
    {Formality::Formal, QLatin1StringView("formal")},
});

} // namespace loopbaan
