// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records/column_value.h"
#include "storage/records/record.h"

#include <QVariantList>

#include <functional>

// A value and the columns that Record<Value> names for it.
namespace loopbaan {

template<typename Value>
inline constexpr int columnCount = std::tuple_size_v<decltype(Record<Value>::fields)>;

template<typename Value>
[[nodiscard]] QStringList columnNames()
{
    QStringList names;
    std::apply([&names](const auto &...each) { (names << ... << QString(each.column)); },
               Record<Value>::fields);
    return names;
}

/// The column that `text` is kept in; empty when there is none.
template<typename Value>
[[nodiscard]] QString columnOf(QString Value::*text)
{
    QString column;
    const auto keepWhenMeant = [&](const auto &field) {
        if constexpr (std::is_same_v<std::decay_t<decltype(field.access)>, QString Value::*>)
            column = field.access == text ? QString(field.column) : column;
    };
    std::apply([&](const auto &...field) { (keepWhenMeant(field), ...); }, Record<Value>::fields);
    return column;
}

template<typename Value>
[[nodiscard]] QVariantList columnsOf(const Value &value)
{
    QVariantList columns;
    std::apply([&](const auto &...each) { (columns << ... << toColumn(std::invoke(each.access, value))); },
               Record<Value>::fields);
    return columns;
}

/// Absent when a column holds what nothing of ours wrote.
template<typename Value>
[[nodiscard]] std::optional<Value> valueIn(const QVariantList &columns)
{
    Value value;
    int column = 0;
    const bool readable = std::apply(
        [&](const auto &...each) {
            return (fromColumn(columns.at(column++), std::invoke(each.access, value)) && ...);
        },
        Record<Value>::fields);
    return readable ? std::optional(std::move(value)) : std::nullopt;
}

} // namespace loopbaan
