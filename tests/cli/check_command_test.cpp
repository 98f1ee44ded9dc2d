// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_test.h"

#include "storage/database.h"

using namespace Qt::StringLiterals;

namespace loopbaan::test {

class CheckCommandTest : public CliDossierTest
{
protected:
    /// Changes a name behind the back of its checksum.
    static void damageOneEmployee()
    {
        Database database(u"team.lbdossier"_s, [] { return QDateTime(); });
        database.run(u"UPDATE employee SET family_name = 'X' WHERE number = '10001'"_s);
    }
};

TEST_F(CheckCommandTest, ASoundDossier)
{
    EXPECT_EQ(run("check team.lbdossier").out, u"team.lbdossier is sound.\n"_s);
    EXPECT_EQ(run("check team.lbdossier --json").json(),
              nlohmann::json::parse(R"({"sound": true, "damaged": []})"));
}

TEST_F(CheckCommandTest, NamesDamagedRecords)
{
    const std::string id = listed("employees")[2]["id"];
    damageOneEmployee();

    const CliRun check = run("check team.lbdossier --json");

    EXPECT_EQ(check.status, ExitStatus::InputRefused);
    EXPECT_EQ(check.json()["sound"], false);
    EXPECT_EQ(check.json()["damaged"][0]["kind"], "employee");
    EXPECT_EQ(check.json()["damaged"][0]["id"], id);
    EXPECT_TRUE(check.messages.contains(QString::fromStdString("employee " + id + " is damaged")));
    EXPECT_TRUE(run("check team.lbdossier").out.isEmpty());
}

TEST_F(CheckCommandTest, OtherCommandsSayThatARecordIsDamaged)
{
    damageOneEmployee();

    const CliRun list = run("list team.lbdossier employees --json");

    EXPECT_EQ(list.status, ExitStatus::DossierNotOpened);
    EXPECT_TRUE(list.messages.contains(u"something in it is not as it was stored"_s));
    EXPECT_TRUE(list.out.isEmpty());
}

} // namespace loopbaan::test
