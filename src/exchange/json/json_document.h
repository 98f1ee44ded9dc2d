// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/json/json_problem.h"
#include "exchange/json/json_value.h"

#include <QByteArray>

namespace loopbaan {

/// What bounds a JSON file of somebody else.
struct JsonLimits
{
    qsizetype bytes = 2LL * 1024 * 1024;
    qsizetype depth = 16;
    qsizetype values = 50'000;
    qsizetype text = 64LL * 1024; ///< bytes of UTF-8, also of a key
    qsizetype list = 50'000;
};

/// A JSON file as it was read.
struct JsonDocument
{
    JsonValue root{};
    bool complete = false; ///< false: `root` is null and the only problem says why
    QList<JsonProblem> problems{}; ///< of a complete document: what stands at these places is left out
};

/// Reads a file that may be broken or meant to do harm; never throws. A UTF-8 byte order mark is passed
/// over; anything behind the document is a syntax error.
[[nodiscard]] JsonDocument readJson(const QByteArray &bytes, const JsonLimits &limits = {});

} // namespace loopbaan
