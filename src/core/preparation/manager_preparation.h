// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conversation/preparation.h"

namespace loopbaan {

using PrivateDegreeId = Id<struct PrivateDegreeTag>;
using CompetenceLevelId = Id<struct CompetenceLevelTag>;
using TrainingNeedId = Id<struct TrainingNeedTag>;
using PreparationMarkId = Id<struct PreparationMarkTag>;

/// What the manager chose on the five steps for a statement of the catalogue: an estimate of a theme or of a
/// skill of the manager's own. Private.
struct PrivateDegree
{
    PrivateDegreeId id{};
    ConversationId conversation{};
    QString statement{}; ///< id in the catalogue
    int degree = 0; ///< 1 "not at all" to 5 "completely"

    friend bool operator==(const PrivateDegree &, const PrivateDegree &) = default;
};

/// How far the employee is in one competence, as the manager sees it: in words, with an example (R-001-22).
/// Private.
struct CompetenceLevel
{
    CompetenceLevelId id{};
    ConversationId conversation{};
    QString competence{};
    std::optional<int> level{}; ///< 1 to 5: "lvl.1" to "lvl.5" of the catalogue
    QString example{}; ///< what the manager saw
    int position = 0;

    friend bool operator==(const CompetenceLevel &, const CompetenceLevel &) = default;
};

/// What the employee should learn, and for what (R-001-26). Private until it is told.
struct TrainingNeed
{
    TrainingNeedId id{};
    ConversationId conversation{};
    QString text{};
    QString purpose{};
    int position = 0;

    friend bool operator==(const TrainingNeed &, const TrainingNeed &) = default;
};

/// A mark the manager set: the tick of a check of the catalogue, or the mark of a topic against what the
/// program would say. Private.
struct PreparationMark
{
    PreparationMarkId id{};
    ConversationId conversation{};
    QString item{}; ///< id of a check in the catalogue, or of a ManagerTopic
    bool isDone = false;

    friend bool operator==(const PreparationMark &, const PreparationMark &) = default;
};

/// All that a manager wrote before a talk.
struct ManagerPreparation
{
    QList<PreparationAnswer> answers{}; ///< of the manager's side
    QList<PrivateDegree> degrees{};
    QList<CompetenceLevel> levels{};
    QList<TrainingNeed> trainings{};
    QList<PreparationMark> marks{};

    friend bool operator==(const ManagerPreparation &, const ManagerPreparation &) = default;
};

/// What the manager wrote at a question, without spaces around it; empty when there is nothing.
[[nodiscard]] QString textAt(const QString &question, const ManagerPreparation &preparation);

/// The step the manager chose for a statement.
[[nodiscard]] std::optional<int> degreeOf(const QString &statement, const ManagerPreparation &preparation);

/// Nothing is written, chosen or marked yet.
[[nodiscard]] bool isEmpty(const ManagerPreparation &preparation);

} // namespace loopbaan
