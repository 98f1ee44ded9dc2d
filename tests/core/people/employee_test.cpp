// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/employee.h"

#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace loopbaan::test {

namespace {

const QDate today(2026, 11, 22);

Employee noor()
{
    return {.number = u"10001"_s, .givenName = u"Noor"_s, .familyName = u"Janssens"_s};
}

} // namespace

TEST(EmployeeTest, IsCalledByTheGivenName)
{
    EXPECT_EQ(fullName(noor()), u"Noor Janssens"_s);
    EXPECT_EQ(callName(noor()), u"Noor"_s);
}

TEST(EmployeeTest, WithoutAnyNameTheNumberServes)
{
    EXPECT_EQ(fullName({.number = u"10001"_s}), u"10001"_s);
}

TEST(EmployeeTest, AFirstNameIsFoundInBothOrders)
{
    EXPECT_EQ(firstName(u"Els Maes"_s), u"Els"_s);
    EXPECT_EQ(firstName(u"Maes, Els"_s), u"Els"_s);
    EXPECT_EQ(firstName(u"Els"_s), u"Els"_s);
    EXPECT_EQ(firstName({}), QString());
}

TEST(EmployeeTest, IsInServiceOnTheLastDayButNotAfter)
{
    Employee employee = noor();
    employee.hiredOn = QDate(2019, 1, 7);
    employee.leftOn = today;

    EXPECT_FALSE(inService(employee, QDate(2019, 1, 6)));
    EXPECT_TRUE(inService(employee, today));
    EXPECT_FALSE(inService(employee, today.addDays(1)));
}

TEST(EmployeeTest, ANameIsAllThatIsNeeded)
{
    EXPECT_THAT(problemsOf(noor(), today), IsEmpty());
    EXPECT_THAT(problemsOf({.number = u"1"_s}, today), ElementsAre(EmployeeProblem::NameMissing));
}

TEST(EmployeeTest, WhatCannotBeIsNamed)
{
    Employee employee = noor();
    employee.email = u"noor at work"_s;
    employee.hiredOn = today;
    employee.leftOn = today.addDays(-1);
    employee.birthYear = 2020;
    employee.fte = 0.0;

    EXPECT_THAT(problemsOf(employee, today),
                ElementsAre(EmployeeProblem::EmailMalformed, EmployeeProblem::LeftBeforeHired,
                            EmployeeProblem::BirthYearImpossible, EmployeeProblem::FteImpossible));
}

TEST(EmployeeTest, AnEndlessNameIsRefused)
{
    Employee employee = noor();
    employee.familyName = QString(10000, u'x');

    EXPECT_THAT(problemsOf(employee, today), Contains(EmployeeProblem::TextTooLong));
}

} // namespace loopbaan::test
