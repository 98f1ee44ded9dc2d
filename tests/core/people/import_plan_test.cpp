// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/import_plan.h"

#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace loopbaan::test {

namespace {

const QDate importDay(2026, 11, 22);
const QDate hired(2019, 1, 7);

Employee person(const QString &id, const QString &number, const QString &given, const QString &family,
                const QString &email = {})
{
    return {.id = {id}, .number = number, .givenName = given, .familyName = family, .email = email};
}

/// A row that gives what its employee has.
ImportedEmployee row(int line, const Employee &employee, const QString &department = {})
{
    ImportedEmployee imported{.line = line, .employee = employee, .department = department};
    imported.employee.id = {};
    const auto give = [&imported](EmployeeField field, bool given) { imported.given.setFlag(field, given); };
    give(EmployeeField::Number, !employee.number.isEmpty());
    give(EmployeeField::GivenName, !employee.givenName.isEmpty());
    give(EmployeeField::FamilyName, !employee.familyName.isEmpty());
    give(EmployeeField::Email, !employee.email.isEmpty());
    give(EmployeeField::JobTitle, !employee.jobTitle.isEmpty());
    give(EmployeeField::HiredOn, employee.hiredOn.isValid());
    give(EmployeeField::LeftOn, employee.leftOn.isValid());
    give(EmployeeField::Fte, employee.fte.has_value());
    give(EmployeeField::Department, !department.isEmpty());
    return imported;
}

Employee storedNoor()
{
    return person(u"noor"_s, u"10001"_s, u"Noor"_s, u"Janssens"_s, u"noor@linde.example"_s);
}

Employee pieter()
{
    return person(u"pieter"_s, u"10002"_s, u"Pieter"_s, u"Maes"_s, u"pieter@linde.example"_s);
}

ImportPlan plan(const QList<ImportedEmployee> &rows,
                const QList<Employee> &employees = {storedNoor(), pieter()})
{
    return planImport(rows, {.employees = employees}, importDay);
}

PlannedImport planned(const ImportedEmployee &imported,
                      const QList<Employee> &employees = {storedNoor(), pieter()})
{
    return plan({imported}, employees).rows.first();
}

} // namespace

TEST(ImportPlanTest, SomebodyUnknownIsAdded)
{
    const PlannedImport result = planned(row(2, person({}, u"10003"_s, u"Amina"_s, u"Kaya"_s)));

    EXPECT_EQ(result.action, ImportAction::Add);
    EXPECT_FALSE(result.employee.id.isNull());
    EXPECT_EQ(result.employee.familyName, u"Kaya"_s);
    EXPECT_EQ(result.changed, EmployeeField::Number | EmployeeField::GivenName | EmployeeField::FamilyName);
}

TEST(ImportPlanTest, TheNumberComesFirstAndOnlyWhatDiffersChanges)
{
    Employee changed = storedNoor();
    changed.familyName = u"Janssens-Peeters"_s;
    const PlannedImport result = planned(row(2, changed));

    EXPECT_EQ(result.action, ImportAction::Change);
    EXPECT_EQ(result.employee.id.value, u"noor"_s);
    EXPECT_EQ(result.changed, EmployeeFields(EmployeeField::FamilyName));
}

TEST(ImportPlanTest, TheAddressFindsWhoHasNoNumberInTheFileWhateverItsCase)
{
    const PlannedImport result =
        planned(row(2, person({}, {}, u"Noor"_s, u"Janssens"_s, u"NOOR@Linde.example"_s)));

    EXPECT_EQ(result.employee.id.value, u"noor"_s);
    EXPECT_EQ(result.employee.number, u"10001"_s);
}

TEST(ImportPlanTest, AnAddressWithTheSameNameFindsWhoWasRenumbered)
{
    const PlannedImport result =
        planned(row(2, person({}, u"90001"_s, u"Noor"_s, u"Janssens"_s, u"noor@linde.example"_s)));

    EXPECT_EQ(result.employee.id.value, u"noor"_s);
    EXPECT_EQ(result.changed, EmployeeFields(EmployeeField::Number));
}

TEST(ImportPlanTest, NameAndHireDateFindWhoHasNoOtherKey)
{
    Employee known = person(u"severine"_s, {}, u"Séverine"_s, u"de Vries"_s);
    known.hiredOn = hired;
    Employee asGiven = person({}, u"7"_s, u"Severine"_s, u"DE VRIES"_s);
    asGiven.hiredOn = hired;

    EXPECT_EQ(planned(row(2, asGiven), {known}).employee.id.value, u"severine"_s);
    asGiven.hiredOn = hired.addDays(1);
    EXPECT_EQ(planned(row(2, asGiven), {known}).action, ImportAction::Add);
}

TEST(ImportPlanTest, TheSameNameAndDateWithAnotherNumberIsSomebodyElse)
{
    Employee known = person(u"jan"_s, u"1"_s, u"Jan"_s, u"Peeters"_s);
    known.hiredOn = hired;
    Employee other = person({}, u"2"_s, u"Jan"_s, u"Peeters"_s);
    other.hiredOn = hired;

    EXPECT_EQ(planned(row(2, other), {known}).action, ImportAction::Add);
}

TEST(ImportPlanTest, ARowWithoutAnyKeyGoesByTheName)
{
    Employee asGiven = person({}, {}, u"Noor"_s, u"Janssens"_s);
    asGiven.jobTitle = u"Planner"_s;

    EXPECT_EQ(planned(row(2, asGiven)).employee.id.value, u"noor"_s);
}

TEST(ImportPlanTest, KeysThatPointAtDifferentPeopleAreRefused)
{
    const PlannedImport result =
        planned(row(2, person({}, u"10001"_s, u"Noor"_s, u"Janssens"_s, u"pieter@linde.example"_s)));

    EXPECT_EQ(result.action, ImportAction::Refuse);
    EXPECT_EQ(result.refusal, ImportRefusal::KeysDisagree);
}

TEST(ImportPlanTest, AnotherNumberAndNameWithSomebodysAddressIsRefused)
{
    const PlannedImport result =
        planned(row(2, person({}, u"55"_s, u"Amina"_s, u"Kaya"_s, u"noor@linde.example"_s)));

    EXPECT_EQ(result.refusal, ImportRefusal::KeysDisagree);
}

TEST(ImportPlanTest, AnAddressThatTheFileGivesToSeveralIsASharedMailbox)
{
    const QString shared = u"winkel@linde.example"_s;
    const QList<ImportedEmployee> rows{row(2, person({}, u"1"_s, u"Amina"_s, u"Kaya"_s, shared)),
                                       row(3, person({}, u"2"_s, u"Tom"_s, u"Claes"_s, shared))};
    const ImportPlan first = plan(rows, {});

    EXPECT_EQ(first.count(ImportAction::Add), 2);
    EXPECT_EQ(plan(rows, {first.rows[0].employee, first.rows[1].employee}).count(ImportAction::Keep), 2);
}

TEST(ImportPlanTest, WhoeverFitsSeveralIsRefused)
{
    Employee twin = storedNoor();
    twin.id = {u"twin"_s};
    twin.number = u"10009"_s;
    const PlannedImport result =
        planned(row(2, person({}, {}, u"Noor"_s, u"Janssens"_s)), {storedNoor(), twin});

    EXPECT_EQ(result.refusal, ImportRefusal::SeveralCandidates);
}

TEST(ImportPlanTest, TheSecondLineAboutSomebodyIsRefusedWithTheFirst)
{
    const ImportPlan result = plan({row(2, storedNoor()), row(5, person({}, u"10001"_s, u"Nora"_s, u"J"_s)),
                                    row(7, person({}, u"3"_s, u"Tom"_s, u"Claes"_s)),
                                    row(9, person({}, u"3"_s, u"Tom"_s, u"Claes"_s))});

    EXPECT_EQ(result.rows[1].refusal, ImportRefusal::TwiceInFile);
    EXPECT_EQ(result.rows[1].otherLine, 2);
    EXPECT_EQ(result.rows[3].refusal, ImportRefusal::TwiceInFile);
    EXPECT_EQ(result.rows[3].otherLine, 7);
}

TEST(ImportPlanTest, ANumberGivenByAnEarlierLineIsKnownToTheNext)
{
    Employee unnumbered = storedNoor();
    unnumbered.number.clear();
    const ImportPlan result =
        plan({row(2, storedNoor()), row(3, person({}, u"10001"_s, u"Tom"_s, u"Claes"_s))}, {unnumbered});

    EXPECT_EQ(result.rows[0].changed, EmployeeFields(EmployeeField::Number));
    EXPECT_EQ(result.rows[1].refusal, ImportRefusal::TwiceInFile);
}

TEST(ImportPlanTest, AnEmptyCellLeavesWhatIsKnown)
{
    Employee known = storedNoor();
    known.jobTitle = u"Planner"_s;
    known.fte = 0.8;
    Employee asGiven = person({}, u"10001"_s, u"Noor"_s, u"Janssens"_s);
    asGiven.fte = 0.5;
    const PlannedImport result = planned(row(2, asGiven), {known});

    EXPECT_EQ(result.employee.jobTitle, u"Planner"_s);
    EXPECT_EQ(result.employee.email, u"noor@linde.example"_s);
    EXPECT_EQ(result.employee.fte, 0.5);
    EXPECT_EQ(result.changed, EmployeeFields(EmployeeField::Fte));
}

TEST(ImportPlanTest, WithoutANameNobodyIsMadeButSomebodyKnownIsUpdated)
{
    Employee asGiven{.number = u"10001"_s, .jobTitle = u"Teamcoach"_s};
    EXPECT_EQ(planned(row(2, asGiven)).changed, EmployeeFields(EmployeeField::JobTitle));

    asGiven.number = u"99"_s;
    EXPECT_EQ(planned(row(2, asGiven)).refusal, ImportRefusal::NameMissing);
}

TEST(ImportPlanTest, WhatCannotBeTogetherWithTheDossierIsRefused)
{
    Employee known = storedNoor();
    known.hiredOn = hired;
    Employee asGiven = person({}, u"10001"_s, {}, {});
    asGiven.leftOn = hired.addDays(-1);
    const PlannedImport result = planned(row(2, asGiven), {known});

    EXPECT_EQ(result.refusal, ImportRefusal::Impossible);
    EXPECT_THAT(result.problems, ElementsAre(EmployeeProblem::LeftBeforeHired));
}

TEST(ImportPlanTest, ASplitMadeByHandIsNotUndone)
{
    const Employee known = person(u"a"_s, u"1"_s, u"Anne Marie"_s, u"Peeters"_s);
    ImportedEmployee imported = row(2, person({}, u"1"_s, u"Anne"_s, u"Marie Peeters"_s));
    imported.nameSplit = true;

    EXPECT_EQ(planned(imported, {known}).action, ImportAction::Keep);
}

TEST(ImportPlanTest, DepartmentsAreFoundWhateverTheirCaseAndMadeOnce)
{
    const ImportTarget target{.employees = {storedNoor()},
                              .departments = {{{u"zorg"_s}, u"Zorg & Welzijn"_s}}};
    const ImportPlan result =
        planImport({row(2, storedNoor(), u"zorg & welzijn"_s), row(3, pieter(), u"Logistiek"_s),
                    row(4, person({}, u"3"_s, u"Tom"_s, {}), u"LOGISTIEK"_s)},
                   target, importDay);

    EXPECT_EQ(result.rows[0].employee.department.value, u"zorg"_s);
    ASSERT_EQ(result.newDepartments.size(), 1);
    EXPECT_EQ(result.newDepartments.first().name, u"Logistiek"_s);
    EXPECT_EQ(result.rows[1].employee.department, result.newDepartments.first().id);
    EXPECT_EQ(result.rows[2].employee.department, result.newDepartments.first().id);
}

TEST(ImportPlanTest, ARefusedRowMakesNoDepartment)
{
    EXPECT_THAT(plan({row(2, person({}, u"9"_s, {}, {}), u"Nergens"_s)}).newDepartments, IsEmpty());
}

TEST(ImportPlanTest, TheSameRowsAgainChangeNobody)
{
    QList<ImportedEmployee> rows;
    for (int i = 0; i < 200; ++i) {
        Employee employee = person({}, i % 3 ? QString::number(i) : QString(), u"Voornaam%1"_s.arg(i % 17),
                                   u"Familie%1"_s.arg(i));
        employee.hiredOn = i % 2 ? hired.addDays(i) : QDate();
        rows << row(i + 2, employee, u"Afdeling %1"_s.arg(i % 5));
    }
    const ImportPlan first = plan(rows, {});
    ImportTarget target{.departments = first.newDepartments};
    for (const PlannedImport &added : first.rows)
        target.employees << added.employee;

    EXPECT_EQ(first.count(ImportAction::Add), 200);
    EXPECT_EQ(planImport(rows, target, importDay).count(ImportAction::Keep), 200);
}

} // namespace loopbaan::test
