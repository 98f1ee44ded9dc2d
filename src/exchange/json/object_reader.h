// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/json/json_problem.h"
#include "exchange/json/json_value.h"
#include "exchange/text/clean_text.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace loopbaan {

/// Reads the members of one JSON object as what they should be and notes at which path they are not.
/// A member that is null reads as one that is not there, but counts as given.
class ObjectReader
{
public:
    /// `value` and `problems` must outlive the reader. What is no object reads as an empty one.
    ObjectReader(const JsonValue &value, QString path, QList<JsonProblem> &problems);

    [[nodiscard]] bool gives(QLatin1StringView key) const;
    [[nodiscard]] const QString &path() const { return m_path; }

    /// Empty when it is not there; `longest` in characters. Invisible characters are left out.
    [[nodiscard]] QString text(QLatin1StringView key, qsizetype longest, Lines lines = Lines::Several);
    [[nodiscard]] QString requiredText(QLatin1StringView key, qsizetype longest,
                                       Lines lines = Lines::Several);
    [[nodiscard]] QDate date(QLatin1StringView key);
    [[nodiscard]] QTime time(QLatin1StringView key); ///< HH:MM
    [[nodiscard]] QDateTime moment(QLatin1StringView key); ///< UTC, in whole seconds
    /// From base64url without padding.
    [[nodiscard]] QByteArray bytes(QLatin1StringView key, std::optional<qsizetype> size = std::nullopt);
    [[nodiscard]] std::optional<bool> boolean(QLatin1StringView key);
    [[nodiscard]] std::optional<int> integer(QLatin1StringView key, int least, int most);
    [[nodiscard]] QList<int> integers(QLatin1StringView key, int least, int most);
    /// The object inside; what is none, or not there, is noted and reads as an empty one.
    [[nodiscard]] ObjectReader object(QLatin1StringView key);
    [[nodiscard]] std::vector<ObjectReader> objects(QLatin1StringView key);

    /// The objects of a list, each as `read` makes it.
    template<typename Read>
    [[nodiscard]] auto items(QLatin1StringView key, Read read)
    {
        QList<std::invoke_result_t<Read, ObjectReader &>> items;
        for (ObjectReader &item : objects(key)) {
            items << read(item);
            item.noteUnknownKeys();
        }
        return items;
    }

    /// One of the words of an enum.
    template<typename Enum>
    [[nodiscard]] std::optional<Enum> choice(QLatin1StringView key)
    {
        const std::optional<QString> word = string(key);
        const std::optional<Enum> choice = word ? fromText<Enum>(*word) : std::nullopt;
        if (word && !choice)
            note(key, JsonReason::UnknownValue, wordsOf<Enum>());
        return choice;
    }

    /// The words of an enum in a list, without those that are none.
    template<typename Enum>
    [[nodiscard]] QList<Enum> choices(QLatin1StringView key)
    {
        QList<Enum> choices;
        for (qsizetype i = 0; const QString &word : strings(key)) {
            if (const std::optional<Enum> choice = fromText<Enum>(word))
                choices << *choice;
            else
                noteItem(key, i, JsonReason::UnknownValue, wordsOf<Enum>());
            ++i;
        }
        return choices;
    }

    /// The text as it stands there, word for word.
    [[nodiscard]] std::optional<QString> string(QLatin1StringView key);
    [[nodiscard]] QStringList strings(QLatin1StringView key);

    /// Whatever stands there; null when the member is not there.
    [[nodiscard]] const JsonValue &value(QLatin1StringView key);

    /// Notes that `key` is missing unless it is there; an object that is none is noted already.
    void require(QLatin1StringView key);
    void note(QLatin1StringView key, JsonReason reason, const QStringList &allowed = {});

    /// To be called last: notes the members that nobody asked for.
    void noteUnknownKeys();

private:
    template<typename Enum>
    [[nodiscard]] static QStringList wordsOf()
    {
        QStringList words;
        for (const EnumText<Enum> &entry : enumTexts<Enum>)
            words << entry.text;
        return words;
    }

    void noteItem(QLatin1StringView key, qsizetype index, JsonReason reason, const QStringList &allowed = {});
    [[nodiscard]] const JsonArray &array(QLatin1StringView key);
    template<typename Kind>
    const Kind *typed(QLatin1StringView key);

    const JsonObject *m_members = nullptr;
    QString m_path;
    QList<JsonProblem> &m_problems;
    QList<QLatin1StringView> m_asked;
};

} // namespace loopbaan
