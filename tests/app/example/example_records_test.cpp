// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/example/example_records.h"

#include "core/agreement/smart_check.h"
#include "core/attention/attention.h"
#include "core/conversation/planning_rules.h"
#include "storage/records/agreement_records.h"
#include "storage/records/conversation_records.h"
#include "storage/records/option_records.h"
#include "storage/records/people_records.h"

#include "app/example/example_todays.h"
#include "support/printers.h"

#include <QSet>

#include <gmock/gmock.h>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using ::testing::Contains;
using ::testing::Each;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

namespace loopbaan::test {

namespace {

const QDate today(2026, 12, 14);

bool isWeekend(QDate day)
{
    return day.dayOfWeek() >= Qt::Saturday;
}

/// Runs `compare` on the lists of each kind of record of two examples.
template<typename Compare>
void forEachKind(const ExampleRecords &one, const ExampleRecords &other, Compare compare)
{
    const auto lists = [](const ExampleRecords &records) {
        return std::tie(records.departments, records.employees, records.roles, records.trajectories,
                        records.conversations, records.phases, records.preparation, records.feedback,
                        records.wishes, records.wishVersions, records.ideas, records.options,
                        records.arguments, records.agreements, records.reviews, records.plans);
    };
    std::apply(
        [&](const auto &...first) {
            std::apply([&](const auto &...second) { (compare(first, second), ...); }, lists(other));
        },
        lists(one));
}

/// Texts are alike when both are there; whatever is no text must be the same.
template<typename Field>
bool areAlike(const Field &one, const Field &other)
{
    if constexpr (std::is_same_v<Field, QString> || std::is_same_v<Field, QByteArray>)
        return one.isEmpty() == other.isEmpty();
    else if constexpr (std::is_same_v<Field, QStringList>)
        return one.size() == other.size();
    else if constexpr (std::is_same_v<Field, Language>)
        return true;
    else
        return one == other;
}

template<typename Value>
void expectAlike(const QList<Value> &one, const QList<Value> &other)
{
    ASSERT_EQ(one.size(), other.size()) << QString(Record<Value>::table).toStdString();
    for (qsizetype index = 0; index < one.size(); ++index) {
        const auto check = [&](const auto &field) {
            EXPECT_TRUE(areAlike(std::invoke(field.access, one.at(index)),
                                 std::invoke(field.access, other.at(index))))
                << QString(Record<Value>::table + u' ' + field.column).toStdString() << ' ' << index;
        };
        std::apply([&](const auto &...field) { (check(field), ...); }, Record<Value>::fields);
    }
}

/// Every text of the example.
QStringList textsOf(const ExampleRecords &records)
{
    QStringList texts;
    forEachKind(records, records, [&texts](const auto &list, const auto &) {
        using Value = typename std::decay_t<decltype(list)>::value_type;
        const auto take = [&texts](const auto &text) {
            if constexpr (std::is_same_v<std::decay_t<decltype(text)>, QString>)
                texts << text;
        };
        for (const Value &value : list) {
            std::apply([&](const auto &...field) { (take(std::invoke(field.access, value)), ...); },
                       Record<Value>::fields);
        }
    });
    return texts;
}

QSet<AttentionKind> attentionKinds(QDate day)
{
    const ExampleRecords records = readExample(Language::Dutch, day);
    QHash<ConversationId, FormDays> awaited;
    for (const SentForm &form : records.sentForms) {
        if (std::ranges::find(records.receivedAnswers, form.id, &ReceivedAnswer::form)
            == records.receivedAnswers.end())
            awaited.insert(form.conversation, {form.sentOn, form.remindOn, form.dueOn});
    }
    QSet<AttentionKind> kinds;
    for (const AttentionItem &item :
         attentionOn(day,
                     {records.employees, records.conversations, records.agreements,
                      records.organisation.framework, awaited}))
        kinds << item.kind;
    return kinds;
}

} // namespace

TEST(ExampleRecordsTest, TellsTheSameInThreeLanguages)
{
    const ExampleRecords dutch = readExample(Language::Dutch, today);
    const auto compare = [](const auto &one, const auto &other) { expectAlike(one, other); };
    forEachKind(dutch, readExample(Language::English, today), compare);
    forEachKind(dutch, readExample(Language::French, today), compare);
}

TEST(ExampleRecordsTest, SaysItDifferentlyInEachLanguage)
{
    const ExampleRecords dutch = readExample(Language::Dutch, today);
    const ExampleRecords french = readExample(Language::French, today);
    for (qsizetype index = 0; index < dutch.agreements.size(); ++index)
        EXPECT_NE(dutch.agreements.at(index).text, french.agreements.at(index).text);
    EXPECT_NE(dutch.organisation.framework.purpose, french.organisation.framework.purpose);
}

TEST(ExampleRecordsTest, FrenchKeepsItsNarrowSpaces)
{
    for (const QString &text : textsOf(readExample(Language::French, today))) {
        EXPECT_FALSE(text.contains(u" ?") || text.contains(u" !") || text.contains(u" :")
                     || text.contains(u" ;"))
            << text.toStdString();
    }
}

TEST(ExampleRecordsTest, HasATeamOfAtLeastTwelveInServiceAndSomebodyWhoLeft)
{
    for (const QDate day : exampleTodays()) {
        const QList<Employee> employees = readExample(Language::Dutch, day).employees;
        const auto inServiceNow = std::ranges::count_if(
            employees, [day](const Employee &employee) { return inService(employee, day); });
        EXPECT_GE(inServiceNow, 12);
        EXPECT_EQ(employees.size() - inServiceNow, 1);
    }
}

TEST(ExampleRecordsTest, EveryoneCanBeSavedAsTheyAre)
{
    for (const Employee &employee : readExample(Language::Dutch, today).employees) {
        EXPECT_THAT(problemsOf(employee, today), IsEmpty()) << fullName(employee).toStdString();
        EXPECT_TRUE(employee.email.endsWith(u"@delinde.example"));
        EXPECT_FALSE(employee.jobTitle.isEmpty());
    }
}

TEST(ExampleRecordsTest, EverythingThatAsksForAttentionOccursOnAnyDay)
{
    for (const QDate day : exampleTodays()) {
        const QSet<AttentionKind> kinds = attentionKinds(day);
        for (const auto &kind : enumTexts<AttentionKind>) {
            // In a weekend nothing is left of the week, and nobody holds conversations then.
            const bool expected = kind.value != AttentionKind::ConversationThisWeek || !isWeekend(day);
            EXPECT_EQ(kinds.contains(kind.value), expected)
                << kind.text.data() << ' ' << day.toString(Qt::ISODate).toStdString();
        }
    }
}

TEST(ExampleRecordsTest, NoConversationFallsInAWeekendOrOnAnother)
{
    for (const QDate day : exampleTodays()) {
        const ExampleRecords records = readExample(Language::Dutch, day);
        for (const Conversation &conversation : records.conversations) {
            EXPECT_FALSE(isWeekend(conversation.date)) << conversation.date.toString().toStdString();
            const PlanningResult review =
                reviewPlanning(conversation, records.organisation.framework, records.conversations, day);
            EXPECT_THAT(review.remarks, Not(Contains(PlanningRemark::Overlap)));
        }
    }
}

TEST(ExampleRecordsTest, WhatHappenedLiesBehindUs)
{
    for (const QDate day : exampleTodays()) {
        const ExampleRecords records = readExample(Language::Dutch, day);
        for (const Conversation &conversation : records.conversations) {
            EXPECT_LE(conversation.invitedOn, day);
            EXPECT_TRUE(conversation.status != ConversationStatus::Finished || conversation.date < day);
        }
        for (const AgreementReview &review : records.reviews)
            EXPECT_LE(review.reviewedOn, day);
        for (const PreparationAnswer &answer : records.preparation)
            EXPECT_LE(answer.answeredOn, day);
    }
}

TEST(ExampleRecordsTest, EveryAgreementStatusAndOwnerOccurs)
{
    const QList<Agreement> agreements = readExample(Language::Dutch, today).agreements;
    for (const auto &status : enumTexts<AgreementStatus>)
        EXPECT_TRUE(std::ranges::count(agreements, status.value, &Agreement::status)) << status.text.data();
    for (const auto &owner : enumTexts<AgreementOwner>)
        EXPECT_TRUE(std::ranges::count(agreements, std::optional(owner.value), &Agreement::owner))
            << owner.text.data();
}

TEST(ExampleRecordsTest, TheCoachFindsOneAgreementWeakInEachLanguage)
{
    const SmartCheck coach(Catalogue::shipped());
    for (const auto &language : enumTexts<Language>) {
        QSet<QString> weak;
        for (const Agreement &agreement : readExample(language.value, today).agreements) {
            const SmartResult result = coach.check(agreement, {});
            if (result.of(SmartLetter::S) == SmartState::Look)
                weak << agreement.text;
        }
        EXPECT_THAT(weak, SizeIs(1)) << language.text.data() << weak.values().join(u'\n').toStdString();
    }
}

TEST(ExampleRecordsTest, AnswersAreToQuestionsOfTheCatalogue)
{
    for (const PreparationAnswer &answer : readExample(Language::Dutch, today).preparation) {
        const bool byEmployee = answer.side == PreparationSide::Employee;
        EXPECT_TRUE(answer.item.startsWith(byEmployee ? u"emp." : u"mgr."));
        EXPECT_NE(Catalogue::shipped().find(answer.item), nullptr) << answer.item.toStdString();
        EXPECT_TRUE(byEmployee ? answer.privateText.isEmpty() : answer.sharedText.isEmpty());
    }
}

TEST(ExampleRecordsTest, ASensitiveOccasionAndAFormalTrajectoryOccur)
{
    const ExampleRecords records = readExample(Language::Dutch, today);
    EXPECT_TRUE(std::ranges::any_of(records.conversations, &Conversation::occasionSensitive));
    EXPECT_TRUE(std::ranges::any_of(records.conversations, [](const Conversation &conversation) {
        return conversation.formality == Formality::Formal && conversation.sequence == 2;
    }));
    EXPECT_EQ(std::ranges::count(records.trajectories, 4, &Trajectory::planned), 1);
}

} // namespace loopbaan::test
