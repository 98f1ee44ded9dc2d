// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/object_reader.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

const JsonObject noMembers;
const JsonArray noItems;
const JsonValue nothing;

QDate isoDate(const QString &text)
{
    static const QRegularExpression form(u"^(19|2[01])[0-9]{2}-[0-9]{2}-[0-9]{2}\\z"_s);
    return form.match(text).hasMatch() ? QDate::fromString(text, Qt::ISODate) : QDate();
}

QDateTime isoMoment(const QString &text)
{
    static const QRegularExpression form(
        u"^(.{10})T([01][0-9]|2[0-3])(:[0-5][0-9]){2}(\\.[0-9]{1,9})?Z\\z"_s);
    if (!form.match(text).hasMatch() || !isoDate(text.left(10)).isValid())
        return {};
    return QDateTime::fromString(text.left(19) + u'Z', Qt::ISODate);
}

} // namespace

ObjectReader::ObjectReader(const JsonValue &value, QString path, QList<JsonProblem> &problems)
    : m_members(value.as<JsonObject>())
    , m_path(std::move(path))
    , m_problems(problems)
{
    if (m_members)
        return;
    m_members = &noMembers;
    m_problems << JsonProblem{.path = m_path, .reason = JsonReason::WrongType};
}

void ObjectReader::require(QLatin1StringView key)
{
    if (m_members == &noMembers || !value(key).isNull())
        return;
    const QString path = jsonPath(m_path, QString(key)); // what was left out, as a text with a NUL, is there
    if (std::ranges::find(m_problems, path, &JsonProblem::path) == m_problems.end())
        note(key, JsonReason::Missing);
}

void ObjectReader::note(QLatin1StringView key, JsonReason reason, const QStringList &allowed)
{
    m_problems << JsonProblem{.path = jsonPath(m_path, QString(key)), .reason = reason, .allowed = allowed};
}

void ObjectReader::noteItem(QLatin1StringView key, qsizetype index, JsonReason reason,
                            const QStringList &allowed)
{
    m_problems << JsonProblem{
        .path = jsonPath(jsonPath(m_path, QString(key)), index), .reason = reason, .allowed = allowed};
}

bool ObjectReader::gives(QLatin1StringView key) const
{
    return std::ranges::any_of(*m_members, [key](const JsonMember &member) { return member.key == key; });
}

const JsonValue &ObjectReader::value(QLatin1StringView key)
{
    m_asked << key;
    const auto found =
        std::ranges::find_if(*m_members, [key](const JsonMember &member) { return member.key == key; });
    return found == m_members->end() ? nothing : found->value;
}

/// Null when the member is not there, or is something else, which is noted.
template<typename Kind>
const Kind *ObjectReader::typed(QLatin1StringView key)
{
    const JsonValue &found = value(key);
    if (!found.isNull() && !found.as<Kind>())
        note(key, JsonReason::WrongType);
    return found.as<Kind>();
}

std::optional<QString> ObjectReader::string(QLatin1StringView key)
{
    const auto *text = typed<QString>(key);
    return text ? std::optional(*text) : std::nullopt;
}

QString ObjectReader::text(QLatin1StringView key, qsizetype longest, Lines lines)
{
    const QString text = string(key).value_or(QString());
    if (hasInvisible(text))
        note(key, JsonReason::InvisibleCharacters);
    QString clean = cleanText(text, lines);
    if (clean.size() > longest && clean.toUcs4().size() > longest)
        note(key, JsonReason::TextTooLong);
    return clean;
}

QString ObjectReader::requiredText(QLatin1StringView key, qsizetype longest, Lines lines)
{
    require(key);
    const bool isText = value(key).as<QString>();
    QString result = text(key, longest, lines);
    if (isText && result.isEmpty())
        note(key, JsonReason::Empty);
    return result;
}

QStringList ObjectReader::strings(QLatin1StringView key)
{
    QStringList texts;
    for (const JsonValue &item : array(key)) {
        const auto *text = item.as<QString>();
        if (!text)
            noteItem(key, texts.size(), JsonReason::WrongType);
        texts << (text ? *text : QString());
    }
    return texts;
}

QList<int> ObjectReader::integers(QLatin1StringView key, int least, int most)
{
    QList<int> numbers;
    for (const JsonValue &item : array(key)) {
        const auto *number = item.as<qint64>();
        const bool fits = number && *number >= least && *number <= most;
        if (!fits)
            noteItem(key, numbers.size(), number ? JsonReason::NumberOutOfRange : JsonReason::WrongType);
        numbers << (fits ? static_cast<int>(*number) : least);
    }
    return numbers;
}

ObjectReader ObjectReader::object(QLatin1StringView key)
{
    return {value(key), jsonPath(m_path, QString(key)), m_problems};
}

std::vector<ObjectReader> ObjectReader::objects(QLatin1StringView key)
{
    std::vector<ObjectReader> readers;
    const QString path = jsonPath(m_path, QString(key));
    for (qsizetype i = 0; const JsonValue &item : array(key))
        readers.emplace_back(item, jsonPath(path, i++), m_problems);
    return readers;
}

QDate ObjectReader::date(QLatin1StringView key)
{
    const std::optional<QString> text = string(key);
    if (!text || text->isEmpty())
        return {};
    const QDate date = isoDate(*text);
    if (!date.isValid())
        note(key, JsonReason::DateMalformed);
    return date;
}

QTime ObjectReader::time(QLatin1StringView key)
{
    static const QRegularExpression form(u"^([01][0-9]|2[0-3]):[0-5][0-9]\\z"_s);
    const QString text = string(key).value_or(QString());
    if (form.match(text).hasMatch())
        return QTime::fromString(text, u"HH:mm"_s);
    if (!text.isEmpty())
        note(key, JsonReason::TimeMalformed);
    return {};
}

QDateTime ObjectReader::moment(QLatin1StringView key)
{
    const QString text = string(key).value_or(QString());
    const QDateTime moment = isoMoment(text);
    if (!moment.isValid() && !text.isEmpty())
        note(key, JsonReason::TimeMalformed);
    return moment;
}

QByteArray ObjectReader::bytes(QLatin1StringView key, std::optional<qsizetype> size)
{
    constexpr auto options = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const std::optional<QString> text = string(key);
    if (!text)
        return {};
    QByteArray bytes = QByteArray::fromBase64(text->toUtf8(), options);
    const bool exact = bytes.toBase64(options) == text->toUtf8(); // else something was passed over
    if (exact && bytes.size() == size.value_or(bytes.size()))
        return bytes;
    note(key, JsonReason::BytesMalformed);
    return {};
}

std::optional<bool> ObjectReader::boolean(QLatin1StringView key)
{
    const auto *found = typed<bool>(key);
    return found ? std::optional(*found) : std::nullopt;
}

std::optional<int> ObjectReader::integer(QLatin1StringView key, int least, int most)
{
    const auto *number = typed<qint64>(key);
    if (!number)
        return std::nullopt;
    if (*number >= least && *number <= most)
        return static_cast<int>(*number);
    note(key, JsonReason::NumberOutOfRange);
    return std::nullopt;
}

const JsonArray &ObjectReader::array(QLatin1StringView key)
{
    const auto *items = typed<JsonArray>(key);
    return items ? *items : noItems;
}

void ObjectReader::noteUnknownKeys()
{
    for (const JsonMember &member : *m_members) {
        if (!m_asked.contains(member.key))
            m_problems << JsonProblem{.path = jsonPath(m_path, member.key), .reason = JsonReason::UnknownKey};
    }
}

} // namespace loopbaan
