// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/import_service.h"

#include "app/people/employee_service.h"
#include "support/paths.h"
#include "support/printers.h"
#include "support/stored_dossier.h"

#include <QFile>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace loopbaan::test {

namespace {

QStringList whys(const QList<ProblemText> &problems)
{
    QStringList list;
    for (const ProblemText &problem : problems)
        list << problem.why;
    return list;
}

} // namespace

class ImportServiceTest : public StoredDossier
{
protected:
    ImportPreview import(const QByteArray &list)
    {
        ImportPreview preview = service.preview(list);
        service.run(preview);
        return preview;
    }

    Employee only() { return employees.all().value(0); }

    ImportService service{*dossier};
    EmployeeService employees{*dossier};
};

TEST_F(ImportServiceTest, TakesOverAListOfAnHrSystem)
{
    QFile file(testData(u"medewerkers-export.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));

    const ImportPreview preview = import(file.readAll());

    EXPECT_EQ(employees.all().size(), 59);
    EXPECT_EQ(preview.refused(), 2);
    EXPECT_EQ(refusalsOf(preview).size(), 2);
}

TEST_F(ImportServiceTest, StoresNothingBeforeItIsRun)
{
    const ImportPreview preview = service.preview("Nummer;Naam\n1;Noor Janssens\n"_ba);

    EXPECT_EQ(preview.plan.count(ImportAction::Add), 1);
    EXPECT_THAT(employees.all(), IsEmpty());
}

TEST_F(ImportServiceTest, KeepsWhatTheRoleWas)
{
    import("Nummer;Naam;Functie;Afdeling;In dienst\n1;Noor Janssens;Planner;Zorg;01/03/2020\n"_ba);
    today = today.addDays(10);
    import("Nummer;Naam;Functie;Afdeling\n1;Noor Janssens;Teamcoach;Onthaal\n"_ba);

    const QList<EmployeeRole> roles = employees.file(only().id)->roles;
    ASSERT_EQ(roles.size(), 2);
    EXPECT_EQ(roles[0].validFrom, QDate(2020, 3, 1));
    EXPECT_EQ(roles[0].department, u"Zorg"_s);
    EXPECT_EQ(roles[1].validFrom, today);
    EXPECT_EQ(roles[1].jobTitle, u"Teamcoach"_s);
    EXPECT_EQ(roles[1].department, u"Onthaal"_s);
}

TEST_F(ImportServiceTest, DoublesNobodyTheSecondTime)
{
    const QByteArray list = "Nummer;Naam;Afdeling\n1;Noor Janssens;Zorg\n2;Jan De Smet;zorg\n"_ba;
    import(list);
    const ImportPreview again = import(list);

    EXPECT_EQ(again.plan.count(ImportAction::Keep), 2);
    EXPECT_EQ(employees.all().size(), 2);
    EXPECT_THAT(employees.departments(), ElementsAre(u"Zorg"_s));
}

TEST_F(ImportServiceTest, IsUndoneInOneStep)
{
    import("Nummer;Naam;Afdeling\n1;Noor Janssens;Zorg\n2;Jan De Smet;Onthaal\n"_ba);

    dossier->undo();

    EXPECT_THAT(employees.all(), IsEmpty());
    EXPECT_THAT(employees.departments(), IsEmpty());
}

TEST_F(ImportServiceTest, AnUnchangedListIsNoStepToUndo)
{
    const QByteArray list = "Nummer;Naam\n1;Noor Janssens\n"_ba;
    import(list);
    import(list);

    EXPECT_EQ(dossier->undoStack().count(), 1);
}

TEST_F(ImportServiceTest, NamesRefusedRowsInTheOrderOfTheFile)
{
    const ImportPreview preview = service.preview("Nummer;Naam;In dienst\n"
                                                  "1;Noor Janssens;01/02/2020\n"
                                                  "1;Noor Janssens;01/02/2020\n"
                                                  "2;Jan De Smet;31/02/2020\n"
                                                  "3;;01/02/2020\n"_ba);

    EXPECT_THAT(whys(refusalsOf(preview)),
                ElementsAre(u"line 2 is about the same person"_s,
                            u"In dienst: “31/02/2020” is not a day that exists"_s,
                            u"it is about somebody new and gives no name"_s));
    EXPECT_EQ(preview.refused(), 3);
}

TEST_F(ImportServiceTest, TakesCorrectedColumns)
{
    const ImportPreview first = service.preview("Wie\nNoor Janssens\n"_ba);
    EXPECT_FALSE(first.readable());

    const ColumnMapping mapping{.headerRow = 0, .names = {u"Wie"_s}, .columns = {EmployeeColumn::FullName}};
    service.run(service.preview(first.table, mapping));

    EXPECT_EQ(only().familyName, u"Janssens"_s);
}

TEST_F(ImportServiceTest, TakesWhatWasPastedFromASpreadsheet)
{
    service.run(service.preview(u"Voornaam\tAchternaam\nNoor\tJanssens\n"_s));

    EXPECT_EQ(only().givenName, u"Noor"_s);
}

TEST_F(ImportServiceTest, MentionsColumnsThatAreLeftOut)
{
    const ImportPreview preview = service.preview("Naam;Schoenmaat\nNoor Janssens;38\n"_ba);

    EXPECT_EQ(remarksOn(preview).value(0).what, u"column “Schoenmaat” was left out"_s);
    EXPECT_THAT(refusalsOf(preview), IsEmpty());
}

TEST_F(ImportServiceTest, SaysWhyAFileIsNoList)
{
    EXPECT_THAT(whys(refusalsOf(service.preview(""_ba))), ElementsAre(u"it is empty"_s));
    EXPECT_THAT(whys(refusalsOf(service.preview("PK\0\0x"_ba))), ElementsAre(u"it is not a text file"_s));
    EXPECT_THAT(whys(refusalsOf(service.preview("rood;groen\nx;y\n"_ba))),
                ElementsAre(u"no column gives a name, a personnel number or an e-mail address"_s));
}

} // namespace loopbaan::test
