// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/json_document.h"

#include "exchange/json/json_builder.h"

namespace loopbaan {

JsonDocument readJson(const QByteArray &bytes, const JsonLimits &limits)
{
    if (bytes.size() > limits.bytes)
        return {.problems = {{.reason = JsonReason::TooLarge}}};
    JsonBuilder builder(bytes, limits);
    const bool complete = nlohmann::json::sax_parse(bytes.cbegin(), bytes.cend(), &builder);
    return std::move(builder).result(complete);
}

} // namespace loopbaan
