// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/form.h"

#include <QDateTime>

#include <optional>

namespace loopbaan {

/// What the employee chose at a question: the manager may read it before the talk, or hears it there.
enum class AnswerSharing { Read, Tell };

/// What goes with a line of FormQuestionKind::Strengths (the first three) or Functions (the others).
enum class ItemDegree { More, Same, Less, Curious, Serious, Soon };

template<>
inline constexpr auto enumTexts<AnswerSharing> = std::to_array<EnumText<AnswerSharing>>({
    {AnswerSharing::Read, QLatin1StringView("read")},
    {AnswerSharing::Tell, QLatin1StringView("tell")},
});

template<>
inline constexpr auto enumTexts<ItemDegree> = std::to_array<EnumText<ItemDegree>>({
    {ItemDegree::More, QLatin1StringView("more")},
    {ItemDegree::Same, QLatin1StringView("same")},
    {ItemDegree::Less, QLatin1StringView("less")},
    {ItemDegree::Curious, QLatin1StringView("curious")},
    {ItemDegree::Serious, QLatin1StringView("serious")},
    {ItemDegree::Soon, QLatin1StringView("soon")},
});

/// The degrees a line of such a question can have, in the order of FormQuestion::choices; empty for others.
[[nodiscard]] inline QList<ItemDegree> degreesOf(FormQuestionKind kind)
{
    switch (kind) {
    case FormQuestionKind::Strengths: return {ItemDegree::More, ItemDegree::Same, ItemDegree::Less};
    case FormQuestionKind::Functions: return {ItemDegree::Curious, ItemDegree::Serious, ItemDegree::Soon};
    default: return {};
    }
}

/// One line of an answer.
struct AnsweredItem
{
    QString text{};
    std::optional<ItemDegree> degree{}; ///< never in a plain list, and may be left open in the others

    friend bool operator==(const AnsweredItem &, const AnsweredItem &) = default;
};

/// One question as it was answered: by a text, lines, a step or a tick. With Tell, by nothing but that.
struct AnsweredQuestion
{
    QString question{}; ///< id of the question in the form
    QString asked{}; ///< its text as the employee saw it
    AnswerSharing share = AnswerSharing::Read;
    QString text{};
    QList<AnsweredItem> items{};
    std::optional<int> scale{}; ///< 1 to 5
    std::optional<bool> ticked{};

    friend bool operator==(const AnsweredQuestion &, const AnsweredQuestion &) = default;
};

/// What an employee sends back. What is kept to oneself cannot get in: there is no field for it (R-003-29).
struct FormAnswer
{
    FormId form{};
    Language language = Language::Dutch;
    QDateTime saved{}; ///< UTC, in whole seconds
    QString givenName{}; ///< of the employee, as the form had it
    QString familyName{};
    QList<AnsweredQuestion> answers{}; ///< without the questions that were passed over

    friend bool operator==(const FormAnswer &, const FormAnswer &) = default;
};

} // namespace loopbaan
