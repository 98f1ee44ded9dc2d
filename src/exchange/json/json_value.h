// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <variant>
#include <vector>

namespace loopbaan {

struct JsonValue;
struct JsonMember;

using JsonArray = std::vector<JsonValue>;
using JsonObject = std::vector<JsonMember>; ///< in the order of the file, no key twice

/// One value of a JSON document that was read under limits: shallow, and with texts that are Unicode.
struct JsonValue
{
    std::variant<std::monostate, bool, qint64, double, QString, JsonArray, JsonObject> value;

    template<typename Kind>
    [[nodiscard]] const Kind *as() const
    {
        return std::get_if<Kind>(&value);
    }
    [[nodiscard]] bool isNull() const { return std::holds_alternative<std::monostate>(value); }
};

struct JsonMember
{
    QString key{};
    JsonValue value{};
};

/// A step down in a JSON pointer: "/agreements/2", with ~ and / of a key escaped.
[[nodiscard]] inline QString jsonPath(const QString &parent, QString key)
{
    key.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
    return parent + u'/' + key;
}

[[nodiscard]] inline QString jsonPath(const QString &parent, qsizetype index)
{
    return parent + u'/' + QString::number(index);
}

} // namespace loopbaan
