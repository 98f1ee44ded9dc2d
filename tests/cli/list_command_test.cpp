// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_test.h"

using namespace Qt::StringLiterals;

namespace loopbaan::test {

using ListCommandTest = CliDossierTest;

TEST_F(ListCommandTest, EmployeesStandByName)
{
    const nlohmann::json employees = listed("employees");

    ASSERT_EQ(employees.size(), 3U);
    EXPECT_EQ(employees[0]["given_name"], "An");
    EXPECT_EQ(employees[2]["number"], "10001");
    EXPECT_EQ(employees[2]["department"], "Onthaal");
    EXPECT_EQ(employees[2]["hired_on"], "2019-01-07");
    EXPECT_TRUE(employees[2]["left_on"].is_null());
}

TEST_F(ListCommandTest, AnEmptyListIsAnEmptyArray)
{
    EXPECT_EQ(run("list team.lbdossier agreements --json").out, u"[]\n"_s);
    EXPECT_EQ(run("list team.lbdossier agreements").messages, u"loopbaan: there is nothing to list\n"_s);
}

TEST_F(ListCommandTest, OneEmployeeIsFoundByNumberAddressOrId)
{
    const std::string id = listed("employees")[2]["id"];

    for (const std::string &key : {std::string("10001"), std::string("NOOR@delinde.example"), id}) {
        const nlohmann::json found = run("list team.lbdossier employees --json --employee " + key).json();
        ASSERT_EQ(found.size(), 1U) << key;
        EXPECT_EQ(found[0]["family_name"], "Janssens");
    }
}

TEST_F(ListCommandTest, ListsOnlyWhatIsOfOneEmployee)
{
    planned("10001");
    planned("10002", "2026-12-15");

    const auto conversations = run("list team.lbdossier conversations --employee 10002 --json").json();
    ASSERT_EQ(conversations.size(), 1U);
    EXPECT_EQ(conversations[0]["employee"], "Jan De Smet");
    EXPECT_EQ(run("list team.lbdossier attention --employee 10003 --json").json().size(), 1U);
}

TEST_F(ListCommandTest, AnUnknownOrDoubtfulEmployeeIsWrongUsage)
{
    const CliRun unknown = run("list team.lbdossier employees --employee 99999");
    EXPECT_EQ(unknown.status, ExitStatus::WrongUsage);
    EXPECT_TRUE(unknown.messages.contains(u"nobody has “99999”"_s));

    const CliRun doubtful = run("list team.lbdossier employees --employee post@delinde.example");
    EXPECT_EQ(doubtful.status, ExitStatus::WrongUsage);
    EXPECT_TRUE(doubtful.messages.contains(u"“post@delinde.example” fits"_s));

    EXPECT_EQ(run("list team.lbdossier employees --employee \"\"\"\"\"\"").status, ExitStatus::WrongUsage);
}

TEST_F(ListCommandTest, PeopleGetATable)
{
    const QStringList lines = run("list team.lbdossier employees").out.split(u'\n');

    EXPECT_TRUE(lines.value(0).startsWith(u"NUMBER  NAME"_s));
    EXPECT_EQ(lines.value(1), u"10003   An Maes        Planner            Zorg        2016-02-01"_s);
    EXPECT_EQ(lines.size(), 5);
}

TEST_F(ListCommandTest, TablesShowTheIdsThatOtherCommandsTake)
{
    const std::string conversation = planned("10001");
    const std::string agreement = agreed(conversation, "{\"text\": \"Noor belt de opleiding.\"}");

    EXPECT_TRUE(run("list team.lbdossier conversations").out.contains(QString::fromStdString(conversation)));
    EXPECT_TRUE(run("list team.lbdossier agreements").out.contains(QString::fromStdString(agreement)));
    EXPECT_TRUE(run("list team.lbdossier attention").out.contains(u"long without a conversation"_s));
}

TEST_F(ListCommandTest, TablesSpeakInWordsAndListsForProgramsInTheirs)
{
    agreed(planned("10001"), "{\"text\": \"Noor belt de opleiding.\"}");
    run("review team.lbdossier --status in_progress --agreement "
        + std::string(listed("agreements")[0]["id"]));

    EXPECT_TRUE(run("list team.lbdossier agreements").out.contains(u"In progress  employee"_s));
    EXPECT_TRUE(run("list team.lbdossier conversations").out.contains(u"Planned  light"_s));
    EXPECT_EQ(listed("agreements")[0]["status"], "in_progress");
}

TEST_F(ListCommandTest, ASensitiveOccasionIsInNoList)
{
    run("plan team.lbdossier --employee 10001 --date 2026-12-14 --time 10:00 --occasion care");

    EXPECT_TRUE(listed("conversations")[0]["occasion"].is_null());
    EXPECT_FALSE(run("list team.lbdossier conversations").out.contains(u"care"_s));
}

} // namespace loopbaan::test
