// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/enum_text.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <algorithm>

namespace loopbaan {

/// What is wrong with a JSON file, or merely remarkable: see refuses().
enum class JsonReason {
    TooLarge, ///< over 2 MiB; nothing was read
    TooDeep, ///< over 16 levels; nothing was read
    TooManyValues, ///< over 50 000; nothing was read
    Syntax, ///< no JSON from `line` and `column` on; nothing was read
    BadEncoding, ///< no UTF-8 there, or half a surrogate pair; nothing was read
    NumberTooLarge, ///< not even a number for the machine, as 1e400; nothing was read
    ListTooLong, ///< over 1 000 in a form or answer; nothing was read
    NewerVersion, ///< of a later program; nothing was read
    DuplicateKey,
    TextTooLong,
    NulCharacter,
    NumberOutOfRange,
    WrongType,
    Missing,
    Empty,
    UnknownValue, ///< not one of the words that may stand there
    NotAllowed, ///< may not stand together with what stands beside it
    DateMalformed, ///< not YYYY-MM-DD, a day that does not exist, or out of 1900 to 2199
    TimeMalformed, ///< not HH:MM, or not YYYY-MM-DDTHH:MM:SSZ where a date belongs to it
    BytesMalformed, ///< not base64url, or not as many bytes as they should be
    IdMalformed,
    DuplicateId,
    UnknownKey, ///< was passed over
    InvisibleCharacters, ///< were left out
};

template<>
inline constexpr auto enumTexts<JsonReason> = std::to_array<EnumText<JsonReason>>({
    {JsonReason::TooLarge, QLatin1StringView("too_large")},
    {JsonReason::TooDeep, QLatin1StringView("too_deep")},
    {JsonReason::TooManyValues, QLatin1StringView("too_many_values")},
    {JsonReason::Syntax, QLatin1StringView("syntax")},
    {JsonReason::BadEncoding, QLatin1StringView("bad_encoding")},
    {JsonReason::NumberTooLarge, QLatin1StringView("number_too_large")},
    {JsonReason::ListTooLong, QLatin1StringView("list_too_long")},
    {JsonReason::NewerVersion, QLatin1StringView("newer_version")},
    {JsonReason::DuplicateKey, QLatin1StringView("duplicate_key")},
    {JsonReason::TextTooLong, QLatin1StringView("text_too_long")},
    {JsonReason::NulCharacter, QLatin1StringView("nul_character")},
    {JsonReason::NumberOutOfRange, QLatin1StringView("number_out_of_range")},
    {JsonReason::WrongType, QLatin1StringView("wrong_type")},
    {JsonReason::Missing, QLatin1StringView("missing")},
    {JsonReason::Empty, QLatin1StringView("empty")},
    {JsonReason::UnknownValue, QLatin1StringView("unknown_value")},
    {JsonReason::NotAllowed, QLatin1StringView("not_allowed")},
    {JsonReason::DateMalformed, QLatin1StringView("date_malformed")},
    {JsonReason::TimeMalformed, QLatin1StringView("time_malformed")},
    {JsonReason::BytesMalformed, QLatin1StringView("bytes_malformed")},
    {JsonReason::IdMalformed, QLatin1StringView("id_malformed")},
    {JsonReason::DuplicateId, QLatin1StringView("duplicate_id")},
    {JsonReason::UnknownKey, QLatin1StringView("unknown_key")},
    {JsonReason::InvisibleCharacters, QLatin1StringView("invisible_characters")},
});

/// Does it keep what it is about from being taken over?
[[nodiscard]] constexpr bool refuses(JsonReason reason)
{
    return reason != JsonReason::UnknownKey && reason != JsonReason::InvisibleCharacters;
}

/// What is to be said about one place of a JSON file.
struct JsonProblem
{
    QString path{}; ///< JSON pointer: "/2/due"; empty: the whole file
    JsonReason reason{};
    int line = 0; ///< from 1; 0 when it is not about a place in the text
    int column = 0; ///< from 1, in characters
    QStringList allowed{}; ///< the words that may stand there, where they are known

    /// What may stand at a place follows from the place.
    friend bool operator==(const JsonProblem &one, const JsonProblem &other)
    {
        return one.path == other.path && one.reason == other.reason && one.line == other.line
            && one.column == other.column;
    }
};

/// Is one of `problems` more than remarkable?
[[nodiscard]] inline bool refusesAny(const QList<JsonProblem> &problems)
{
    return std::ranges::any_of(problems, [](const JsonProblem &problem) { return refuses(problem.reason); });
}

} // namespace loopbaan
