// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <tuple>

namespace loopbaan {

/// One field of a value and the column it is kept in. `access` is a pointer to the member, or a function
/// that gives a reference to it for a member of a member.
template<typename Access>
struct RecordField
{
    QLatin1StringView column;
    Access access;
};

template<typename Access>
[[nodiscard]] constexpr RecordField<Access> field(const char *column, Access access)
{
    return {QLatin1StringView(column), access};
}

/// How the values of one type are kept: specialised for each with
///   static constexpr QLatin1StringView table;
///   static constexpr QLatin1StringView order;   // complete, ends with id
///   static constexpr auto fields = std::tuple{field("id", &Value::id), …};   // id first
/// Everything that reads or writes records follows it, so that a new field is one line here, one in the
/// value and one in a new step of the schema.
template<typename Value>
struct Record;

} // namespace loopbaan
