// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preparation/manager_topic.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

std::optional<bool> markOf(const QString &item, const ManagerPreparation &preparation)
{
    const auto found = std::ranges::find(preparation.marks, item, &PreparationMark::item);
    return found == preparation.marks.end() ? std::nullopt : std::optional(found->isDone);
}

bool hasLevel(const ManagerPreparation &preparation)
{
    return std::ranges::any_of(preparation.levels, [](const CompetenceLevel &level) {
        return level.level && !level.competence.trimmed().isEmpty();
    });
}

bool hasTraining(const ManagerPreparation &preparation)
{
    return std::ranges::any_of(preparation.trainings,
                               [](const TrainingNeed &need) { return !need.text.trimmed().isEmpty(); });
}

} // namespace

QStringList questionsOf(ManagerTopic topic)
{
    switch (topic) {
    case ManagerTopic::Level: return {u"mgr.person.level"_s};
    case ManagerTopic::Growth: return {u"mgr.person.growth"_s, u"mgr.person.broaden"_s};
    case ManagerTopic::Room: return {u"mgr.person.room"_s};
    case ManagerTopic::Training: return {u"mgr.person.training"_s};
    }
    return {};
}

bool isFilledIn(ManagerTopic topic, const ManagerPreparation &preparation)
{
    if (topic == ManagerTopic::Level && hasLevel(preparation))
        return true;
    if (topic == ManagerTopic::Training && hasTraining(preparation))
        return true;
    return std::ranges::any_of(questionsOf(topic), [&preparation](const QString &question) {
        return !textAt(question, preparation).isEmpty();
    });
}

bool isDone(ManagerTopic topic, const ManagerPreparation &preparation)
{
    return markOf(toText(topic), preparation).value_or(isFilledIn(topic, preparation));
}

int doneTopics(const ManagerPreparation &preparation)
{
    return static_cast<int>(
        std::ranges::count_if(enumTexts<ManagerTopic>, [&preparation](const EnumText<ManagerTopic> &topic) {
            return isDone(topic.value, preparation);
        }));
}

bool isTicked(const QString &check, const ManagerPreparation &preparation)
{
    return markOf(check, preparation).value_or(false);
}

QStringList quickQuestions()
{
    return {u"mgr.person.level"_s, u"mgr.person.room"_s, u"mgr.fit.offer"_s, u"mgr.fit.success"_s};
}

} // namespace loopbaan
