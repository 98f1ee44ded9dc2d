// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/change_subjects.h"

#include "storage/transaction.h"
#include "support/printers.h"
#include "support/stored_database.h"

#include <gmock/gmock.h>

#include <functional>

using namespace Qt::StringLiterals;
using ::testing::IsEmpty;

namespace loopbaan::test {

class ChangeSubjectsTest : public StoredDatabase
{
protected:
    ChangeSubjectsTest()
    {
        change([this] {
            stores.employees.insert(noor);
            stores.employees.insert(jan);
            stores.conversations.insert(talk);
        });
    }

    QByteArray change(const std::function<void()> &command)
    {
        Transaction transaction(database);
        command();
        return transaction.commit();
    }

    QSet<EmployeeId> idsIn(const QByteArray &changeset) { return employeesIn(database, changeset).ids; }

    const Employee noor{.id = {u"noor"_s}, .givenName = u"Noor"_s};
    const Employee jan{.id = {u"jan"_s}, .givenName = u"Jan"_s};
    const Conversation talk{.id = {u"talk"_s}, .employee = {u"noor"_s}};
};

TEST_F(ChangeSubjectsTest, AnEmployeeIsOne)
{
    Employee renamed = jan;
    renamed.jobTitle = u"Planner"_s;
    EXPECT_EQ(idsIn(change([&] { stores.employees.save(renamed); })), QSet<EmployeeId>{jan.id});
    EXPECT_EQ(idsIn(change([&] { stores.employees.remove(jan.id); })), QSet<EmployeeId>{jan.id});
}

TEST_F(ChangeSubjectsTest, WhatIsMadeChangedOrRemovedBelongsToItsEmployee)
{
    Conversation changed = talk;
    changed.report = u"We spoke."_s;
    const QByteArray edit = change([&] { stores.conversations.save(changed); });
    EXPECT_EQ(idsIn(edit), QSet<EmployeeId>{noor.id});
    EXPECT_EQ(idsIn(inverted(edit)), QSet<EmployeeId>{noor.id});

    const QByteArray removal = change([&] { stores.conversations.remove(talk.id); });
    EXPECT_EQ(idsIn(removal), QSet<EmployeeId>{noor.id});
    applyChangeset(database, inverted(removal));
    EXPECT_EQ(idsIn(inverted(removal)), QSet<EmployeeId>{noor.id});
}

TEST_F(ChangeSubjectsTest, TheHouseIsNobody)
{
    const QByteArray house =
        change([this] { stores.departments.insert({.id = DepartmentId::create(), .name = u"Zorg"_s}); });
    EXPECT_THAT(idsIn(house), IsEmpty());
    EXPECT_FALSE(employeesIn(database, house).everybody);
}

TEST_F(ChangeSubjectsTest, ManyAreEverybody)
{
    const QByteArray import = change([this] {
        for (int i = 0; i < 200; ++i)
            stores.employees.insert({.id = EmployeeId::create()});
    });
    EXPECT_TRUE(employeesIn(database, import).everybody);
}

} // namespace loopbaan::test
