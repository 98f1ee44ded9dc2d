// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/conversation_store.h"

#include "storage/records/conversation_records.h"
#include "storage/records/records_of.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

QList<Trajectory> TrajectoryStore::of(const EmployeeId &employee) const
{
    return where(u"employee_id = ?"_s, {employee.value});
}

QList<Conversation> ConversationStore::of(const EmployeeId &employee) const
{
    return where(u"employee_id = ?"_s, {employee.value});
}

QList<Conversation> ConversationStore::in(const TrajectoryId &trajectory) const
{
    return where(u"trajectory_id = ?"_s, {trajectory.value});
}

QList<Conversation> ConversationStore::open() const
{
    return where(u"status IN ('planned', 'prepared', 'running')"_s, {});
}

QList<ConversationPhase> ConversationPhaseStore::of(const ConversationId &conversation) const
{
    QList<ConversationPhase> phases = where(u"conversation_id = ?"_s, {conversation.value});
    std::ranges::sort(phases, {}, &ConversationPhase::phase);
    return phases;
}

std::optional<ConversationFeedback> FeedbackStore::of(const ConversationId &conversation) const
{
    const QList<ConversationFeedback> found = where(u"conversation_id = ?"_s, {conversation.value});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<PreparationAnswer> PreparationStore::of(const ConversationId &conversation) const
{
    return where(u"conversation_id = ?"_s, {conversation.value});
}

template class Records<Trajectory>;
template class Records<Conversation>;
template class Records<ConversationPhase>;
template class Records<ConversationFeedback>;
template class Records<PreparationAnswer>;

} // namespace loopbaan
