// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/enum_text.h"

namespace loopbaan {

/// Which colours the user asked for; System follows the desktop while the program runs.
enum class ColorScheme { System, Light, Dark };

template<>
inline constexpr auto enumTexts<ColorScheme> = std::to_array<EnumText<ColorScheme>>({
    {ColorScheme::System, QLatin1StringView("system")},
    {ColorScheme::Light, QLatin1StringView("light")},
    {ColorScheme::Dark, QLatin1StringView("dark")},
});

} // namespace loopbaan
