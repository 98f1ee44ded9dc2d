// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/preparation.h"
#include "storage/records/records.h"

namespace loopbaan {

class TrajectoryStore : public Records<Trajectory>
{
public:
    using Records::Records;

    [[nodiscard]] QList<Trajectory> of(const EmployeeId &employee) const; ///< oldest first
};

class ConversationStore : public Records<Conversation>
{
public:
    using Records::Records;

    [[nodiscard]] QList<Conversation> of(const EmployeeId &employee) const; ///< by date
    [[nodiscard]] QList<Conversation> in(const TrajectoryId &trajectory) const;
    [[nodiscard]] QList<Conversation> open() const; ///< planned, prepared or running, by date
};

class ConversationPhaseStore : public Records<ConversationPhase>
{
public:
    using Records::Records;

    [[nodiscard]] QList<ConversationPhase> of(const ConversationId &conversation) const; ///< in phase order
};

class FeedbackStore : public Records<ConversationFeedback>
{
public:
    using Records::Records;

    [[nodiscard]] std::optional<ConversationFeedback> of(const ConversationId &conversation) const;
};

class PreparationStore : public Records<PreparationAnswer>
{
public:
    using Records::Records;

    [[nodiscard]] QList<PreparationAnswer> of(const ConversationId &conversation) const;
};

} // namespace loopbaan
