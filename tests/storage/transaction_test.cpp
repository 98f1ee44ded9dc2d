// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/transaction.h"

#include "storage/storage_error.h"

#include "support/printers.h"
#include "support/stored_database.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace loopbaan::test {

class TransactionTest : public StoredDatabase
{
protected:
    QByteArray save(const Employee &employee)
    {
        Transaction transaction(database);
        stores.employees.save(employee);
        return transaction.commit();
    }

    Employee noor{.id = EmployeeId::create(), .givenName = u"Noor"_s};
};

TEST_F(TransactionTest, WithoutCommitNothingHappened)
{
    {
        Transaction transaction(database);
        stores.employees.insert(noor);
    }

    EXPECT_THAT(stores.employees.all(), IsEmpty());
}

TEST_F(TransactionTest, AChangeCanBeUndoneAndDoneAgain)
{
    save(noor);
    Employee renamed = noor;
    renamed.familyName = u"Janssens"_s;
    const QByteArray change = save(renamed);

    applyChangeset(database, inverted(change));
    EXPECT_THAT(stores.employees.all(), ElementsAre(noor));
    EXPECT_THAT(stores.damaged(), IsEmpty());

    applyChangeset(database, change);
    EXPECT_THAT(stores.employees.all(), ElementsAre(renamed));
}

TEST_F(TransactionTest, ADeletedEmployeeComesBackWithAllThatBelongsToIt)
{
    save(noor);
    const Conversation conversation{.id = ConversationId::create(), .employee = noor.id};
    stores.conversations.insert(conversation);
    QByteArray change;
    {
        Transaction transaction(database);
        stores.employees.remove(noor.id);
        change = transaction.commit();
    }
    EXPECT_THAT(stores.conversations.all(), IsEmpty());

    applyChangeset(database, inverted(change));
    EXPECT_THAT(stores.conversations.all(), ElementsAre(conversation));

    applyChangeset(database, change);
    EXPECT_THAT(stores.employees.all(), IsEmpty());
}

TEST_F(TransactionTest, WhatPointsAtEachOtherIsUndoneTogether)
{
    save(noor);
    const Trajectory trajectory{.id = TrajectoryId::create(), .employee = noor.id};
    QByteArray change;
    {
        Transaction transaction(database);
        stores.trajectories.insert(trajectory);
        stores.conversations.insert(
            {.id = ConversationId::create(), .employee = noor.id, .trajectory = trajectory.id});
        change = transaction.commit();
    }

    applyChangeset(database, inverted(change));

    EXPECT_THAT(stores.conversations.all(), IsEmpty());
    EXPECT_THAT(stores.trajectories.all(), IsEmpty());
}

TEST_F(TransactionTest, JoinedChangesAreUndoneTogether)
{
    const QByteArray first = save(noor);
    Employee renamed = noor;
    renamed.familyName = u"Janssens"_s;
    const QByteArray second = save(renamed);

    applyChangeset(database, inverted(joined(first, second)));

    EXPECT_THAT(stores.employees.all(), IsEmpty());
}

TEST_F(TransactionTest, AChangeThatNoLongerFitsIsRefusedWhole)
{
    const QByteArray change = save(noor);
    database.run(u"UPDATE employee SET job_title = 'Planner'"_s);

    EXPECT_THROW(applyChangeset(database, inverted(change)), StorageError);
    EXPECT_EQ(database.value(u"SELECT count(*) FROM employee"_s).toInt(), 1);
}

TEST_F(TransactionTest, NothingChangedIsAnEmptyChangeset)
{
    Transaction transaction(database);
    EXPECT_TRUE(transaction.commit().isEmpty());
}

} // namespace loopbaan::test
