// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/example/example_dossier.h"

#include "app/example/example_records.h"
#include "storage/stores/stores.h"

namespace loopbaan {

namespace {

template<typename Store, typename Value>
void insertAll(Store &store, const QList<Value> &values)
{
    for (const Value &value : values)
        store.insert(value);
}

/// Each kind after what it belongs to.
void insertAll(Stores &stores, const ExampleRecords &records)
{
    insertAll(stores.departments, records.departments);
    insertAll(stores.employees, records.employees);
    insertAll(stores.roles, records.roles);
    insertAll(stores.trajectories, records.trajectories);
    insertAll(stores.conversations, records.conversations);
    insertAll(stores.phases, records.phases);
    insertAll(stores.preparation, records.preparation);
    insertAll(stores.attitudeAnswers, records.attitudes);
    insertAll(stores.privateDegrees, records.degrees);
    insertAll(stores.competenceLevels, records.levels);
    insertAll(stores.trainingNeeds, records.trainings);
    insertAll(stores.sentForms, records.sentForms);
    insertAll(stores.receivedAnswers, records.receivedAnswers);
    insertAll(stores.feedback, records.feedback);
    insertAll(stores.wishes, records.wishes);
    insertAll(stores.wishVersions, records.wishVersions);
    insertAll(stores.ideas, records.ideas);
    insertAll(stores.options, records.options);
    insertAll(stores.arguments, records.arguments);
    insertAll(stores.agreements, records.agreements);
    insertAll(stores.attitudeGoals, records.attitudeGoals);
    insertAll(stores.reviews, records.reviews);
    insertAll(stores.plans, records.plans);
}

} // namespace

void createExample(const QString &path, Language language, const Clock &clock, ExampleStory story)
{
    const ExampleRecords records = readExample(language, clock().toLocalTime().date(), story);
    Dossier::create(path, records.organisation, clock,
                    [&records](Stores &stores) { insertAll(stores, records); });
}

} // namespace loopbaan
