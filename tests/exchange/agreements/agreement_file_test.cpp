// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/agreements/agreement_file.h"

#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace loopbaan::test {

namespace {

const QDate today(2026, 11, 22);

AgreementFile fileOf(const QByteArray &json)
{
    return readAgreements(json, Language::Dutch);
}

JsonProblem problemAt(const QString &path, JsonReason reason)
{
    return {.path = path, .reason = reason};
}

} // namespace

TEST(AgreementFileTest, OneObjectIsOneAgreement)
{
    const AgreementFile file = fileOf(R"({"id":"A-1","text":"Noor volgt de cursus.","measure":"attest",
        "owner":"manager","due":"2027-06-15","support":"een dag per week","first_step":"inschrijven",
        "direction":"dir.deepen","confirmed":true,"language":"en"})");

    ASSERT_EQ(file.entries.size(), 1);
    const Agreement &agreement = file.entries.first().agreement;
    EXPECT_EQ(agreement.id.value, u"A-1"_s);
    EXPECT_EQ(agreement.text, u"Noor volgt de cursus."_s);
    EXPECT_EQ(agreement.owner, AgreementOwner::Manager);
    EXPECT_EQ(agreement.due, QDate(2027, 6, 15));
    EXPECT_EQ(agreement.firstStep, u"inschrijven"_s);
    EXPECT_EQ(agreement.direction, Direction::Deepen);
    EXPECT_EQ(agreement.language, Language::English);
    EXPECT_TRUE(file.entries.first().confirmed);
    EXPECT_THAT(file.problems, IsEmpty());
}

TEST(AgreementFileTest, WhatIsNotGivenIsAsInANewAgreement)
{
    const AgreementEntry entry = fileOf(R"({"text":"Iets doen"})").entries.value(0);

    EXPECT_EQ(entry.given, AgreementKeys(AgreementKey::Text));
    EXPECT_EQ(entry.agreement.owner, AgreementOwner::Employee);
    EXPECT_TRUE(entry.agreement.id.isNull());
    EXPECT_EQ(entry.agreement.language, Language::Dutch);
    EXPECT_FALSE(entry.confirmed);
}

TEST(AgreementFileTest, AMalformedOneIsRefusedByItsPlaceAndTheOthersComeIn)
{
    const AgreementFile file = fileOf(R"([{"text":"Een"},{"text":"Twee"},{"text":"Drie","due":"2027-02-31"},
        {"text":"Vier","owner":"chef"},{"measure":"x"},{"text":""},7,{"text":"Acht"}])");

    EXPECT_THAT(file.problems,
                ElementsAre(problemAt(u"/2/due"_s, JsonReason::DateMalformed),
                            problemAt(u"/3/owner"_s, JsonReason::UnknownValue),
                            problemAt(u"/4/text"_s, JsonReason::Missing),
                            problemAt(u"/5/text"_s, JsonReason::Empty),
                            problemAt(u"/6"_s, JsonReason::WrongType)));
    EXPECT_EQ(file.refused, 5);
    ASSERT_EQ(file.entries.size(), 3);
    EXPECT_EQ(file.entries.last().path, u"/7"_s);
}

TEST(AgreementFileTest, AWeakAgreementIsNotMalformed)
{
    const AgreementFile file = fileOf(R"([{"text":"misschien","due":null,"owner":null,"measure":""}])");

    ASSERT_EQ(file.entries.size(), 1);
    EXPECT_FALSE(file.entries.first().agreement.owner);
    EXPECT_TRUE(file.entries.first().given.testFlag(AgreementKey::Due));
}

TEST(AgreementFileTest, UnknownKeysAreRemarksOnly)
{
    const AgreementFile file = fileOf(R"({"text":"Een","status":"planned"})");

    EXPECT_THAT(file.problems, ElementsAre(problemAt(u"/status"_s, JsonReason::UnknownKey)));
    EXPECT_EQ(file.entries.size(), 1);
}

TEST(AgreementFileTest, ADoubleKeyRefusesItsAgreementOnly)
{
    const AgreementFile file = fileOf(R"([{"text":"Een","text":"Twee"},{"text":"Drie"}])");

    EXPECT_THAT(file.problems, ElementsAre(problemAt(u"/0/text"_s, JsonReason::DuplicateKey)));
    EXPECT_EQ(file.entries.size(), 1);
}

TEST(AgreementFileTest, IdsAreTokensAndStandOnce)
{
    const AgreementFile file = fileOf(R"([{"id":"a b","text":"x"},{"id":"","text":"x"},{"id":7,"text":"x"},
        {"id":"a","text":"x"},{"id":"a","text":"y"}])");

    EXPECT_THAT(file.problems,
                ElementsAre(problemAt(u"/0/id"_s, JsonReason::IdMalformed),
                            problemAt(u"/1/id"_s, JsonReason::IdMalformed),
                            problemAt(u"/2/id"_s, JsonReason::WrongType),
                            problemAt(u"/4/id"_s, JsonReason::DuplicateId)));
}

TEST(AgreementFileTest, DirectionsMayBeShort)
{
    EXPECT_EQ(fileOf(R"({"text":"x","direction":"stay"})").entries.value(0).agreement.direction,
              Direction::Stay);
    EXPECT_THAT(fileOf(R"({"text":"x","direction":"dir.moon"})").problems,
                ElementsAre(problemAt(u"/direction"_s, JsonReason::UnknownValue)));
}

TEST(AgreementFileTest, AnEndlessTextIsRefused)
{
    const QByteArray text(4001, 'x');

    EXPECT_THAT(fileOf("{\"text\":\"" + text + "\"}").problems,
                ElementsAre(problemAt(u"/text"_s, JsonReason::TextTooLong)));
    EXPECT_EQ(fileOf("{\"text\":\"" + text.first(4000) + "\"}").entries.size(), 1);
}

TEST(AgreementFileTest, WhatIsNoJsonIsRefusedAsAWhole)
{
    const AgreementFile file = fileOf("[{\"text\":\"Een\"},\n");

    EXPECT_FALSE(file.readable());
    EXPECT_EQ(file.problems.value(0).reason, JsonReason::Syntax);
    EXPECT_TRUE(fileOf("[]").readable());
}

TEST(AgreementFileTest, AnUpdateTouchesOnlyWhatIsGiven)
{
    const Agreement known{.id = {u"a"_s},
                          .text = u"oud"_s,
                          .measure = u"attest"_s,
                          .due = QDate(2027, 1, 1),
                          .confirmedByEmployee = QDate(2026, 1, 1)};
    const AgreementEntry entry =
        fileOf(R"({"id":"a","text":"nieuw","due":null,"confirmed":true})").entries.value(0);
    const Agreement updated = merged(known, entry, today);

    EXPECT_EQ(updated.text, u"nieuw"_s);
    EXPECT_EQ(updated.measure, u"attest"_s);
    EXPECT_FALSE(updated.due.isValid());
    EXPECT_EQ(updated.confirmedByEmployee, QDate(2026, 1, 1));
    EXPECT_EQ(updated.confirmedByManager, today);
}

} // namespace loopbaan::test
