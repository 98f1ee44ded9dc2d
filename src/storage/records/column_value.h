// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/enum_text.h"
#include "core/id.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>
#include <QTime>
#include <QVariant>

#include <optional>
#include <type_traits>

// How a field of a value is written in a column and read from it. `fromColumn` returns false for content
// that nothing of ours wrote.
namespace loopbaan {

[[nodiscard]] QVariant toColumn(const QString &text);
[[nodiscard]] QVariant toColumn(const QByteArray &bytes);
[[nodiscard]] QVariant toColumn(const QStringList &items); ///< a JSON array
[[nodiscard]] QVariant toColumn(QDate date);
[[nodiscard]] QVariant toColumn(QTime time);
[[nodiscard]] QVariant toColumn(const QDateTime &moment);
[[nodiscard]] QVariant toColumn(int number);
[[nodiscard]] QVariant toColumn(bool flag);

bool fromColumn(const QVariant &column, QString &text);
bool fromColumn(const QVariant &column, QByteArray &bytes);
bool fromColumn(const QVariant &column, QStringList &items);
bool fromColumn(const QVariant &column, QDate &date);
bool fromColumn(const QVariant &column, QTime &time);
bool fromColumn(const QVariant &column, QDateTime &moment);
bool fromColumn(const QVariant &column, int &number);
bool fromColumn(const QVariant &column, bool &flag);

template<typename Tag>
[[nodiscard]] QVariant toColumn(const Id<Tag> &id)
{
    return id.isNull() ? QVariant(QMetaType::fromType<QString>()) : QVariant(id.value);
}

template<typename Tag>
bool fromColumn(const QVariant &column, Id<Tag> &id)
{
    id.value = column.toString();
    return true;
}

template<typename Enum>
requires std::is_enum_v<Enum>
[[nodiscard]] QVariant toColumn(Enum value)
{
    return QString(toText(value));
}

template<typename Enum>
requires std::is_enum_v<Enum>
bool fromColumn(const QVariant &column, Enum &value)
{
    const std::optional<Enum> found = fromText<Enum>(column.toString());
    value = found.value_or(value);
    return found.has_value();
}

/// An enum that may be unset is an empty text; a number that may be unset is null.
template<typename Value>
[[nodiscard]] QVariant toColumn(const std::optional<Value> &value)
{
    if constexpr (std::is_enum_v<Value>)
        return value ? toColumn(*value) : QVariant(QStringLiteral(""));
    else
        return value ? QVariant(*value) : QVariant(QMetaType::fromType<Value>());
}

template<typename Value>
bool fromColumn(const QVariant &column, std::optional<Value> &value)
{
    value.reset();
    if constexpr (std::is_enum_v<Value>) {
        if (column.toString().isEmpty())
            return true;
        value = fromText<Value>(column.toString());
        return value.has_value();
    } else {
        if (!column.isNull())
            value = column.value<Value>();
        return true;
    }
}

} // namespace loopbaan
