// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_test.h"

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::SizeIs;

namespace loopbaan::test {

using PopCommandTest = CliDossierTest;

TEST_F(PopCommandTest, GivesEverybodyInServiceOne)
{
    put(u"left.csv"_s, "Nummer;Naam;Uit dienst\n10003;An Maes;01/03/2026\n");
    ASSERT_EQ(run("import team.lbdossier left.csv").status, ExitStatus::Done);

    const CliRun pop = run("pop team.lbdossier --all --output pops/2026");

    EXPECT_EQ(pop.status, ExitStatus::Done);
    EXPECT_TRUE(pop.messages.isEmpty());
    EXPECT_THAT(filesIn(u"pops/2026"_s),
                ElementsAre(u"POP_De Smet_Jan_2026-11-22.pdf"_s, u"POP_Janssens_Noor_2026-11-22.pdf"_s));
    EXPECT_TRUE(contents(u"pops/2026/POP_De Smet_Jan_2026-11-22.pdf"_s).startsWith("%PDF-"));
}

TEST_F(PopCommandTest, GivesTheEmployeesNamedOneEach)
{
    EXPECT_EQ(run("pop team.lbdossier --employee 10001 --employee noor@delinde.example --employee 10003 "
                  "--format json --output pops")
                  .status,
              ExitStatus::Done);

    EXPECT_THAT(filesIn(u"pops"_s),
                ElementsAre(u"POP_Janssens_Noor_2026-11-22.json"_s, u"POP_Maes_An_2026-11-22.json"_s));
}

TEST_F(PopCommandTest, AFileIsNoFolderToWriteTo)
{
    const CliRun refused = run("pop team.lbdossier --all --output team.csv");

    EXPECT_EQ(refused.status, ExitStatus::ResultNotWritten);
    EXPECT_TRUE(refused.messages.contains(u"a part of team.csv is a file, not a folder"_s));
}

TEST_F(PopCommandTest, NobodyGetsAnythingWhenOneIsUnknown)
{
    EXPECT_EQ(run("pop team.lbdossier --employee 10001 --employee 99 --output pops").status,
              ExitStatus::WrongUsage);
    EXPECT_EQ(run("pop team.lbdossier --employee post@delinde.example --output pops").status,
              ExitStatus::WrongUsage);
    EXPECT_FALSE(filesIn(folder.path()).contains(u"pops"_s));
}

TEST_F(PopCommandTest, AConceptBecomesApprovedAndAgainAConcept)
{
    const auto isConcept = [] {
        run("pop team.lbdossier --employee 10001 --format json --output pops");
        const QByteArray json = contents(u"pops/"_s + filesIn(u"pops"_s).constLast());
        return nlohmann::json::parse(json.toStdString())["concept"].get<bool>();
    };
    EXPECT_TRUE(isConcept());

    const CliRun approval = run("approve team.lbdossier --employee 10001");
    EXPECT_EQ(approval.out, u"Version 1 of the PDP of Noor Janssens is approved.\n"_s);
    EXPECT_FALSE(isConcept());

    agreed(planned("10001"), "{\"text\": \"Noor belt.\"}");
    EXPECT_TRUE(isConcept());
}

TEST_F(PopCommandTest, ApprovingSomebodyUnknownIsWrongUsage)
{
    EXPECT_EQ(run("approve team.lbdossier --employee 99").status, ExitStatus::WrongUsage);
}

TEST_F(PopCommandTest, LeavesExistingFilesWhenAskedTo)
{
    run("pop team.lbdossier --employee 10001 --output pops");
    put(u"pops/POP_Janssens_Noor_2026-11-22.pdf"_s, "mine");

    const CliRun skipped = run("pop team.lbdossier --employee 10001 --existing skip --output pops");

    EXPECT_EQ(skipped.status, ExitStatus::Done);
    EXPECT_TRUE(skipped.messages.contains(u"is there already and was left"_s));
    EXPECT_EQ(contents(u"pops/POP_Janssens_Noor_2026-11-22.pdf"_s), "mine"_ba);
    run("pop team.lbdossier --employee 10001 --output pops");
    EXPECT_TRUE(contents(u"pops/POP_Janssens_Noor_2026-11-22.pdf"_s).startsWith("%PDF-"));
}

TEST_F(PopCommandTest, PrintsAllOfThemInOneFileAsWell)
{
    EXPECT_EQ(run("pop team.lbdossier --all --output pops --merged all.pdf").status, ExitStatus::Done);

    EXPECT_THAT(filesIn(u"pops"_s), SizeIs(3));
    EXPECT_TRUE(contents(u"all.pdf"_s).startsWith("%PDF-"));
    EXPECT_EQ(run("pop team.lbdossier --all --output pops --merged all.pdf --format json").status,
              ExitStatus::WrongUsage);
}

TEST_F(PopCommandTest, WhatIsToComeIsRefusedAsSuch)
{
    for (const char *rest : {"--format odt", "--format html", "--format lbpop", "--layout page", "--pdfa"}) {
        const CliRun refused = run(std::string("pop team.lbdossier --all --output pops ") + rest);
        EXPECT_EQ(refused.status, ExitStatus::WrongUsage) << rest;
        EXPECT_TRUE(refused.messages.contains(u"is not in this version yet"_s)) << rest;
    }
    EXPECT_TRUE(run("pop team.LBPOP --all --output pops").messages.contains(u"not in this version yet"_s));
    EXPECT_FALSE(filesIn(folder.path()).contains(u"pops"_s));
}

TEST_F(PopCommandTest, WantsToKnowWhoAndWhere)
{
    EXPECT_EQ(run("pop team.lbdossier --output pops").status, ExitStatus::WrongUsage);
    EXPECT_EQ(run("pop team.lbdossier --all --employee 10001 --output pops").status, ExitStatus::WrongUsage);
    EXPECT_EQ(run("pop team.lbdossier --all").status, ExitStatus::WrongUsage);
    EXPECT_EQ(run("pop team.lbdossier --all --output pops --existing keep").status, ExitStatus::WrongUsage);
}

TEST_F(PopCommandTest, AFolderThatCannotBeIsAResultNotWritten)
{
    const CliRun pop = run("pop team.lbdossier --all --output team.csv/pops");

    EXPECT_EQ(pop.status, ExitStatus::ResultNotWritten);
    EXPECT_TRUE(contents(u"team.csv"_s).startsWith("Nummer;"));
}

TEST_F(PopCommandTest, SpeaksTheLanguageAskedFor)
{
    run("pop team.lbdossier --employee 10001 --format json --language en --output pops");

    const QByteArray json = contents(u"pops/"_s + filesIn(u"pops"_s).value(0));
    EXPECT_EQ(nlohmann::json::parse(json.toStdString())["language"], "en");
}

} // namespace loopbaan::test
