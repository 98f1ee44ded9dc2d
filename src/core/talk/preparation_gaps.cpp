// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/talk/preparation_gaps.h"

#include "core/talk/formality_scope.h"

namespace loopbaan {

namespace {

bool isPrepared(PreparationSide side, const QList<PreparationAnswer> &answers)
{
    return !lastAnswers(side, answers).isEmpty();
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
