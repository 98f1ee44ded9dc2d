// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/employees/employee_rows.h"

#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace loopbaan::test {

namespace {

const QDate today(2026, 11, 22);

EmployeeRows rowsOf(const QByteArray &bytes)
{
    const Table table = readTable(bytes);
    return employeesOf(table, recogniseColumns(table), today);
}

RowRemark remarkOf(const QByteArray &bytes)
{
    return rowsOf(bytes).remarks.value(0);
}

RowRemark remark(int line, const QString &column, const QString &value, RowProblem problem)
{
    return {line, column, value, problem};
}

} // namespace

TEST(EmployeeRowsTest, ARowBecomesAnEmployeeWithWhatItGives)
{
    const ImportedEmployee person =
        rowsOf(
            "Pers.nr.;Naam;Voornaam;Functie;Afdeling;In dienst;VTE\n 10001 ;de Vries;Noor;;Zorg;7/1/2019;0,8\n"_ba)
            .employees.value(0);

    EXPECT_EQ(person.line, 2);
    EXPECT_EQ(person.employee.number, u"10001"_s);
    EXPECT_EQ(person.employee.familyName, u"de Vries"_s);
    EXPECT_EQ(person.employee.hiredOn, QDate(2019, 1, 7));
    EXPECT_EQ(person.employee.fte, 0.8);
    EXPECT_EQ(person.department, u"Zorg"_s);
    using enum EmployeeField;
    EXPECT_EQ(person.given, Number | GivenName | FamilyName | Department | HiredOn | Fte);
}

TEST(EmployeeRowsTest, OneColumnMayHoldTheWholeName)
{
    const ImportedEmployee person =
        rowsOf("naam;functie\n\"Janssens, Noor\";Planner\n"_ba).employees.value(0);

    EXPECT_EQ(person.employee.givenName, u"Noor"_s);
    EXPECT_EQ(person.employee.familyName, u"Janssens"_s);
    EXPECT_TRUE(person.nameSplit);
}

TEST(EmployeeRowsTest, ParticlesInTheirOwnColumnBelongToTheFamilyName)
{
    const QByteArray bytes = "Voornaam,Tussenvoegsel,Achternaam\nNoor,van den,Berg\n"_ba;

    EXPECT_EQ(rowsOf(bytes).employees.value(0).employee.familyName, u"van den Berg"_s);
}

TEST(EmployeeRowsTest, ADayThatDoesNotExistIsRefusedAndTheRestComesIn)
{
    const EmployeeRows rows = rowsOf("naam;in dienst\nNoor;31/02/2021\nJan;01/02/2021\n"_ba);

    EXPECT_THAT(rows.remarks,
                ElementsAre(remark(2, u"in dienst"_s, u"31/02/2021"_s, RowProblem::DateMalformed)));
    EXPECT_EQ(rows.refused, 1);
    EXPECT_EQ(rows.employees.value(0).employee.givenName, u"Jan"_s);
}

TEST(EmployeeRowsTest, EveryReasonIsNamed)
{
    const EmployeeRows rows = rowsOf(
        "naam;e-mail;in dienst;uit dienst;vte\nNoor;noor op werk;7/1/19;x;38\nJan;;1/2/2020;1/1/2020;\n"_ba);

    EXPECT_THAT(rows.remarks,
                ElementsAre(remark(2, u"in dienst"_s, u"7/1/19"_s, RowProblem::YearOfTwoDigits),
                            remark(2, u"uit dienst"_s, u"x"_s, RowProblem::DateMalformed),
                            remark(2, u"e-mail"_s, u"noor op werk"_s, RowProblem::EmailMalformed),
                            remark(2, u"vte"_s, u"38"_s, RowProblem::FteMalformed),
                            remark(3, u"uit dienst"_s, u"1/1/2020"_s, RowProblem::LeftBeforeHired)));
    EXPECT_EQ(rows.refused, 2);
}

TEST(EmployeeRowsTest, ARowNeedsTheCellsOfTheHeader)
{
    EXPECT_EQ(remarkOf("nr;naam;functie\n1;Noor\n"_ba).problem, RowProblem::TooFewCells);
    EXPECT_EQ(remarkOf("nr;naam\n1;Noor;Coach\n"_ba).problem, RowProblem::TooManyCells);
    EXPECT_THAT(rowsOf("nr;naam\n1;Noor;;\n"_ba).remarks, IsEmpty());
}

TEST(EmployeeRowsTest, SomebodyMustBeNamed)
{
    EXPECT_EQ(remarkOf("nr;naam;functie\n;;Coach\n"_ba).problem, RowProblem::NobodyNamed);
    EXPECT_THAT(rowsOf("nr;naam;functie\n1;;Coach\n"_ba).remarks, IsEmpty());
}

TEST(EmployeeRowsTest, ABirthIsAYearOrADateInEitherColumn)
{
    const EmployeeRows rows = rowsOf("naam;geboortedatum\nNoor;1984\nJan;3-4-1984\nTom;1784\n"_ba);

    EXPECT_EQ(rows.employees.value(0).employee.birthYear, 1984);
    EXPECT_EQ(rows.employees.value(1).employee.birthDate, QDate(1984, 4, 3));
    EXPECT_THAT(rows.remarks,
                ElementsAre(remark(4, u"geboortedatum"_s, u"1784"_s, RowProblem::BirthYearImpossible)));
}

TEST(EmployeeRowsTest, AFarEndOfServiceIsNone)
{
    const EmployeeRows rows = rowsOf("naam;uit dienst\nNoor;31/12/9999\n"_ba);

    ASSERT_EQ(rows.employees.size(), 1);
    EXPECT_FALSE(rows.employees.first().given.testFlag(EmployeeField::LeftOn));
}

TEST(EmployeeRowsTest, WhatNobodyCanSeeIsLeftOutAndSaid)
{
    const EmployeeRows rows = rowsOf("naam;functie\nNo\u202Eor;Coach\n"_ba);

    EXPECT_EQ(rows.employees.value(0).employee.givenName, u"Noor"_s);
    EXPECT_EQ(rows.remarks.value(0).problem, RowProblem::InvisibleCharacters);
    EXPECT_EQ(rows.refused, 0);
}

TEST(EmployeeRowsTest, AnEndlessCellIsRefused)
{
    const RowRemark found = remarkOf("naam;functie\nNoor;"_ba + QByteArray(10'000, 'x'));

    EXPECT_EQ(found.problem, RowProblem::TextTooLong);
    EXPECT_EQ(found.value.size(), 100);
}

TEST(EmployeeRowsTest, FormulasAreText)
{
    EXPECT_EQ(rowsOf("naam;functie\n=cmd|' /C calc'!A0;+1\n"_ba).employees.value(0).employee.jobTitle,
              u"+1"_s);
}

TEST(EmployeeRowsTest, AMappingMadeByHandIsFollowed)
{
    const Table table = readTable(u"1\tNoor Janssens\tPlanner\n2\tJan Maes\tCoach\n"_s);
    ColumnMapping mapping = recogniseColumns(table);
    mapping.columns = {EmployeeColumn::Number, EmployeeColumn::FullName, std::nullopt};
    const EmployeeRows rows = employeesOf(table, mapping, today);

    ASSERT_EQ(rows.employees.size(), 2);
    EXPECT_EQ(rows.employees[1].employee.familyName, u"Maes"_s);
    EXPECT_TRUE(rows.employees[1].employee.jobTitle.isEmpty());
}

} // namespace loopbaan::test
