// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/enum_text.h"

namespace loopbaan {

/// The languages everything is complete in. Dutch is what is used when a system has none of the three.
enum class Language { Dutch, English, French };

template<>
inline constexpr auto enumTexts<Language> = std::to_array<EnumText<Language>>({
    {Language::Dutch, QLatin1StringView("nl")},
    {Language::English, QLatin1StringView("en")},
    {Language::French, QLatin1StringView("fr")},
});

} // namespace loopbaan
