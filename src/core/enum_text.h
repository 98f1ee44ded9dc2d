// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <optional>

namespace loopbaan {

/// How one value of an enum is written in files and in the dossier.
template<typename Enum>
struct EnumText
{
    Enum value{};
    QLatin1StringView text{};
};

/// The words of an enum, in its own order; each enum that is written anywhere specialises it.
template<typename Enum>
inline constexpr std::array<EnumText<Enum>, 0> enumTexts{};

template<typename Enum>
[[nodiscard]] constexpr QLatin1StringView toText(Enum value)
{
    static_assert(!enumTexts<Enum>.empty(), "this enum has no words yet");
    for (const EnumText<Enum> &entry : enumTexts<Enum>) {
        if (entry.value == value)
            return entry.text;
    }
    return {};
}

/// The value that is written as `text`; nothing when no value is.
template<typename Enum>
[[nodiscard]] std::optional<Enum> fromText(QStringView text)
{
    static_assert(!enumTexts<Enum>.empty(), "this enum has no words yet");
    for (const EnumText<Enum> &entry : enumTexts<Enum>) {
        if (text == entry.text)
            return entry.value;
    }
    return std::nullopt;
}

} // namespace loopbaan
