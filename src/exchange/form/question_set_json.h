// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preparation/question_set.h"
#include "exchange/json/json_problem.h"

namespace loopbaan {

/// A set with its questions, in their order. Ids of records are of one dossier and not in the file.
struct QuestionSetContent
{
    QuestionSet set{};
    QList<SetQuestion> questions{};

    friend bool operator==(const QuestionSetContent &, const QuestionSetContent &) = default;
};

/// The set as its file (docs/formats/questions.md), keys in a fixed order.
[[nodiscard]] QByteArray questionSetToJson(const QuestionSetContent &content);

struct QuestionSetFile
{
    std::optional<QuestionSetContent> content{}; ///< nothing when the file is no set or a part of it is wrong
    QList<JsonProblem> problems{}; ///< see refuses()
};

/// Reads a set that may be broken or meant to do harm; never throws. Whether the set can be used is said by
/// problemsOf().
[[nodiscard]] QuestionSetFile questionSetFromJson(const QByteArray &json);

} // namespace loopbaan
