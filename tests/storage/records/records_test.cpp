// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storage_error.h"
#include "support/printers.h"
#include "support/stored_database.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace loopbaan::test {

class RecordsTest : public StoredDatabase
{
protected:
    static Employee noor()
    {
        return {.id = EmployeeId::create(),
                .number = u"10001"_s,
                .givenName = u"Noor"_s,
                .familyName = u"Janssens"_s,
                .hiredOn = QDate(2019, 1, 7),
                .birthYear = 1990,
                .fte = 0.8};
    }

    Conversation conversationOf(const Employee &employee)
    {
        return {.id = ConversationId::create(),
                .employee = employee.id,
                .occasion = u"occ.return"_s,
                .occasionSensitive = true,
                .date = QDate(2026, 12, 10),
                .time = QTime(10, 30),
                .ownNotes = u"only mine"_s,
                .phase = PhaseId::Planning,
                .startedAt = QDateTime(QDate(2026, 12, 10), QTime(9, 31, 2, 45), Qt::UTC)};
    }
};

TEST_F(RecordsTest, GivesBackWhatWasStored)
{
    const Employee employee = noor();
    stores.employees.insert(employee);
    const Conversation conversation = conversationOf(employee);
    stores.conversations.insert(conversation);

    EXPECT_EQ(stores.employees.find(employee.id), employee);
    EXPECT_EQ(stores.conversations.find(conversation.id), conversation);
}

TEST_F(RecordsTest, UnknownStaysUnknown)
{
    const Employee employee{.id = EmployeeId::create(), .givenName = u"Noor"_s};
    stores.employees.insert(employee);

    EXPECT_EQ(stores.employees.find(employee.id), employee);
    EXPECT_EQ(stores.employees.find({u"nobody"_s}), std::nullopt);
}

TEST_F(RecordsTest, SavingChangesTheRecordThatIsThere)
{
    Employee employee = noor();
    stores.employees.save(employee);
    employee.jobTitle = u"Planner"_s;
    stores.employees.save(employee);

    EXPECT_THAT(stores.employees.all(), ElementsAre(employee));
}

TEST_F(RecordsTest, ListsOfTextAndOptionalWordsSurvive)
{
    const Employee employee = noor();
    stores.employees.insert(employee);
    const DevelopmentPlan plan{.id = DevelopmentPlanId::create(),
                               .employee = employee.id,
                               .strengths = {u"stays \"calm\""_s, u"sees, early"_s, u""_s},
                               .employeeSignature = SignatureKind::Seen,
                               .content = QByteArray("\0\1{}", 4)};
    stores.plans.insert(plan);

    EXPECT_EQ(stores.plans.find(plan.id), plan);
}

TEST_F(RecordsTest, AFlippedBitIsNoticed)
{
    const Employee employee = noor();
    stores.employees.insert(employee);
    database.run(u"UPDATE employee SET family_name = 'Jansrens'"_s);

    EXPECT_THAT(stores.damaged(), ElementsAre(u"employee "_s + employee.id.value));
    EXPECT_THROW((void)stores.employees.find(employee.id), StorageError);
}

TEST_F(RecordsTest, AWordThatNothingOfOursWroteIsDamage)
{
    const Employee employee = noor();
    stores.employees.insert(employee);
    const Conversation conversation = conversationOf(employee);
    stores.conversations.insert(conversation);
    database.run(u"UPDATE conversation SET status = 'scored'"_s);

    EXPECT_THAT(stores.damaged(), ElementsAre(u"conversation "_s + conversation.id.value));
}

TEST_F(RecordsTest, TextIsStoredLiterally)
{
    Employee employee = noor();
    employee.familyName = u"'); DROP TABLE employee; -- %1 <b>"_s;
    stores.employees.insert(employee);

    EXPECT_EQ(stores.employees.find(employee.id), employee);
}

TEST_F(RecordsTest, WhatBelongsToAnEmployeeGoesWithTheEmployee)
{
    const Employee employee = noor();
    stores.employees.insert(employee);
    stores.conversations.insert(conversationOf(employee));

    stores.employees.remove(employee.id);

    EXPECT_THAT(stores.conversations.all(), IsEmpty());
}

} // namespace loopbaan::test
