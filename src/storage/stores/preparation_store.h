// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preparation/agenda.h"
#include "core/preparation/attitude.h"
#include "core/preparation/question_set.h"
#include "storage/records/records.h"

namespace loopbaan {

class PrivateDegreeStore : public Records<PrivateDegree>
{
public:
    using Records::Records;

    [[nodiscard]] QList<PrivateDegree> of(const ConversationId &conversation) const;
};

class CompetenceLevelStore : public Records<CompetenceLevel>
{
public:
    using Records::Records;

    [[nodiscard]] QList<CompetenceLevel> of(const ConversationId &conversation) const;
};

class TrainingNeedStore : public Records<TrainingNeed>
{
public:
    using Records::Records;

    [[nodiscard]] QList<TrainingNeed> of(const ConversationId &conversation) const;
};

class PreparationMarkStore : public Records<PreparationMark>
{
public:
    using Records::Records;

    [[nodiscard]] QList<PreparationMark> of(const ConversationId &conversation) const;
};

class AgendaItemStore : public Records<AgendaItem>
{
public:
    using Records::Records;

    [[nodiscard]] QList<AgendaItem> of(const ConversationId &conversation) const; ///< in their order
};

class AttitudeAnswerStore : public Records<AttitudeAnswer>
{
public:
    using Records::Records;

    [[nodiscard]] QList<AttitudeAnswer> of(const EmployeeId &employee) const; ///< oldest first
};

class AttitudeGoalStore : public Records<AttitudeGoal>
{
public:
    using Records::Records;

    [[nodiscard]] std::optional<AttitudeGoal> of(const EmployeeId &employee) const;
};

using QuestionSetStore = Records<QuestionSet>;

class SetQuestionStore : public Records<SetQuestion>
{
public:
    using Records::Records;

    [[nodiscard]] QList<SetQuestion> of(const QuestionSetId &set) const; ///< in their order
};

} // namespace loopbaan
