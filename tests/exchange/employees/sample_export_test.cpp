// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/employees/employee_rows.h"

#include "support/paths.h"
#include "support/printers.h"

#include <gmock/gmock.h>

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace loopbaan::test {

namespace {

const QDate exportDay(2026, 11, 22);

} // namespace

/// A list as an HR system wrote it: Windows-1252, semicolons, day first, one broken date, one short row.
class SampleExportTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        QFile file(testData(u"medewerkers-export.csv"_s));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        table = readTable(file.readAll());
        mapping = recogniseColumns(table);
        rows = employeesOf(table, mapping, exportDay);
    }

    [[nodiscard]] ImportedEmployee numbered(const QString &number) const
    {
        const auto found = std::ranges::find_if(rows.employees, [&number](const ImportedEmployee &person) {
            return person.employee.number == number;
        });
        return found == rows.employees.end() ? ImportedEmployee{} : *found;
    }

    Table table{};
    ColumnMapping mapping{};
    EmployeeRows rows{};
};

TEST_F(SampleExportTest, IsUnderstoodByItself)
{
    EXPECT_EQ(table.encoding, TextEncoding::Windows1252);
    EXPECT_EQ(table.separator, u';');
    EXPECT_THAT(table.problems, IsEmpty());
    EXPECT_THAT(unrecognisedColumns(mapping), IsEmpty());
    EXPECT_EQ(mapping.indexOf(EmployeeColumn::FamilyName), 1);
}

TEST_F(SampleExportTest, RefusesTwoRowsAndTakesTheRest)
{
    EXPECT_EQ(rows.employees.size(), 59);
    EXPECT_THAT(rows.remarks,
                ElementsAre(RowRemark{33, u"In dienst"_s, u"31/02/2021"_s, RowProblem::DateMalformed},
                            RowRemark{63, {}, u"10099; Te; Weinig; kolommen"_s, RowProblem::TooFewCells}));
}

TEST_F(SampleExportTest, KeepsLettersQuotesAndLineEnds)
{
    EXPECT_EQ(numbered(u"10007"_s).employee.familyName, u"Öztürk"_s);
    EXPECT_EQ(numbered(u"10007"_s).employee.jobTitle, u"Planner \"nacht\""_s);
    EXPECT_EQ(numbered(u"10010"_s).employee.familyName, u"Šimi"_s);
    EXPECT_EQ(numbered(u"10014"_s).employee.jobTitle, u"Chauffeur; ook onderhoud"_s);
    EXPECT_EQ(numbered(u"10021"_s).department, u"Zorg & Welzijn"_s);
}

TEST_F(SampleExportTest, ReadsItsThreeKindsOfDates)
{
    EXPECT_EQ(numbered(u"10001"_s).employee.hiredOn, QDate(2019, 11, 2));
    EXPECT_EQ(numbered(u"10042"_s).employee.hiredOn, QDate(2018, 9, 3));
    EXPECT_EQ(numbered(u"10043"_s).employee.hiredOn, QDate(2018, 9, 3));
}

TEST_F(SampleExportTest, KnowsWhatARowLeavesOpen)
{
    EXPECT_FALSE(numbered(u"10051"_s).given.testFlag(EmployeeField::Email));
    EXPECT_FALSE(numbered(u"10016"_s).given.testFlag(EmployeeField::Education));
    EXPECT_TRUE(numbered(u""_s).employee.number.isEmpty());
}

TEST_F(SampleExportTest, ComesInOnceHoweverOftenItIsImported)
{
    const ImportPlan first = planImport(rows.employees, {}, exportDay);
    ImportTarget target{.departments = first.newDepartments};
    for (const PlannedImport &added : first.rows)
        target.employees << added.employee;

    EXPECT_EQ(first.count(ImportAction::Add), 59);
    EXPECT_EQ(first.newDepartments.size(), 5);
    EXPECT_EQ(planImport(rows.employees, target, exportDay).count(ImportAction::Keep), 59);
}

} // namespace loopbaan::test
