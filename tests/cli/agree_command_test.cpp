// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_test.h"

using namespace Qt::StringLiterals;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace loopbaan::test {

class AgreeCommandTest : public CliDossierTest
{
protected:
    void SetUp() override
    {
        CliDossierTest::SetUp();
        conversation = planned("10001");
    }

    CliRun agree(const QByteArray &json) const
    {
        put(u"agreements.json"_s, json);
        return run("agree team.lbdossier --file agreements.json --conversation " + conversation);
    }

    std::string conversation;
};

TEST_F(AgreeCommandTest, StoresAnAgreementAndPrintsItsId)
{
    const CliRun stored = agree("{\"text\": \"Noor rondt de opleiding af.\", \"measure\": \"attest\", "
                                "\"due\": \"2027-06-15\", \"owner\": \"manager\", \"confirmed\": true}");

    EXPECT_EQ(stored.status, ExitStatus::Done);
    const nlohmann::json agreement = listed("agreements")[0];
    EXPECT_EQ(stored.out.trimmed().toStdString(), agreement["id"]);
    EXPECT_EQ(agreement["conversation_id"], conversation);
    EXPECT_EQ(agreement["owner"], "manager");
    EXPECT_EQ(agreement["due"], "2027-06-15");
    EXPECT_EQ(agreement["status"], "planned");
    EXPECT_EQ(agreement["confirmed"], true);
}

TEST_F(AgreeCommandTest, StoresAWeakOneAsItIs)
{
    EXPECT_EQ(agree("{\"text\": \"misschien iets doen\"}").status, ExitStatus::Done);
    EXPECT_EQ(listed("agreements")[0]["text"], "misschien iets doen");
}

TEST_F(AgreeCommandTest, StoresADateInThePastAndRemarksOnIt)
{
    const CliRun stored = agree("{\"text\": \"Noor belt.\", \"due\": \"2020-01-31\"}");

    EXPECT_EQ(stored.status, ExitStatus::Done);
    EXPECT_TRUE(stored.messages.contains(u"/due was stored as it is: 2020-01-31 is past already"_s));
    EXPECT_TRUE(run("review team.lbdossier --status planned --due 2020-02-01 --agreement "
                    + std::string(listed("agreements")[0]["id"]))
                    .messages.contains(u"2020-02-01 is past already"_s));
}

TEST_F(AgreeCommandTest, SaysWhichWordsMayStandThere)
{
    const CliRun refused = agree("{\"text\": \"Noor belt.\", \"owner\": \"noor\", \"direction\": \"north\"}");

    EXPECT_TRUE(refused.messages.contains(u"use one of these: employee, manager, organisation\n"_s));
    EXPECT_TRUE(refused.messages.contains(u"use one of these: stay, "_s));
}

TEST_F(AgreeCommandTest, SaysOnceWhatIsWrongWithATextThatHoldsANul)
{
    const CliRun refused = agree("{\"text\": \"Noor\\u0000belt\"}");

    EXPECT_EQ(refused.status, ExitStatus::InputRefused);
    EXPECT_EQ(refused.messages.count(u'\n'), 1);
    EXPECT_TRUE(refused.messages.contains(u"NUL"_s));
}

TEST_F(AgreeCommandTest, RefusesAMalformedOneByItsPlaceAndStoresTheRest)
{
    const CliRun stored = agree("[{\"id\": \"a\", \"text\": \"Noor belt.\"},"
                                " {\"id\": \"b\", \"text\": \"Noor mailt.\", \"due\": \"2027-02-31\"},"
                                " {\"id\": \"c\"}, 7]");

    EXPECT_EQ(stored.status, ExitStatus::InputRefused);
    EXPECT_EQ(stored.out, u"a\n"_s);
    EXPECT_EQ(stored.messages.count(u'\n'), 3);
    EXPECT_TRUE(stored.messages.contains(u"loopbaan: /1/due was refused: "_s));
    EXPECT_TRUE(stored.messages.contains(u"loopbaan: /2/text was refused: "_s));
    EXPECT_TRUE(stored.messages.contains(u"loopbaan: /3 was refused: "_s));
    EXPECT_THAT(listed("agreements"), SizeIs(1));
}

TEST_F(AgreeCommandTest, AKnownIdChangesOnlyWhatIsGiven)
{
    agree("{\"id\": \"a\", \"text\": \"Noor belt.\", \"measure\": \"gebeld\", \"due\": \"2027-06-15\"}");
    const CliRun changed = agree("{\"id\": \"a\", \"text\": \"Noor mailt.\", \"due\": null}");

    EXPECT_EQ(changed.out, u"a\n"_s);
    ASSERT_THAT(listed("agreements"), SizeIs(1));
    const nlohmann::json agreement = listed("agreements")[0];
    EXPECT_EQ(agreement["text"], "Noor mailt.");
    EXPECT_EQ(agreement["measure"], "gebeld");
    EXPECT_TRUE(agreement["due"].is_null());
}

TEST_F(AgreeCommandTest, AnIdOfSomebodyElseIsRefused)
{
    agree("{\"id\": \"a\", \"text\": \"Noor belt.\"}");
    conversation = planned("10002", "2026-12-15");

    const CliRun refused = agree("[{\"id\": \"a\", \"text\": \"Jan belt.\"}]");

    EXPECT_EQ(refused.status, ExitStatus::InputRefused);
    EXPECT_TRUE(refused.messages.contains(u"/0/id was refused"_s));
    EXPECT_EQ(listed("agreements")[0]["text"], "Noor belt.");
}

TEST_F(AgreeCommandTest, HostileFilesAreRefusedAsAWhole)
{
    const QByteArray deep(100'000, '[');
    const QByteArray large = "{\"text\": \"" + QByteArray(3 * 1024 * 1024, 'x') + "\"}";
    for (const QByteArray &json : {QByteArray(), "{\"text\": "_ba, "{\"text\": \"a\"} x"_ba, deep, large,
                                   "{\"text\": \"\xff\"}"_ba, "{\"text\": \"a\", \"due\": 1e999}"_ba}) {
        const CliRun refused = agree(json);
        EXPECT_EQ(refused.status, ExitStatus::InputRefused) << json.left(40).toStdString();
        EXPECT_TRUE(refused.messages.startsWith(u"loopbaan: the file was refused: "_s))
            << refused.messages.toStdString();
    }
    EXPECT_THAT(listed("agreements"), IsEmpty());
}

TEST_F(AgreeCommandTest, AFileOrConversationThatIsNotThere)
{
    const std::string agree = "agree team.lbdossier --file nothing.json --conversation ";

    EXPECT_EQ(run(agree + conversation).status, ExitStatus::InputRefused);
    EXPECT_EQ(run(agree + "c9").status, ExitStatus::WrongUsage);
}

TEST_F(AgreeCommandTest, TheDossierItselfIsNoInput)
{
    QFile::link(u"team.lbdossier"_s, u"soft.json"_s);

    for (const char *name : {"team.lbdossier", "./team.lbdossier", "soft.json"}) {
        const CliRun refused = run("agree team.lbdossier --conversation " + conversation + " --file " + name);
        EXPECT_EQ(refused.status, ExitStatus::InputRefused) << name;
        EXPECT_TRUE(refused.messages.contains(u"it is the dossier itself"_s)) << name;
    }
    EXPECT_EQ(run("import team.lbdossier team.lbdossier").status, ExitStatus::InputRefused);
}

TEST_F(AgreeCommandTest, ReviewingKeepsWhatCameOfIt)
{
    agree("{\"id\": \"a\", \"text\": \"Noor belt.\", \"due\": \"2026-12-01\"}");

    EXPECT_EQ(
        run("review team.lbdossier --agreement a --status partly --note \"half gebeld\" --due 2027-01-15")
            .status,
        ExitStatus::Done);

    EXPECT_EQ(listed("agreements")[0]["status"], "partly");
    EXPECT_EQ(listed("agreements")[0]["due"], "2027-01-15");
}

TEST_F(AgreeCommandTest, AReviewThatCannotBeIsWrongUsage)
{
    agree("{\"id\": \"a\", \"text\": \"Noor belt.\"}");

    for (const char *rest : {"a --status klaar", "a --status reached --due 2027-02-31", "b --status reached"})
        EXPECT_EQ(run(std::string("review team.lbdossier --agreement ") + rest).status,
                  ExitStatus::WrongUsage)
            << rest;
    EXPECT_EQ(
        run("review team.lbdossier --agreement a --status reached --note " + std::string(4001, 'x')).status,
        ExitStatus::WrongUsage);
    EXPECT_EQ(listed("agreements")[0]["status"], "planned");
}

} // namespace loopbaan::test
