// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/printers.h"
#include "support/stored_database.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::Field;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace loopbaan::test {

class TalkStoresTest : public StoredDatabase
{
protected:
    TalkStoresTest()
    {
        stores.employees.insert({.id = noor, .givenName = u"Noor"_s});
        stores.conversations.insert({.id = now, .employee = noor});
    }

    EmployeeId noor{u"noor"_s};
    ConversationId now{u"now"_s};
};

TEST_F(TalkStoresTest, WhatIsAgreedAboutATalkComesBackAsItWas)
{
    const Talk talk{.id = TalkId::create(),
                    .conversation = now,
                    .noted = u"wishes"_s,
                    .readers = u"both"_s,
                    .staysHere = u"the rest"_s,
                    .agreedByEmployee = QDate(2026, 11, 22),
                    .ideasOpened = true};
    stores.talks.insert(talk);
    const MatchSheet sheet{
        .id = MatchSheetId::create(), .conversation = now, .organisationNeeds = u"planners"_s};
    stores.matchSheets.insert(sheet);

    EXPECT_EQ(stores.talks.of(now), talk);
    EXPECT_EQ(stores.matchSheets.of(now), sheet);
    EXPECT_EQ(stores.talks.of(ConversationId{u"other"_s}), std::nullopt);
}

TEST_F(TalkStoresTest, AClockComesInTheOrderOfThePhases)
{
    TalkClock clock = started(newClock(now), fixedClock()());
    for (auto phase = clock.crbegin(); phase != clock.crend(); ++phase)
        stores.clocks.insert(*phase);

    EXPECT_EQ(stores.clocks.of(now), clock);
}

TEST_F(TalkStoresTest, OpenPointsAreThoseThatAreStillToBeFoundOut)
{
    stores.openPoints.insert(
        {.id = OpenPointId::create(), .employee = noor, .conversation = now, .text = u"budget"_s});
    stores.openPoints.insert({.id = OpenPointId::create(), .employee = noor, .closedOn = QDate(2026, 1, 1)});
    stores.openPoints.insert(
        {.id = OpenPointId::create(), .employee = noor, .kind = OpenPointKind::Possible});

    EXPECT_THAT(stores.openPoints.open(), ElementsAre(Field(&OpenPoint::text, u"budget"_s)));
    EXPECT_THAT(stores.openPoints.of(noor), SizeIs(3));
    EXPECT_THAT(stores.openPoints.of(now), SizeIs(1));
}

TEST_F(TalkStoresTest, TheGuideAndItsTicksKeepTheirOrder)
{
    for (const int position : {1, 0}) {
        stores.guidePrompts.insert({.id = GuidePromptId::create(),
                                    .phase = PhaseId::Closing,
                                    .text = QString::number(position),
                                    .position = position});
        stores.talkPrompts.insert({.id = TalkPromptId::create(),
                                   .conversation = now,
                                   .text = QString::number(position),
                                   .position = position});
    }
    EXPECT_THAT(stores.guidePrompts.of(PhaseId::Closing),
                ElementsAre(Field(&GuidePrompt::text, u"0"_s), Field(&GuidePrompt::text, u"1"_s)));
    EXPECT_THAT(stores.talkPrompts.of(now),
                ElementsAre(Field(&TalkPrompt::text, u"0"_s), Field(&TalkPrompt::text, u"1"_s)));
}

TEST_F(TalkStoresTest, NothingOfATalkOutlivesTheEmployee)
{
    stores.talks.insert({.id = TalkId::create(), .conversation = now});
    stores.clocks.insert(newClock(now).first());
    stores.talkPrompts.insert({.id = TalkPromptId::create(), .conversation = now});
    stores.circumstances.insert({.id = CircumstanceId::create(), .conversation = now});
    stores.matchSheets.insert({.id = MatchSheetId::create(), .conversation = now});
    stores.openPoints.insert({.id = OpenPointId::create(), .employee = noor});

    stores.employees.remove(noor);

    EXPECT_THAT(stores.talks.all(), IsEmpty());
    EXPECT_THAT(stores.clocks.all(), IsEmpty());
    EXPECT_THAT(stores.talkPrompts.all(), IsEmpty());
    EXPECT_THAT(stores.circumstances.all(), IsEmpty());
    EXPECT_THAT(stores.matchSheets.all(), IsEmpty());
    EXPECT_THAT(stores.openPoints.all(), IsEmpty());
}

TEST_F(TalkStoresTest, DamageInTheNewRecordsIsNoticedToo)
{
    stores.circumstances.insert({.id = {u"care"_s}, .conversation = now, .consequence = u"starts at ten"_s});
    database.run(u"UPDATE circumstance SET consequence = 'starts at two'"_s);
    EXPECT_THAT(stores.damaged(), ElementsAre(u"circumstance care"_s));
}

} // namespace loopbaan::test
