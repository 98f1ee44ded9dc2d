// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/form_answer.h"
#include "exchange/json/json_problem.h"

namespace loopbaan {

/// The answer as its file (docs/forms.md), keys in a fixed order. A question that is told in person goes
/// without whatever else stands in it (R-003-29).
[[nodiscard]] QByteArray answerToJson(const FormAnswer &answer);

struct AnswerFile
{
    std::optional<FormAnswer> answer{}; ///< nothing when the file is no answer or a part of it is wrong
    QList<JsonProblem> problems{}; ///< see refuses()
};

/// Reads an answer that may be broken or meant to do harm; never throws. Invisible characters are left out,
/// and with them a question or line of which nothing is left.
[[nodiscard]] AnswerFile answerFromJson(const QByteArray &json);

} // namespace loopbaan
