// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/json_builder.h"

#include <algorithm>
#include <limits>

namespace loopbaan {

namespace {

constexpr int numberOverflow = 406; ///< nlohmann's id of "number is too large"

} // namespace

JsonBuilder::JsonBuilder(const QByteArray &bytes, const JsonLimits &limits)
    : m_bytes(bytes)
    , m_limits(limits)
{
}

QString JsonBuilder::path() const
{
    QString path;
    for (const Frame &frame : m_open) {
        const bool array = frame.container.as<JsonArray>();
        path = array ? jsonPath(path, frame.items) : jsonPath(path, frame.key);
    }
    return path;
}

bool JsonBuilder::stop(JsonReason reason)
{
    m_document.problems = {{.path = path(), .reason = reason}};
    return false;
}

/// Notes what is wrong here and goes on without the value.
bool JsonBuilder::leaveOut(JsonReason reason)
{
    m_document.problems << JsonProblem{.path = path(), .reason = reason};
    return add({});
}

bool JsonBuilder::add(JsonValue value)
{
    return counted() && place(std::move(value));
}

/// One value more: is it still within the limits?
bool JsonBuilder::counted()
{
    return ++m_values <= m_limits.values || stop(JsonReason::TooManyValues);
}

bool JsonBuilder::place(JsonValue value)
{
    if (m_open.empty()) {
        m_document.root = std::move(value);
        return true;
    }
    Frame &frame = m_open.back();
    auto *array = std::get_if<JsonArray>(&frame.container.value);
    if (array && frame.items == m_limits.list)
        return stop(JsonReason::ListTooLong);
    ++frame.items;
    if (array)
        array->push_back(std::move(value));
    else if (!frame.duplicate)
        std::get<JsonObject>(frame.container.value).push_back({frame.key, std::move(value)});
    return true;
}

bool JsonBuilder::open(JsonValue container)
{
    if (static_cast<qsizetype>(m_open.size()) >= m_limits.depth)
        return stop(JsonReason::TooDeep);
    if (!counted())
        return false;
    m_open.push_back({.container = std::move(container)});
    return true;
}

bool JsonBuilder::close()
{
    JsonValue container = std::move(m_open.back().container);
    m_open.pop_back();
    return place(std::move(container));
}

/// The text when it may stand in a document.
std::optional<QString> JsonBuilder::checkedText(const std::string &text) const
{
    const bool tooLong = static_cast<qsizetype>(text.size()) > m_limits.text;
    if (!tooLong && text.find('\0') == std::string::npos)
        return QString::fromStdString(text);
    return std::nullopt;
}

bool JsonBuilder::null()
{
    return add({});
}

bool JsonBuilder::boolean(bool value)
{
    return add({value});
}

bool JsonBuilder::number_integer(Json::number_integer_t value)
{
    return add({qint64{value}});
}

bool JsonBuilder::number_unsigned(Json::number_unsigned_t value)
{
    if (value > static_cast<Json::number_unsigned_t>(std::numeric_limits<qint64>::max()))
        return leaveOut(JsonReason::NumberOutOfRange);
    return add({static_cast<qint64>(value)});
}

bool JsonBuilder::number_float(Json::number_float_t value, const std::string & /*text*/)
{
    return add({value == 0 ? 0.0 : value}); // -0 is 0
}

bool JsonBuilder::string(std::string &value)
{
    if (const std::optional<QString> text = checkedText(value))
        return add({*text});
    const bool tooLong = static_cast<qsizetype>(value.size()) > m_limits.text;
    return leaveOut(tooLong ? JsonReason::TextTooLong : JsonReason::NulCharacter);
}

bool JsonBuilder::binary(Json::binary_t & /*value*/)
{
    return stop(JsonReason::Syntax);
}

bool JsonBuilder::start_object(std::size_t /*size*/)
{
    return open({JsonObject()});
}

bool JsonBuilder::key(std::string &value)
{
    Frame &frame = m_open.back();
    const std::optional<QString> text = checkedText(value);
    if (!text) {
        frame.key.clear();
        return stop(value.find('\0') == std::string::npos ? JsonReason::TextTooLong
                                                          : JsonReason::NulCharacter);
    }
    frame.key = *text;
    frame.duplicate = frame.keys.contains(*text);
    frame.keys.insert(*text);
    if (frame.duplicate)
        m_document.problems << JsonProblem{.path = path(), .reason = JsonReason::DuplicateKey};
    return true;
}

bool JsonBuilder::end_object()
{
    return close();
}

bool JsonBuilder::start_array(std::size_t /*size*/)
{
    return open({JsonArray()});
}

bool JsonBuilder::end_array()
{
    return close();
}

bool JsonBuilder::parse_error(std::size_t position, const std::string & /*token*/,
                              const Json::exception &error)
{
    const JsonReason reason = error.id == numberOverflow ? JsonReason::NumberTooLarge
        : m_bytes.isValidUtf8() && !QByteArrayView(error.what()).contains("surrogate U+")
        ? JsonReason::Syntax
        : JsonReason::BadEncoding;
    stop(reason);
    const QByteArray before = m_bytes.left(std::max(static_cast<qsizetype>(position), qsizetype{1}) - 1);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    m_document.problems.first().line = static_cast<int>(before.count('\n')) + 1;
    m_document.problems.first().column =
        static_cast<int>(QString::fromUtf8(before.sliced(lineStart)).toUcs4().size()) + 1;
    return false;
}

JsonDocument JsonBuilder::result(bool complete) &&
{
    m_document.complete = complete;
    if (!complete)
        m_document.root = {};
    return std::move(m_document);
}

} // namespace loopbaan
