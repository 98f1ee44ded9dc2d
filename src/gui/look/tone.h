// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/look/color_tokens.h"

namespace loopbaan {

/// What a text or icon says by its colour, always beside words or a shape that say the same.
enum class Tone { Text, Muted, Primary, OnPrimary, Tint, Warn, Soon, Good, Info, Private };

[[nodiscard]] QColor foregroundOf(Tone tone, const ColorTokens &tokens);

/// The surface such a text may lie on: the pale partner of its colour.
[[nodiscard]] QColor backgroundOf(Tone tone, const ColorTokens &tokens);

} // namespace loopbaan
