// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/enum_text.h"

#include <QByteArray>
#include <QString>

namespace loopbaan {

enum class TextEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

template<>
inline constexpr auto enumTexts<TextEncoding> = std::to_array<EnumText<TextEncoding>>({
    {TextEncoding::Utf8, QLatin1StringView("utf-8")},
    {TextEncoding::Utf16LittleEndian, QLatin1StringView("utf-16le")},
    {TextEncoding::Utf16BigEndian, QLatin1StringView("utf-16be")},
    {TextEncoding::Windows1252, QLatin1StringView("windows-1252")},
});

struct DecodedText
{
    QString text{};
    TextEncoding encoding = TextEncoding::Utf8;
};

/// Reads `bytes` in the encoding its byte order mark names; without one as UTF-16 when it begins with a Latin
/// letter in that, as UTF-8 otherwise, and as Windows-1252 when it is not valid UTF-8: what office programs
/// in the Low Countries write. The mark itself is dropped.
[[nodiscard]] DecodedText decoded(const QByteArray &bytes);

} // namespace loopbaan
