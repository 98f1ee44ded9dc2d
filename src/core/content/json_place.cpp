// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/json_place.h"

#include "core/content/catalogue.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace loopbaan {

JsonPlace::JsonPlace(const nlohmann::json &value, std::string place)
    : m_value(&value)
    , m_place(std::move(place))
{
}

void JsonPlace::fail(const std::string &why) const
{
    throw CatalogueError("content catalogue: " + (m_place.empty() ? "the document" : m_place) + ": " + why);
}

const nlohmann::json &JsonPlace::object() const
{
    if (!m_value->is_object())
        fail("not an object");
    return *m_value;
}

const JsonPlace &JsonPlace::knowsOnly(std::initializer_list<const char *> keys) const
{
    for (const auto &member : object().items()) {
        const bool known =
            std::any_of(keys.begin(), keys.end(), [&member](const char *key) { return member.key() == key; });
        if (!known)
            fail("unknown member '" + member.key() + "'");
    }
    return *this;
}

std::optional<JsonPlace> JsonPlace::find(const char *key) const
{
    const auto member = object().find(key);
    if (member == m_value->end())
        return std::nullopt;
    return JsonPlace(*member, m_place.empty() ? key : m_place + '.' + key);
}

JsonPlace JsonPlace::at(const char *key) const
{
    std::optional<JsonPlace> member = find(key);
    if (!member)
        fail("'" + std::string(key) + "' is missing");
    return *std::move(member);
}

std::vector<JsonPlace> JsonPlace::items() const
{
    if (!m_value->is_array())
        fail("not a list");
    std::vector<JsonPlace> items;
    items.reserve(m_value->size());
    for (const nlohmann::json &item : *m_value)
        items.emplace_back(item, m_place + '[' + std::to_string(items.size()) + ']');
    return items;
}

QString JsonPlace::text() const
{
    if (!m_value->is_string())
        fail("not a text");
    const auto &bytes = m_value->get_ref<const std::string &>();
    if (bytes.empty())
        fail("empty");
    return QString::fromStdString(bytes);
}

QStringList JsonPlace::texts() const
{
    QStringList texts;
    for (const JsonPlace &item : items())
        texts << item.text();
    return texts;
}

int JsonPlace::number() const
{
    constexpr unsigned most = 1'000'000;
    if (!m_value->is_number_unsigned() || m_value->get<quint64>() > most)
        fail("not a whole number from 0 to " + std::to_string(most));
    return m_value->get<int>();
}

QDate JsonPlace::date() const
{
    const QDate date = QDate::fromString(text(), Qt::ISODate);
    if (!date.isValid())
        fail("not a date");
    return date;
}

} // namespace loopbaan
