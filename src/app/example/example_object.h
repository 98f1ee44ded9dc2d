// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/json/object_reader.h"
#include "storage/records/record.h"

#include "core/id.h"
#include "core/language.h"

#include <QTime>

#include <functional>

namespace loopbaan {

/// What the example is read for.
struct ExampleSetting
{
    Language language = Language::Dutch;
    QDate today{};
};

/// The id of what the example calls `key`; the same in every example dossier.
[[nodiscard]] QString exampleId(const QString &key);

/// One object of the example: its members are named as the columns of the record they make. A text is given
/// in all languages ({"nl": …, "en": …, "fr": …}), or once when it is a name; a day as exampleDay() reads it.
/// What is wrong is noted in the problems.
class ExampleObject
{
public:
    /// What the reader reads from and the rest must outlive the object.
    ExampleObject(const ObjectReader &reader, const ExampleSetting &setting, QList<JsonProblem> &problems);

    /// The record, with an id from its place when it is given none.
    template<typename Value>
    [[nodiscard]] Value record()
    {
        Value value;
        std::apply([&](const auto &...each) { (read(each.column, std::invoke(each.access, value)), ...); },
                   Record<Value>::fields);
        if (value.id.isNull())
            value.id.value = exampleId(m_reader.path());
        return value;
    }

    /// Runs `take` on each object of a list and notes what it left unread.
    void each(QLatin1StringView key, const std::function<void(ExampleObject &)> &take);
    /// Runs `take` on the object `key` when it is there.
    void one(QLatin1StringView key, const std::function<void(ExampleObject &)> &take);

    [[nodiscard]] std::optional<int> age();
    [[nodiscard]] bool isConfirmed(); ///< unless it says "confirmed": false

    void noteUnknownKeys() { m_reader.noteUnknownKeys(); }

private:
    template<typename Tag>
    void read(QLatin1StringView key, Id<Tag> &id)
    {
        if (const std::optional<QString> name = m_reader.string(key))
            id.value = exampleId(*name);
    }
    template<typename Enum>
    requires std::is_enum_v<Enum>
    void read(QLatin1StringView key, Enum &choice) { choice = m_reader.choice<Enum>(key).value_or(choice); }
    template<typename Enum>
    requires std::is_enum_v<Enum>
    void read(QLatin1StringView key, std::optional<Enum> &choice)
    {
        if (m_reader.gives(key))
            choice = m_reader.choice<Enum>(key);
    }
    void read(QLatin1StringView key, QString &text);
    void read(QLatin1StringView key, QStringList &texts);
    void read(QLatin1StringView key, QDate &day);
    void read(QLatin1StringView key, QTime &time);
    void read(QLatin1StringView key, int &number);
    void read(QLatin1StringView key, bool &flag);
    void read(QLatin1StringView key, std::optional<int> &number);
    void read(QLatin1StringView key, std::optional<double> &number);
    void read(QLatin1StringView, QByteArray &) { } // what is composed is never given
    void read(QLatin1StringView, QDateTime &) { } // moments follow from the day of the conversation

    [[nodiscard]] QString textFrom(const JsonValue &value, const QString &path);
    void take(const ObjectReader &reader, const std::function<void(ExampleObject &)> &taken);

    ObjectReader m_reader;
    const ExampleSetting &m_setting;
    QList<JsonProblem> &m_problems;
};

} // namespace loopbaan
