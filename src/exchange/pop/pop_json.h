// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/pop.h"
#include "exchange/json/json_problem.h"

namespace loopbaan {

/// The POP as JSON (docs/formats/pop.md): keys in a fixed order, so that the same plan is the same bytes.
[[nodiscard]] QByteArray popToJson(const Pop &pop);

struct PopFile
{
    std::optional<Pop> pop{}; ///< nothing when the file is not a POP or a part of it is wrong
    QList<JsonProblem> problems{}; ///< see refuses()
};

/// Reads what popToJson() wrote, word for word, from a file that may not be what it should.
[[nodiscard]] PopFile popFromJson(const QByteArray &json);

} // namespace loopbaan
