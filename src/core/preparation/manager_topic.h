// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preparation/manager_preparation.h"

namespace loopbaan {

/// The four points a manager prepares: where somebody is, whether they can grow along or broaden, the room in
/// the job, and what has to be learned (R-001-22 to R-001-26).
enum class ManagerTopic { Level, Growth, Room, Training };

// Written as the item of a PreparationMark.
template<>
inline constexpr auto enumTexts<ManagerTopic> = std::to_array<EnumText<ManagerTopic>>({
    {ManagerTopic::Level, QLatin1StringView("topic.level")},
    {ManagerTopic::Growth, QLatin1StringView("topic.growth")},
    {ManagerTopic::Room, QLatin1StringView("topic.room")},
    {ManagerTopic::Training, QLatin1StringView("topic.training")},
});

/// The questions of `topic`, as ids in the catalogue.
[[nodiscard]] QStringList questionsOf(ManagerTopic topic);

/// Is there something in it: a text, a level, a training?
[[nodiscard]] bool isFilledIn(ManagerTopic topic, const ManagerPreparation &preparation);

/// Does it bear the mark: what the manager said of it, else whether it is filled in (R-001-13).
[[nodiscard]] bool isDone(ManagerTopic topic, const ManagerPreparation &preparation);

/// How many of the four bear the mark.
[[nodiscard]] int doneTopics(const ManagerPreparation &preparation);

/// Is a check of the catalogue ticked?
[[nodiscard]] bool isTicked(const QString &check, const ManagerPreparation &preparation);

/// The questions for who has ten minutes (R-004-02); the estimates of the themes belong to it too.
[[nodiscard]] QStringList quickQuestions();

} // namespace loopbaan
