// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preparation/manager_side.h"

#include "storage/stores/stores.h"

namespace loopbaan {

namespace {

QList<PreparationMark> marksOf(const Stores &stores, const ConversationId &conversation)
{
    QList<PreparationMark> marks = stores.preparationMarks.of(conversation);
    marks.removeIf([](const PreparationMark &mark) { return mark.item == togetherMark; });
    return marks;
}

} // namespace

ManagerPreparation managerSideOf(const Stores &stores, const ConversationId &conversation)
{
    return {.answers = lastAnswers(PreparationSide::Manager, stores.preparation.of(conversation)),
            .degrees = stores.privateDegrees.of(conversation),
            .levels = stores.competenceLevels.of(conversation),
            .trainings = stores.trainingNeeds.of(conversation),
            .marks = marksOf(stores, conversation)};
}

QList<PreparationAnswer> employeeSideOf(const Stores &stores, const ConversationId &conversation)
{
    return lastAnswers(PreparationSide::Employee, stores.preparation.of(conversation));
}

std::optional<FormDays> lastFormOf(const Stores &stores, const ConversationId &conversation)
{
    const QList<SentForm> forms = stores.sentForms.of(conversation);
    if (forms.isEmpty())
        return std::nullopt;
    const SentForm &last = forms.constLast();
    return FormDays{last.sentOn, last.remindOn, last.dueOn};
}

} // namespace loopbaan
