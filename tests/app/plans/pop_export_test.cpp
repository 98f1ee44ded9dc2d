// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plans/pop_export.h"

#include "app/people/employee_service.h"
#include "app/plans/plan_service.h"
#include "documents/pop/pop_document.h"
#include "support/paths.h"
#include "support/printers.h"
#include "support/stored_dossier.h"

#include <QDir>
#include <QFile>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace loopbaan::test {

class PopExportTest : public StoredDossier
{
protected:
    EmployeeId added(const QString &given, const QString &family, QDate leftOn = {})
    {
        const Employee employee{
            .id = EmployeeId::create(), .givenName = given, .familyName = family, .leftOn = leftOn};
        EXPECT_THAT(EmployeeService(*dossier).save({.employee = employee}), IsEmpty());
        return employee.id;
    }

    PopExportResult exportAll(const PopExportOrder &changes = {})
    {
        return exportOf(employeesInService(*dossier), changes);
    }

    PopExportResult exportOf(const QList<EmployeeId> &employees, const PopExportOrder &changes = {})
    {
        PopExportOrder order = changes;
        order.employees = employees;
        order.folder = output;
        order.format = PopFormat::Json;
        return exportPops(*dossier, order);
    }

    [[nodiscard]] QStringList files() const { return QDir(output).entryList(QDir::Files, QDir::Name); }

    const QString output = folder.filePath(u"pops/2026"_s);
};

TEST_F(PopExportTest, NamesakesGetFilesOfTheirOwn)
{
    added(u"Noor"_s, u"Janssens"_s);
    added(u"Noor"_s, u"Janssens"_s);

    EXPECT_THAT(exportAll().written, SizeIs(2));
    EXPECT_THAT(
        files(),
        ElementsAre(u"POP_Janssens_Noor_2026-11-22-2.json"_s, u"POP_Janssens_Noor_2026-11-22.json"_s));
}

TEST_F(PopExportTest, NamesakesWrittenOneByOneKeepFilesOfTheirOwn)
{
    const QList<EmployeeId> both{added(u"Noor"_s, u"Janssens"_s), added(u"noor"_s, u"JANSSENS"_s)};
    for (const EmployeeId &one : both)
        exportOf({one});
    exportAll();

    EXPECT_THAT(files(), SizeIs(2));
}

TEST_F(PopExportTest, WhoIsInServiceComesBeforeANamesakeWhoLeft)
{
    const EmployeeId left = added(u"Noor"_s, u"Janssens"_s, today.addDays(-1));
    const EmployeeId here = added(u"Noor"_s, u"Janssens"_s);

    EXPECT_THAT(exportOf({left}).written, ElementsAre(output + u"/POP_Janssens_Noor_2026-11-22-2.json"_s));
    EXPECT_THAT(exportOf({here}).written, ElementsAre(output + u"/POP_Janssens_Noor_2026-11-22.json"_s));
}

TEST_F(PopExportTest, WhoLeftGetsNone)
{
    added(u"Noor"_s, u"Janssens"_s, today.addDays(-1));
    added(u"Jan"_s, u"De Smet"_s, today);

    exportAll();
    EXPECT_THAT(files(), ElementsAre(u"POP_De Smet_Jan_2026-11-22.json"_s));
}

TEST_F(PopExportTest, RenamesBesideWhatIsThere)
{
    added(u"Noor"_s, u"Janssens"_s);
    for (int run = 0; run < 3; ++run)
        exportAll({.existing = ExistingFile::Rename});

    EXPECT_THAT(files(),
                ElementsAre(u"POP_Janssens_Noor_2026-11-22-2.json"_s,
                            u"POP_Janssens_Noor_2026-11-22-3.json"_s,
                            u"POP_Janssens_Noor_2026-11-22.json"_s));
}

TEST_F(PopExportTest, RenamingKeepsNamesakesApart)
{
    added(u"Noor"_s, u"Janssens"_s);
    added(u"Noor"_s, u"Janssens"_s);
    exportAll({.existing = ExistingFile::Rename});
    exportAll({.existing = ExistingFile::Rename});

    EXPECT_THAT(files(), SizeIs(4));
}

TEST_F(PopExportTest, SkipsWhatIsThere)
{
    added(u"Noor"_s, u"Janssens"_s);
    exportAll();
    added(u"Jan"_s, u"De Smet"_s);

    const PopExportResult result = exportAll({.existing = ExistingFile::Skip});

    EXPECT_THAT(result.written, ElementsAre(output + u"/POP_De Smet_Jan_2026-11-22.json"_s));
    EXPECT_THAT(result.skipped, ElementsAre(output + u"/POP_Janssens_Noor_2026-11-22.json"_s));
}

TEST_F(PopExportTest, WhatFailsForOneIsListedAndTheRestIsDone)
{
    added(u"Noor"_s, u"Janssens"_s);
    added(u"Jan"_s, u"De Smet"_s);
    QDir().mkpath(output + u"/POP_Janssens_Noor_2026-11-22.json"_s);

    const PopExportResult result = exportAll();

    ASSERT_THAT(result.failures, SizeIs(1));
    EXPECT_EQ(result.failures[0].text.what, u"the PDP of Noor Janssens was not written"_s);
    EXPECT_EQ(result.failures[0].kind, FailureKind::CannotWrite);
    EXPECT_THAT(files(), ElementsAre(u"POP_De Smet_Jan_2026-11-22.json"_s));
}

TEST_F(PopExportTest, TheMergedFileHoldsEverybody)
{
    added(u"Noor"_s, u"Janssens"_s);
    added(u"Jan"_s, u"De Smet"_s);
    const QString merged = folder.filePath(u"all.pdf"_s);

    const PopExportResult result =
        exportPops(*dossier, {.employees = employeesInService(*dossier), .folder = output, .merged = merged});

    EXPECT_THAT(result.written, SizeIs(3));
    EXPECT_GT(QFile(merged).size(), QFile(output + u"/POP_De Smet_Jan_2026-11-22.pdf"_s).size());
}

TEST_F(PopExportTest, TheMergedFileTakesNobodysPlace)
{
    const EmployeeId noor = added(u"Noor"_s, u"Janssens"_s);
    added(u"Jan"_s, u"De Smet"_s);
    const QString own = output + u"/POP_Janssens_Noor_2026-11-22.pdf"_s;

    const PopExportResult result =
        exportPops(*dossier,
                   {.employees = employeesInService(*dossier),
                    .folder = output,
                    .merged = output + u"/../2026/pop_janssens_noor_2026-11-22.PDF"_s});

    ASSERT_THAT(result.failures, SizeIs(1));
    EXPECT_EQ(result.failures[0].kind, FailureKind::CannotWrite);
    QFile file(own);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), popPdf(PlanService(*dossier).pop(noor)));
}

TEST_F(PopExportTest, TheMergedFileDoesNotReplaceTheDossier)
{
    added(u"Noor"_s, u"Janssens"_s);
    const PopExportResult result =
        exportPops(*dossier, {.employees = employeesInService(*dossier), .folder = output, .merged = path});

    ASSERT_THAT(result.failures, SizeIs(1));
    EXPECT_EQ(result.failures[0].text.why, path + u" is the dossier that is open"_s);
    reopen();
    EXPECT_THAT(employeesInService(*dossier), SizeIs(1));
}

} // namespace loopbaan::test
