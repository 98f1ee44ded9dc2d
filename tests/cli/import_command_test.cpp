// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_test.h"

using namespace Qt::StringLiterals;

namespace loopbaan::test {

class ImportCommandTest : public CliTest
{
protected:
    void SetUp() override
    {
        ASSERT_EQ(run("new team.lbdossier").status, ExitStatus::Done);
        sample = testData(u"medewerkers-export.csv"_s).toStdString();
    }

    static size_t countEmployees() { return run("list team.lbdossier employees --json").json().size(); }

    std::string sample;
};

TEST_F(ImportCommandTest, TakesTheRowsOverThatCanBeReadAndNamesTheOthers)
{
    const CliRun import = run("import team.lbdossier " + sample);

    EXPECT_EQ(import.status, ExitStatus::InputRefused);
    EXPECT_EQ(import.out, u"Added: 59, changed: 0, as they were: 0, refused: 2.\n"_s);
    EXPECT_EQ(import.messages,
              u"loopbaan: line 33 was not imported: In dienst: “31/02/2021” is not a day that exists; "
              u"write dates as 31/12/2019 or 2019-12-31\n"
              u"loopbaan: line 63 was not imported: it has too few columns; "
              u"give every row as many columns as the first\n"_s);
    EXPECT_EQ(countEmployees(), 59U);
}

TEST_F(ImportCommandTest, DoublesNobodyTheSecondTime)
{
    run("import team.lbdossier " + sample);
    const CliRun again = run("import team.lbdossier " + sample);

    EXPECT_EQ(again.out, u"Added: 0, changed: 0, as they were: 59, refused: 2.\n"_s);
    EXPECT_EQ(countEmployees(), 59U);
}

TEST_F(ImportCommandTest, ADryRunChangesNothing)
{
    const QByteArray before = contents(u"team.lbdossier"_s);
    const CliRun dry = run("import team.lbdossier " + sample + " --dry-run");

    EXPECT_EQ(dry.status, ExitStatus::InputRefused);
    EXPECT_EQ(dry.out, u"Would add: 59, change: 0, leave as they are: 0, refuse: 2.\n"_s);
    EXPECT_EQ(contents(u"team.lbdossier"_s), before);
}

TEST_F(ImportCommandTest, ADryRunWithoutRefusalsIsDone)
{
    put(u"team.csv"_s, "Nummer;Naam\n1;Noor Janssens\n");

    EXPECT_EQ(run("import team.lbdossier team.csv --dry-run").status, ExitStatus::Done);
}

TEST_F(ImportCommandTest, MentionsColumnsItDoesNotKnow)
{
    put(u"team.csv"_s, "Nummer;Naam;Schoenmaat\n1;Noor Janssens;38\n");

    const CliRun import = run("import team.lbdossier team.csv");

    EXPECT_EQ(import.status, ExitStatus::Done);
    EXPECT_TRUE(import.messages.contains(u"“Schoenmaat” was left out"_s));
}

TEST_F(ImportCommandTest, RefusesWhatIsNoList)
{
    put(u"report.pdf"_s,
        QByteArray("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<</Type/Catalog>>\0\nendobj\n", 49));
    put(u"empty.csv"_s, "");
    put(u"prose.csv"_s, "Beste collega's,\nhierbij de lijst.\n");

    for (const char *file : {"report.pdf", "empty.csv", "prose.csv"}) {
        const CliRun import = run(std::string("import team.lbdossier ") + file);
        EXPECT_EQ(import.status, ExitStatus::InputRefused) << file;
        EXPECT_TRUE(import.messages.contains(u"the list was not read"_s)) << import.messages.toStdString();
        EXPECT_TRUE(import.out.isEmpty()) << file;
    }
    EXPECT_EQ(countEmployees(), 0U);
}

TEST_F(ImportCommandTest, AMissingFileIsRefusedInput)
{
    const CliRun import = run("import team.lbdossier nobody.csv");

    EXPECT_EQ(import.status, ExitStatus::InputRefused);
    EXPECT_TRUE(import.messages.startsWith(u"loopbaan: nobody.csv was not read: "_s));
    EXPECT_EQ(run("import team.lbdossier .").status, ExitStatus::InputRefused);
}

TEST_F(ImportCommandTest, NamesFromTheFileCannotSteerTheTerminal)
{
    put(u"team.csv"_s, "Nummer;Naam;In dienst\n1;Noor;\x1b[31m\n");

    EXPECT_FALSE(run("import team.lbdossier team.csv").messages.contains(u'\x1b'));
}

} // namespace loopbaan::test
