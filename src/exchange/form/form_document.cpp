// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/form/form_document.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace loopbaan {

std::optional<FormFormat> formFormatOf(const QByteArray &json)
{
    const JsonDocument document = readJson(json, sealedLimits);
    QList<JsonProblem> ignored; // who reads the file by its format is told
    const std::optional<QString> format = ObjectReader(document.root, {}, ignored).string("format"_L1);
    return format ? fromText<FormFormat>(*format) : std::nullopt;
}

OrderedJson formHead(FormFormat format)
{
    return {{"format", toJson(format)}, {"version", formVersion}};
}

bool isFormDocument(ObjectReader &object, FormFormat format)
{
    object.require("format"_L1);
    object.require("version"_L1);
    const std::optional<FormFormat> said = object.choice<FormFormat>("format"_L1);
    if (said && said != format)
        object.note("format"_L1, JsonReason::UnknownValue);
    const auto *version = object.value("version"_L1).as<qint64>();
    if (version && *version > formVersion)
        object.note("version"_L1, JsonReason::NewerVersion);
    else if (!version && !object.value("version"_L1).isNull())
        object.note("version"_L1, JsonReason::WrongType);
    else if (version && *version < formVersion)
        object.note("version"_L1, JsonReason::NumberOutOfRange);
    return said == format && version && *version == formVersion;
}

FormId readFormId(ObjectReader &object, QLatin1StringView key)
{
    static const QRegularExpression uuid(
        u"^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\\z"_s);
    object.require(key);
    const std::optional<QString> id = object.string(key);
    if (id && !uuid.match(*id).hasMatch())
        object.note(key, JsonReason::IdMalformed);
    return {id.value_or(QString())};
}

QString readFormToken(ObjectReader &object, QLatin1StringView key)
{
    static const QRegularExpression token(u"^[a-z0-9][a-z0-9_.-]{0,63}\\z"_s);
    object.require(key);
    const std::optional<QString> id = object.string(key);
    if (id && !token.match(*id).hasMatch())
        object.note(key, JsonReason::IdMalformed);
    return id.value_or(QString());
}

QString readNewToken(ObjectReader &object, QLatin1StringView key, QSet<QString> &seen)
{
    const QString id = readFormToken(object, key);
    if (!id.isEmpty() && seen.contains(id))
        object.note(key, JsonReason::DuplicateId);
    seen.insert(id);
    return id;
}

OrderedJson employeeToJson(const QString &givenName, const QString &familyName)
{
    return {{"given_name", toJson(givenName)}, {"family_name", toJson(familyName)}};
}

void readEmployee(ObjectReader object, QString &givenName, QString &familyName)
{
    givenName = readFormLine(object, "given_name"_L1);
    familyName = readFormLine(object, "family_name"_L1);
    object.noteUnknownKeys();
}

QString readFormLine(ObjectReader &object, QLatin1StringView key)
{
    return object.text(key, longestFormLine, Lines::One);
}

Language readFormLanguage(ObjectReader &object)
{
    object.require("language"_L1);
    return object.choice<Language>("language"_L1).value_or(Language::Dutch);
}

} // namespace loopbaan
