// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/talk/preparation_gaps.h"

#include "core/talk/formality_scope.h"

#include <algorithm>

namespace loopbaan {

namespace {

bool saysSomething(const PreparationAnswer &answer)
{
    return answer.toldInPerson || answer.scale || !answer.sharedItems.isEmpty()
        || !answer.sharedText.trimmed().isEmpty() || !answer.privateText.trimmed().isEmpty();
}

bool isPrepared(PreparationSide side, const QList<PreparationAnswer> &answers)
{
    return std::ranges::any_of(answers, [side](const PreparationAnswer &answer) {
        return answer.side == side && saysSomething(answer);
    });
}

} // namespace

QList<PreparationGap> missingPreparation(const Conversation &conversation,
                                         const QList<PreparationAnswer> &answers)
{
    if (!scopeOf(conversation.formality).asksPreparation)
        return {};
    QList<PreparationGap> gaps;
    if (!conversation.invitedOn.isValid())
        gaps << PreparationGap::NotInvited;
    if (!isPrepared(PreparationSide::Employee, answers))
        gaps << PreparationGap::EmployeeSide;
    if (!isPrepared(PreparationSide::Manager, answers))
        gaps << PreparationGap::ManagerSide;
    if (conversation.careerQuestion.trimmed().isEmpty())
        gaps << PreparationGap::CareerQuestion;
    return gaps;
}

} // namespace loopbaan
