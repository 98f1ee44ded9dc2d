// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/printers.h"
#include "support/stored_database.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::Field;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace loopbaan::test {

class StoresTest : public StoredDatabase
{
protected:
    StoresTest() { stores.employees.insert(noor); }

    Employee noor{.id = EmployeeId::create(),
                  .number = u"10001"_s,
                  .givenName = u"Noor"_s,
                  .email = u"noor@delinde.example"_s};
};

TEST_F(StoresTest, AnEmployeeAnswersToNumberMailAndId)
{
    for (const QString &key : {noor.number, u"NOOR@delinde.example"_s, noor.id.value})
        EXPECT_THAT(stores.employees.answeringTo(key), ElementsAre(noor)) << key.toStdString();
    EXPECT_THAT(stores.employees.answeringTo(u""_s), IsEmpty());
}

TEST_F(StoresTest, AKeyThatFitsTwoPeopleGivesBoth)
{
    stores.employees.insert({.id = EmployeeId::create(), .givenName = u"Bram"_s, .email = noor.email});

    EXPECT_THAT(stores.employees.answeringTo(noor.email), SizeIs(2));
}

TEST_F(StoresTest, EmployeesAreListedByGivenNameWithTheirDepartment)
{
    const Department department{.id = DepartmentId::create(), .name = u"Logistiek"_s};
    stores.departments.insert(department);
    stores.employees.insert(
        {.id = EmployeeId::create(), .givenName = u"Amina"_s, .department = department.id});

    const QList<EmployeeLine> lines = stores.employees.lines();

    ASSERT_THAT(
        lines,
        ElementsAre(Field(&EmployeeLine::givenName, u"Amina"_s), Field(&EmployeeLine::givenName, u"Noor"_s)));
    EXPECT_EQ(lines.first().department, u"Logistiek"_s);
}

TEST_F(StoresTest, OpenConversationsAreThoseStillToBeHeldOrBeingHeld)
{
    for (const ConversationStatus status : {ConversationStatus::Planned, ConversationStatus::Running,
                                            ConversationStatus::Finished, ConversationStatus::Cancelled}) {
        stores.conversations.insert({.id = ConversationId::create(), .employee = noor.id, .status = status});
    }

    EXPECT_THAT(stores.conversations.open(), SizeIs(2));
    EXPECT_THAT(stores.conversations.of(noor.id), SizeIs(4));
}

TEST_F(StoresTest, PhasesComeInTheOrderOfTheConversation)
{
    const Conversation conversation{.id = ConversationId::create(), .employee = noor.id};
    stores.conversations.insert(conversation);
    for (const PhaseId phase : {PhaseId::Closing, PhaseId::Opening, PhaseId::Exchange}) {
        stores.phases.insert(
            {.id = ConversationPhaseId::create(), .conversation = conversation.id, .phase = phase});
    }

    EXPECT_THAT(stores.phases.of(conversation.id),
                ElementsAre(Field(&ConversationPhase::phase, PhaseId::Opening),
                            Field(&ConversationPhase::phase, PhaseId::Exchange),
                            Field(&ConversationPhase::phase, PhaseId::Closing)));
}

TEST_F(StoresTest, BeforeItIsFoundedThereIsAFreshOrganisation)
{
    const Organisation fresh = stores.organisations.current();
    EXPECT_EQ(fresh.framework.noticeDays, 14);

    stores.organisations.insert(fresh);
    EXPECT_EQ(stores.organisations.current(), fresh);
}

} // namespace loopbaan::test
