// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/json/json_document.h"

#include <QSet>

#include <nlohmann/json.hpp>

#include <string>

namespace loopbaan {

/// Takes the events of the parser and builds the document, within limits. What is wrong at one place is
/// noted and left out; what is wrong with the whole stops the parser by returning false.
class JsonBuilder
{
public:
    using Json = nlohmann::json;

    JsonBuilder(const QByteArray &bytes, const JsonLimits &limits);

    bool null();
    bool boolean(bool value);
    bool number_integer(Json::number_integer_t value);
    bool number_unsigned(Json::number_unsigned_t value);
    bool number_float(Json::number_float_t value, const std::string &text);
    bool string(std::string &value);
    bool binary(Json::binary_t &value);
    bool start_object(std::size_t size);
    bool key(std::string &value);
    bool end_object();
    bool start_array(std::size_t size);
    bool end_array();
    bool parse_error(std::size_t position, const std::string &token, const Json::exception &error);

    /// What was built; `complete` when the parser came to its end.
    [[nodiscard]] JsonDocument result(bool complete) &&;

private:
    /// An array or object that is still open.
    struct Frame
    {
        JsonValue container{};
        QString key{}; // of the member that comes next
        QSet<QString> keys{};
        qsizetype items = 0;
        bool duplicate = false; // the member that comes next stands there already
    };

    bool add(JsonValue value);
    bool counted();
    bool place(JsonValue value);
    bool open(JsonValue container);
    bool close();
    bool stop(JsonReason reason);
    bool leaveOut(JsonReason reason);
    std::optional<QString> checkedText(const std::string &text) const;
    [[nodiscard]] QString path() const;

    const QByteArray &m_bytes;
    JsonLimits m_limits;
    JsonDocument m_document;
    std::vector<Frame> m_open;
    qsizetype m_values = 0;
};

} // namespace loopbaan
