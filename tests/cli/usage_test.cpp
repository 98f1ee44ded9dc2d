// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_test.h"

#include "cli/commands/commands.h"
#include "cli/console.h"

using namespace Qt::StringLiterals;
using ::testing::IsEmpty;

namespace loopbaan::test {

using UsageTest = CliTest;

TEST_F(UsageTest, HelpNamesEveryCommandAndNoOther)
{
    const CliRun help = run("--help");

    EXPECT_EQ(help.status, ExitStatus::Done);
    EXPECT_TRUE(help.messages.isEmpty());
    for (const Command &command : allCommands())
        EXPECT_TRUE(help.out.contains(u"\n  "_s + command.name + u' ')) << command.name.toStdString();
    for (const QString &later : {u"backup"_s, u"seal"_s, u"erase"_s, u"settings"_s})
        EXPECT_FALSE(help.out.contains(u"\n  "_s + later)) << later.toStdString();
}

TEST_F(UsageTest, EveryCommandHasHelpAndAVersion)
{
    for (const Command &command : allCommands()) {
        const std::string name = command.name.toStdString();
        EXPECT_TRUE(run(name + " --help").out.contains(u"Usage: loopbaan "_s + command.name)) << name;
        EXPECT_TRUE(run(name + " --version").out.startsWith(u"loopbaan "_s)) << name;
        EXPECT_EQ(run(name + " --help").status, ExitStatus::Done) << name;
    }
}

TEST_F(UsageTest, HelpNamesEveryOption)
{
    for (const Command &command : allCommands()) {
        const QString help = run(command.name.toStdString() + " --help").out;
        for (const CommandOption &option : command.options)
            EXPECT_TRUE(help.contains(u"  --"_s + option.name)) << option.name.toStdString();
    }
}

TEST_F(UsageTest, TheValueOfAnOptionIsNoCallForHelp)
{
    for (const char *word : {"--help", "-h", "--version"}) {
        const CliRun refused = run(std::string("new a --language ") + word);
        EXPECT_EQ(refused.status, ExitStatus::WrongUsage) << word;
        EXPECT_TRUE(refused.out.isEmpty()) << word;
    }
    EXPECT_EQ(run("new a --language de --help").status, ExitStatus::Done);
}

TEST_F(UsageTest, NoCommandIsWrongUsage)
{
    EXPECT_EQ(run("").status, ExitStatus::WrongUsage);
    EXPECT_EQ(run("").messages, u"loopbaan: nothing was done: no command was given; see loopbaan --help\n"_s);
}

TEST_F(UsageTest, CommandsToComeAreUnknown)
{
    for (const char *name :
         {"settings", "backup", "restore", "seal", "unseal", "export", "erase", "lijst", "--frob"}) {
        const CliRun refused = run(std::string(name) + " team.lbdossier");
        EXPECT_EQ(refused.status, ExitStatus::WrongUsage) << name;
        EXPECT_TRUE(refused.out.isEmpty()) << name;
        EXPECT_TRUE(refused.messages.contains(u"there is no such command"_s)) << name;
    }
}

TEST_F(UsageTest, WhatACommandDoesNotTakeIsWrongUsage)
{
    for (const char *line : {"new", "new a b", "new a --frob", "new a --language", "new a --language de",
                             "new a --manager X --manager Y", "new a --example=yes", "check", "check a b",
                             "plan a --employee 1 --time 10:00", "list a", "list a people", "pop a --all",
                             "review a --agreement b --status done", "smart a", "pop a --all --output \"\"",
                             "pop a --all --output b --merged \"\"",
                             "plan a --employee 1 --date 2027-01-04 --time 10:00 --output \"\""}) {
        const CliRun refused = run(line);
        EXPECT_EQ(refused.status, ExitStatus::WrongUsage) << line;
        EXPECT_TRUE(refused.messages.startsWith(u"loopbaan: “"_s)) << refused.messages.toStdString();
        EXPECT_TRUE(refused.out.isEmpty()) << line;
    }
    EXPECT_THAT(filesIn(folder.path()), IsEmpty());
}

TEST_F(UsageTest, TodayReplacesTheClockBeforeAndBehindTheCommand)
{
    ASSERT_EQ(run("new a.lbdossier").status, ExitStatus::Done);
    put(u"a.csv"_s, "Nummer;Naam;In dienst\n1;Noor Janssens;01/01/2027\n");
    run("import a.lbdossier a.csv");

    EXPECT_EQ(run("list a.lbdossier attention --json --today 2028-06-01").json().size(), 1U);
    EXPECT_EQ(run("--today 2028-06-01 list a.lbdossier attention --json").json().size(), 1U);
    EXPECT_EQ(run("--today=2027-06-01 list a.lbdossier attention --json").json().size(), 0U);
}

TEST_F(UsageTest, AnImpossibleTodayIsWrongUsage)
{
    EXPECT_EQ(run("new a.lbdossier --today 2026-02-31").status, ExitStatus::WrongUsage);
    EXPECT_EQ(run("new a.lbdossier --today morgen").status, ExitStatus::WrongUsage);
    EXPECT_THAT(filesIn(folder.path()), IsEmpty());
}

TEST(TerminalText, SteersNoTerminal)
{
    EXPECT_EQ(terminalText(u"a\x1b[31mb\n\u202ec"_s), u"a\ufffd[31mb \ufffdc"_s);
    EXPECT_EQ(terminalText(u"Şimi 李 😀"_s), u"Şimi 李 😀"_s);
}

} // namespace loopbaan::test
