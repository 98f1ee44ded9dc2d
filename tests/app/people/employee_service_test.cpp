// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/employee_service.h"

#include "support/printers.h"
#include "support/stored_dossier.h"

#include <QUndoStack>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace loopbaan::test {

class EmployeeServiceTest : public StoredDossier
{
protected:
    static EmployeeEntry noor()
    {
        return {.employee = {.id = {u"noor"_s},
                             .number = u"10001"_s,
                             .givenName = u"Noor"_s,
                             .familyName = u"Janssens"_s,
                             .jobTitle = u"Onthaalmedewerker"_s,
                             .hiredOn = QDate(2019, 1, 7)},
                .department = u"Onthaal"_s};
    }

    EmployeeService employees{*dossier};
};

TEST_F(EmployeeServiceTest, GivesBackWhatWasSaved)
{
    EXPECT_THAT(employees.save(noor()), IsEmpty());

    const std::optional<EmployeeEntry> found = employees.find({u"noor"_s});
    ASSERT_TRUE(found);
    EXPECT_EQ(found->department, u"Onthaal"_s);
    EXPECT_EQ(found->employee.givenName, u"Noor"_s);
    EXPECT_THAT(employees.departments(), ElementsAre(u"Onthaal"_s));
}

TEST_F(EmployeeServiceTest, WhatHasProblemsIsNotStored)
{
    EmployeeEntry nameless = noor();
    nameless.employee.givenName.clear();
    nameless.employee.familyName.clear();

    EXPECT_THAT(employees.save(nameless), ElementsAre(EmployeeProblem::NameMissing));
    EXPECT_THAT(employees.rows(), IsEmpty());
}

TEST_F(EmployeeServiceTest, APersonnelNumberBelongsToOne)
{
    EXPECT_THAT(employees.save(noor()), IsEmpty());
    EmployeeEntry other = noor();
    other.employee.id = {u"other"_s};

    EXPECT_THAT(employees.save(other), ElementsAre(EmployeeProblem::NumberTaken));
}

TEST_F(EmployeeServiceTest, EarlierRolesAreKept)
{
    EmployeeEntry entry = noor();
    EXPECT_THAT(employees.save(entry), IsEmpty());
    entry.employee.jobTitle = u"Planner"_s;
    EXPECT_THAT(employees.save(entry), IsEmpty());
    entry.employee.email = u"noor@delinde.example"_s; // not a change of role
    EXPECT_THAT(employees.save(entry), IsEmpty());

    const QList<EmployeeRole> roles = employees.file({u"noor"_s})->roles;
    ASSERT_THAT(roles, SizeIs(2));
    EXPECT_EQ(roles.first().jobTitle, u"Onthaalmedewerker"_s);
    EXPECT_EQ(roles.first().validFrom, QDate(2019, 1, 7));
    EXPECT_EQ(roles.last().validFrom, today);
}

TEST_F(EmployeeServiceTest, TheSameDepartmentIsMadeOnce)
{
    EmployeeEntry other = noor();
    other.employee.id = {u"other"_s};
    other.employee.number = u"10002"_s;
    EXPECT_THAT(employees.save(noor()), IsEmpty());
    EXPECT_THAT(employees.save(other), IsEmpty());

    EXPECT_THAT(employees.departments(), SizeIs(1));
}

TEST_F(EmployeeServiceTest, ARemovedEmployeeComesBackByUndo)
{
    EXPECT_THAT(employees.save(noor()), IsEmpty());
    employees.remove({u"noor"_s});
    EXPECT_THAT(employees.rows(), IsEmpty());

    dossier->undo();

    EXPECT_THAT(employees.rows(), SizeIs(1));
    EXPECT_THAT(employees.file({u"noor"_s})->roles, SizeIs(1));
}

} // namespace loopbaan::test
