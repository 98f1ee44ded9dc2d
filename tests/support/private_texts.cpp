// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/private_texts.h"

#include "storage/records/agreement_records.h"
#include "storage/records/conversation_records.h"
#include "storage/records/guide_records.h"
#include "storage/records/option_records.h"
#include "storage/records/people_records.h"
#include "storage/records/preparation_records.h"
#include "storage/records/talk_records.h"
#include "storage/schema/declaration.h"
#include "storage/stores/stores.h"

#include <functional>

namespace loopbaan::test {

namespace {

bool isDeclaredShared(QLatin1StringView table, QLatin1StringView column)
{
    for (const schema::Table &one : schema::tables()) {
        for (const schema::Column &other : one.name == table ? one.columns : QList<schema::Column>()) {
            if (other.name() == column)
                return !other.access() || other.access()->visibility == Visibility::Shared;
        }
    }
    return true;
}

template<typename Value>
int hideIn(Value &value, const QString &secret)
{
    int hidden = 0;
    const auto hide = [&](const auto &field) {
        if constexpr (std::is_same_v<decltype(std::invoke(field.access, value)), QString &>) {
            if (!isDeclaredShared(Record<Value>::table, field.column)) {
                std::invoke(field.access, value) = secret;
                ++hidden;
            }
        }
    };
    std::apply([&](const auto &...field) { (hide(field), ...); }, Record<Value>::fields);
    return hidden;
}

} // namespace

int hideInPrivateTexts(Stores &stores, const QString &secret)
{
    int hidden = 0;
    const auto hideInStore = [&](auto &store) {
        for (auto value : store.all()) {
            hidden += hideIn(value, secret);
            store.save(value);
        }
    };
    const auto hideInEach = [&](auto &...each) { (hideInStore(each), ...); };
    hideInEach(stores.organisations, stores.departments, stores.occasions, stores.possibilities,
               stores.employees, stores.roles, stores.trajectories, stores.conversations, stores.phases,
               stores.feedback, stores.preparation, stores.wishes, stores.wishVersions, stores.ideas,
               stores.options, stores.arguments, stores.agreements, stores.reviews, stores.plans,
               stores.talks, stores.talkPrompts, stores.openPoints, stores.circumstances, stores.matchSheets,
               stores.phaseSettings, stores.guidePrompts, stores.privateDegrees, stores.competenceLevels,
               stores.trainingNeeds, stores.preparationMarks, stores.agendaItems, stores.attitudeAnswers,
               stores.attitudeGoals, stores.questionSets, stores.setQuestions);
    return hidden;
}

} // namespace loopbaan::test
