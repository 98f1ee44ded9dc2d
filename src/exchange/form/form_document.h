// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/form.h"
#include "exchange/form/form_format.h"
#include "exchange/json/json_document.h"
#include "exchange/json/json_writing.h"
#include "exchange/json/object_reader.h"

#include <QSet>

namespace loopbaan {

// What these files have in common: limits, the first two keys, names and ids.

inline constexpr int formVersion = 1;
inline constexpr JsonLimits formLimits{.list = 1000};
/// A sealed answer is one long text, so this reads all three.
inline constexpr JsonLimits sealedLimits{.text = formLimits.bytes, .list = formLimits.list};
inline constexpr qsizetype sealingKeyBytes = 32; ///< X25519
inline constexpr qsizetype longestFormLine = 4000; ///< of names and titles
inline constexpr qsizetype longestFormText = formLimits.text; ///< of questions and answers

/// What begins every file.
[[nodiscard]] OrderedJson formHead(FormFormat format);

/// Notes what is wrong with format or version; false: nothing else of the file means anything.
[[nodiscard]] bool isFormDocument(ObjectReader &object, FormFormat format);

/// A random UUID as FormId::create() makes it; notes any other.
[[nodiscard]] FormId readFormId(ObjectReader &object, QLatin1StringView key);

/// The id of a question or topic; notes one that is none.
[[nodiscard]] QString readFormToken(ObjectReader &object, QLatin1StringView key);
/// The same, and notes one that is among `seen` already.
[[nodiscard]] QString readNewToken(ObjectReader &object, QLatin1StringView key, QSet<QString> &seen);

[[nodiscard]] OrderedJson employeeToJson(const QString &givenName, const QString &familyName);
void readEmployee(ObjectReader object, QString &givenName, QString &familyName);

/// A name or title; empty when it is not there.
[[nodiscard]] QString readFormLine(ObjectReader &object, QLatin1StringView key);

[[nodiscard]] Language readFormLanguage(ObjectReader &object);

/// The document in `json` as `read` takes it; nothing when `problems` say why not.
template<typename Value>
[[nodiscard]] std::optional<Value>
readFormDocument(const QByteArray &json, FormFormat format, Value (*read)(ObjectReader &),
                 QList<JsonProblem> &problems, const JsonLimits &limits = formLimits)
{
    const JsonDocument document = readJson(json, limits);
    problems = document.problems;
    if (!document.complete)
        return std::nullopt;
    ObjectReader object(document.root, {}, problems);
    if (!isFormDocument(object, format))
        return std::nullopt;
    const Value value = read(object);
    object.noteUnknownKeys();
    return refusesAny(problems) ? std::nullopt : std::optional(value);
}

} // namespace loopbaan
