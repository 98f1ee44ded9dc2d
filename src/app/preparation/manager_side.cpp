// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preparation/manager_side.h"

#include "storage/stores/stores.h"

namespace loopbaan {

ManagerPreparation managerSideOf(const Stores &stores, const ConversationId &conversation)
{
    return {.answers = lastAnswers(PreparationSide::Manager, stores.preparation.of(conversation)),
            .degrees = stores.privateDegrees.of(conversation),
            .levels = stores.competenceLevels.of(conversation),
            .trainings = stores.trainingNeeds.of(conversation),
            .marks = stores.preparationMarks.of(conversation)};
}

QList<PreparationAnswer> employeeSideOf(const Stores &stores, const ConversationId &conversation)
{
    return lastAnswers(PreparationSide::Employee, stores.preparation.of(conversation));
}

} // namespace loopbaan
