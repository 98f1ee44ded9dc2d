// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/enum_text.h"

#include <nlohmann/json_fwd.hpp>
#include <QDate>
#include <QStringList>

#include <initializer_list>
#include <string>
#include <vector>

namespace loopbaan {

/// A value of the catalogue together with where it stands, so that every complaint names its place
/// ("entries[3].text.fr: missing"). Lives no longer than the document. All members throw CatalogueError.
class JsonPlace
{
public:
    JsonPlace(const nlohmann::json &value, std::string place);

    /// Refuses any member that is not one of `keys`.
    const JsonPlace &knowsOnly(std::initializer_list<const char *> keys) const;
    [[nodiscard]] JsonPlace at(const char *key) const;
    [[nodiscard]] std::optional<JsonPlace> find(const char *key) const;
    [[nodiscard]] std::vector<JsonPlace> items() const; ///< of an array

    [[nodiscard]] QString text() const; ///< never empty
    [[nodiscard]] QStringList texts() const;
    [[nodiscard]] int number() const; ///< never negative
    [[nodiscard]] QDate date() const;

    template<typename Enum>
    [[nodiscard]] Enum as() const
    {
        const std::optional<Enum> value = fromText<Enum>(text());
        if (!value)
            fail("not one of the words that are possible here");
        return *value;
    }

    [[noreturn]] void fail(const std::string &why) const;

private:
    const nlohmann::json &object() const;

    const nlohmann::json *m_value;
    std::string m_place;
};

} // namespace loopbaan
