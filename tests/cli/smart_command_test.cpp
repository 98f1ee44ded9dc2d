// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_test.h"

using namespace Qt::StringLiterals;
using ::testing::Contains;

namespace loopbaan::test {

using SmartCommandTest = CliTest;

TEST_F(SmartCommandTest, NamesWhatItFoundByCodePoints)
{
    const CliRun smart = run("smart --json", "{\"text\": \"😀 Noor gaat misschien kijken naar planning\"}");

    EXPECT_EQ(smart.status, ExitStatus::Done);
    const nlohmann::json findings = smart.json()["findings"];
    ASSERT_FALSE(findings.empty());
    const auto hedge = std::ranges::find(findings, "hedge", [](const auto &found) { return found["code"]; });
    ASSERT_NE(hedge, findings.end());
    EXPECT_EQ((*hedge)["from"], 12);
    EXPECT_EQ((*hedge)["to"], 21);
    EXPECT_EQ((*hedge)["text"], "misschien");
    EXPECT_EQ(smart.json()["letters"]["S"], "look");
}

TEST_F(SmartCommandTest, TellsPeopleLetterByLetter)
{
    const CliRun smart = run("smart --language en", "{\"text\": \"Noor maybe looks into it\"}");

    EXPECT_TRUE(smart.out.startsWith(u"S  look once more\n"_s)) << smart.out.toStdString();
    EXPECT_EQ(smart.out.count(u"\n- "_s) + 5, smart.out.count(u'\n'));
}

TEST_F(SmartCommandTest, TellsThatNobodyOwnsWhatNamesNoOwner)
{
    EXPECT_TRUE(run("smart --json", "{\"text\": \"Noor volgt de cursus\"}").out.contains(u"no_owner"_s));
    EXPECT_FALSE(run("smart --json", "{\"text\": \"Noor volgt de cursus\", \"owner\": \"employee\"}")
                     .out.contains(u"no_owner"_s));
}

TEST_F(SmartCommandTest, JudgesDatesByToday)
{
    const QByteArray agreement = "{\"text\": \"Noor belt.\", \"due\": \"2027-01-15\"}";

    EXPECT_FALSE(run("smart --json", agreement).out.contains(u"past_date"_s));
    EXPECT_TRUE(run("smart --json --today 2027-02-01", agreement).out.contains(u"past_date"_s));
}

TEST_F(SmartCommandTest, AnswersInTheLanguageOfTheAgreementUnlessAsked)
{
    const QByteArray agreement = "{\"text\": \"Noor appelle.\", \"language\": \"fr\"}";

    EXPECT_TRUE(run("smart", agreement).out.contains(u"pas encore de date"_s));
    EXPECT_TRUE(run("smart --language nl", agreement).out.contains(u"Er is nog geen datum"_s));
}

TEST_F(SmartCommandTest, WhatIsNotOneAgreementIsRefused)
{
    for (const QByteArray &input :
         {QByteArray(), "[]"_ba, "[{\"text\": \"a\"}, {\"text\": \"b\"}]"_ba, "{\"text\": 7}"_ba,
          "{\"text\": \"a\", \"due\": \"2027-02-31\"}"_ba, QByteArray(50'000, '['), "%PDF-1.7"_ba}) {
        const CliRun smart = run("smart --json", input);
        EXPECT_EQ(smart.status, ExitStatus::InputRefused) << input.left(40).toStdString();
        EXPECT_TRUE(smart.out.isEmpty());
        EXPECT_TRUE(smart.messages.startsWith(u"loopbaan: "_s));
    }
}

TEST_F(SmartCommandTest, AnUnknownLanguageIsWrongUsage)
{
    EXPECT_EQ(run("smart --language de", "{\"text\": \"a\"}").status, ExitStatus::WrongUsage);
}

} // namespace loopbaan::test
