// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace loopbaan {

// Between the values of an enum and the numbers of the lines one chooses from.

template<typename Enum>
[[nodiscard]] constexpr std::optional<Enum> chosen(std::optional<int> number)
{
    return number ? std::optional(static_cast<Enum>(*number)) : std::nullopt;
}

template<typename Enum>
[[nodiscard]] constexpr std::optional<int> numberOf(std::optional<Enum> value)
{
    return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

} // namespace loopbaan
