// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/conversation.h"

#include <QStringList>

namespace loopbaan {

using PreparationAnswerId = Id<struct PreparationAnswerTag>;

enum class PreparationSide { Employee, Manager };

template<>
inline constexpr auto enumTexts<PreparationSide> = std::to_array<EnumText<PreparationSide>>({
    {PreparationSide::Employee, QLatin1StringView("employee")},
    {PreparationSide::Manager, QLatin1StringView("manager")},
});

/// What one side wrote before the conversation at one question.
/// An answer the employee prefers to tell in person never gets here: only that choice does (R-003-29).
struct PreparationAnswer
{
    PreparationAnswerId id{};
    ConversationId conversation{};
    PreparationSide side = PreparationSide::Employee;
    QString item{}; ///< id of the question in the catalogue or of an own question
    QString sharedText{}; ///< what the employee lets the manager read
    QString privateText{}; ///< what the manager wrote; empty for the employee's side
    QStringList sharedItems{}; ///< answers of the kind list
    std::optional<int> scale{}; ///< 1 to 5, in words on screen
    bool toldInPerson = false;
    QDate answeredOn{};

    friend bool operator==(const PreparationAnswer &, const PreparationAnswer &) = default;
};

/// Did this answer say something, if only that it is to be told?
[[nodiscard]] bool saysSomething(const PreparationAnswer &answer);

/// The answer of `side` at each question as it was given last; what was taken back is not among them.
[[nodiscard]] QList<PreparationAnswer> lastAnswers(PreparationSide side,
                                                   const QList<PreparationAnswer> &answers);

} // namespace loopbaan
