// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores/stores.h"

namespace loopbaan {

namespace {

template<typename Store>
void collect(const Store &store, QStringList &damaged)
{
    for (const QString &id : store.damaged())
        damaged << Store::tableName() + u' ' + id;
}

} // namespace

Stores::Stores(Database &database)
    : organisations(database)
    , departments(database)
    , occasions(database)
    , possibilities(database)
    , employees(database)
    , roles(database)
    , trajectories(database)
    , conversations(database)
    , phases(database)
    , feedback(database)
    , preparation(database)
    , wishes(database)
    , wishVersions(database)
    , ideas(database)
    , options(database)
    , arguments(database)
    , agreements(database)
    , reviews(database)
    , plans(database)
    , talks(database)
    , clocks(database)
    , talkPrompts(database)
    , openPoints(database)
    , circumstances(database)
    , matchSheets(database)
    , phaseSettings(database)
    , guidePrompts(database)
    , sentForms(database)
    , formChoices(database)
    , formKeys(database)
    , receivedAnswers(database)
    , privateDegrees(database)
    , competenceLevels(database)
    , trainingNeeds(database)
    , preparationMarks(database)
    , agendaItems(database)
    , attitudeAnswers(database)
    , attitudeGoals(database)
    , questionSets(database)
    , setQuestions(database)
{
}

QStringList Stores::damaged() const
{
    QStringList all;
    const auto collectEach = [&all](const auto &...each) { (collect(each, all), ...); };
    collectEach(organisations, departments, occasions, possibilities, employees, roles, trajectories,
                conversations, phases, feedback, preparation, wishes, wishVersions, ideas, options, arguments,
                agreements, reviews, plans, talks, clocks, talkPrompts, openPoints, circumstances,
                matchSheets, phaseSettings, guidePrompts, sentForms, formChoices, formKeys, receivedAnswers,
                privateDegrees, competenceLevels, trainingNeeds, preparationMarks, agendaItems,
                attitudeAnswers, attitudeGoals, questionSets, setQuestions);
    return all;
}

} // namespace loopbaan
