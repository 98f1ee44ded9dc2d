// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/enum_text.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <nlohmann/json.hpp>

#include <optional>

namespace loopbaan {

/// JSON that keeps the order in which its keys were set.
using OrderedJson = nlohmann::ordered_json;

/// null for a text that is not there.
[[nodiscard]] inline OrderedJson toJson(const QString &text)
{
    return text.isEmpty() ? OrderedJson() : OrderedJson(text.toStdString());
}

/// base64url without padding; null when there are none.
[[nodiscard]] inline OrderedJson bytesToJson(const QByteArray &bytes)
{
    constexpr auto options = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    return bytes.isEmpty() ? OrderedJson() : OrderedJson(bytes.toBase64(options).toStdString());
}

/// ISO 8601; null for a date that is not known.
[[nodiscard]] inline OrderedJson toJson(QDate date)
{
    return toJson(date.toString(Qt::ISODate));
}

[[nodiscard]] inline OrderedJson toJson(QLatin1StringView word)
{
    return OrderedJson(std::string(word.data(), static_cast<size_t>(word.size())));
}

/// The word of an enum.
template<typename Enum>
requires std::is_enum_v<Enum>
[[nodiscard]] OrderedJson toJson(Enum value)
{
    return toJson(toText(value));
}

template<typename Value>
[[nodiscard]] OrderedJson toJson(const std::optional<Value> &value)
{
    if (!value)
        return {};
    if constexpr (std::is_enum_v<Value>)
        return toJson(*value);
    else
        return OrderedJson(*value);
}

/// Each item as `write` makes it.
template<typename List, typename Write>
[[nodiscard]] OrderedJson toJsonArray(const List &list, Write write)
{
    OrderedJson array = OrderedJson::array();
    for (const auto &item : list)
        array.push_back(write(item));
    return array;
}

/// The document as it is printed or stored: UTF-8, indented, with a line end.
[[nodiscard]] inline QByteArray toBytes(const OrderedJson &document)
{
    return QByteArray::fromStdString(document.dump(2)) + '\n';
}

} // namespace loopbaan
