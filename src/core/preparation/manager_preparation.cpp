// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preparation/manager_preparation.h"

#include <algorithm>

namespace loopbaan {

QString textAt(const QString &question, const ManagerPreparation &preparation)
{
    const auto found = std::ranges::find(preparation.answers, question, &PreparationAnswer::item);
    return found == preparation.answers.end() ? QString() : found->privateText.trimmed();
}

std::optional<int> degreeOf(const QString &statement, const ManagerPreparation &preparation)
{
    const auto found = std::ranges::find(preparation.degrees, statement, &PrivateDegree::statement);
    return found == preparation.degrees.end() ? std::nullopt : std::optional(found->degree);
}

bool isEmpty(const ManagerPreparation &preparation)
{
    return preparation.degrees.isEmpty() && preparation.marks.isEmpty()
        && std::ranges::all_of(
               preparation.answers,
               [](const PreparationAnswer &answer) { return answer.privateText.trimmed().isEmpty(); })
        && std::ranges::all_of(
               preparation.levels,
               [](const CompetenceLevel &level) { return level.competence.trimmed().isEmpty(); })
        && std::ranges::all_of(preparation.trainings,
                               [](const TrainingNeed &need) { return need.text.trimmed().isEmpty(); });
}

} // namespace loopbaan
