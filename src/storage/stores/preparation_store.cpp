// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/preparation_store.h"

#include "storage/records/preparation_records.h"
#include "storage/records/records_of.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

QList<PrivateDegree> PrivateDegreeStore::of(const ConversationId &conversation) const
{
    return where(u"conversation_id = ?"_s, {conversation.value});
}

QList<CompetenceLevel> CompetenceLevelStore::of(const ConversationId &conversation) const
{
    return where(u"conversation_id = ?"_s, {conversation.value});
}

QList<TrainingNeed> TrainingNeedStore::of(const ConversationId &conversation) const
{
    return where(u"conversation_id = ?"_s, {conversation.value});
}

QList<PreparationMark> PreparationMarkStore::of(const ConversationId &conversation) const
{
    return where(u"conversation_id = ?"_s, {conversation.value});
}

QList<AgendaItem> AgendaItemStore::of(const ConversationId &conversation) const
{
    return where(u"conversation_id = ?"_s, {conversation.value});
}

QList<AttitudeAnswer> AttitudeAnswerStore::of(const EmployeeId &employee) const
{
    return where(u"employee_id = ?"_s, {employee.value});
}

std::optional<AttitudeGoal> AttitudeGoalStore::of(const EmployeeId &employee) const
{
    const QList<AttitudeGoal> found = where(u"employee_id = ?"_s, {employee.value});
    return found.isEmpty() ? std::nullopt : std::optional(found.last());
}

QList<SetQuestion> SetQuestionStore::of(const QuestionSetId &set) const
{
    return where(u"set_id = ?"_s, {set.value});
}

template class Records<PrivateDegree>;
template class Records<CompetenceLevel>;
template class Records<TrainingNeed>;
template class Records<PreparationMark>;
template class Records<AgendaItem>;
template class Records<AttitudeAnswer>;
template class Records<AttitudeGoal>;
template class Records<QuestionSet>;
template class Records<SetQuestion>;

} // namespace loopbaan
