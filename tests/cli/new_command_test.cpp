// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_test.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using ::testing::IsEmpty;

namespace loopbaan::test {

using NewCommandTest = CliTest;

TEST_F(NewCommandTest, MakesADossierForItsOwnerAlone)
{
    EXPECT_EQ(run("new team.lbdossier").status, ExitStatus::Done);

    EXPECT_EQ(run("check team.lbdossier").status, ExitStatus::Done);
    EXPECT_EQ(QFileInfo(u"team.lbdossier"_s).permissions() & (QFile::ReadGroup | QFile::ReadOther),
              QFile::Permissions());
}

TEST_F(NewCommandTest, KeepsTheOrganisationAndItsManager)
{
    run("new team.lbdossier --organisation \"Les Tilleuls\" --manager \"Els Maes\" --language fr");
    put(u"team.csv"_s, "Nummer;Naam\n1;Noor Janssens\n");
    run("import team.lbdossier team.csv");
    run("pop team.lbdossier --all --format json --output pops");

    const QByteArray pop = contents(u"pops/"_s + filesIn(u"pops"_s).value(0));
    EXPECT_TRUE(pop.contains("Les Tilleuls"));
    EXPECT_TRUE(pop.contains("\"fr\""));
}

TEST_F(NewCommandTest, ReplacesNoFile)
{
    put(u"team.lbdossier"_s, "mine");

    const CliRun refused = run("new team.lbdossier");

    EXPECT_EQ(refused.status, ExitStatus::ResultNotWritten);
    EXPECT_TRUE(refused.messages.contains(u"there is a file of that name already"_s));
    EXPECT_EQ(contents(u"team.lbdossier"_s), "mine"_ba);
}

TEST_F(NewCommandTest, SaysWhenThereIsNoFolderForIt)
{
    const CliRun refused = run("new nowhere/team.lbdossier");

    EXPECT_EQ(refused.status, ExitStatus::ResultNotWritten);
    EXPECT_TRUE(refused.messages.contains(u"the folder for nowhere/team.lbdossier does not exist"_s));
}

TEST_F(NewCommandTest, RefusesAnAddressThatIsNone)
{
    EXPECT_EQ(run("new team.lbdossier --manager-email els").status, ExitStatus::WrongUsage);
    EXPECT_THAT(filesIn(folder.path()), IsEmpty());
}

TEST_F(NewCommandTest, RefusesANameWithoutEnd)
{
    const CliRun refused = run("new team.lbdossier --organisation " + std::string(600, 'x'));

    EXPECT_EQ(refused.status, ExitStatus::WrongUsage);
    EXPECT_TRUE(refused.messages.contains(u"longer than 200 characters"_s));
    EXPECT_THAT(filesIn(folder.path()), IsEmpty());
}

TEST_F(NewCommandTest, MakesAnExampleToLookRound)
{
    EXPECT_EQ(run("new example.lbdossier --example --language fr").status, ExitStatus::Done);

    EXPECT_GE(run("list example.lbdossier employees --json").json().size(), 12U);
    EXPECT_GE(run("list example.lbdossier agreements --json").json().size(), 1U);
    EXPECT_EQ(run("check example.lbdossier").status, ExitStatus::Done);
    EXPECT_EQ(run("pop example.lbdossier --all --output pops").status, ExitStatus::Done);
}

TEST_F(NewCommandTest, TheExampleBringsNamesOfItsOwn)
{
    EXPECT_EQ(run("new example.lbdossier --example --manager \"Els Maes\"").status, ExitStatus::WrongUsage);
    EXPECT_THAT(filesIn(folder.path()), IsEmpty());
}

} // namespace loopbaan::test
