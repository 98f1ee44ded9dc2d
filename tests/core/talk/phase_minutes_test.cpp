// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/talk/phase_minutes.h"

#include <gtest/gtest.h>

namespace loopbaan::test {

namespace {

QList<PhaseMinutes> shipped(bool first)
{
    return phaseMinutes(Catalogue::shipped(), {}, first);
}

} // namespace

TEST(PhaseMinutesTest, TheFivePhasesTakeAnHourAndAHalf)
{
    for (const bool first : {true, false}) {
        EXPECT_EQ(shipped(first).size(), 5);
        EXPECT_EQ(totalOf(shipped(first)), 90) << (first ? "first" : "follow-up");
    }
}

TEST(PhaseMinutesTest, AFirstTalkHasLittleToLookBackOn)
{
    const QList<PhaseMinutes> first = shipped(true);
    const QList<PhaseMinutes> followUp = shipped(false);

    EXPECT_EQ(first.at(1).phase, PhaseId::Evaluation);
    EXPECT_LT(first.at(1).minutes, followUp.at(1).minutes);
    EXPECT_GT(first.at(2).minutes + first.at(3).minutes, followUp.at(2).minutes + followUp.at(3).minutes);
}

TEST(PhaseMinutesTest, AnOrganisationMayDivideTheTimeDifferently)
{
    const QList<PhaseSetting> settings{
        {.phase = PhaseId::Exchange, .firstMinutes = 50, .followUpMinutes = 40}};

    EXPECT_EQ(phaseMinutes(Catalogue::shipped(), settings, true).at(2),
              (PhaseMinutes{PhaseId::Exchange, 50}));
    EXPECT_EQ(phaseMinutes(Catalogue::shipped(), settings, false).at(2),
              (PhaseMinutes{PhaseId::Exchange, 40}));
    EXPECT_EQ(phaseMinutes(Catalogue::shipped(), settings, true).at(0), shipped(true).at(0));
}

TEST(PhaseMinutesTest, ExchangeAndPlanningShouldHaveHalfOfTheTime)
{
    EXPECT_TRUE(leavesTimeToTalk(shipped(true)));
    EXPECT_TRUE(leavesTimeToTalk(shipped(false)));
    EXPECT_TRUE(leavesTimeToTalk({{PhaseId::Opening, 30}, {PhaseId::Exchange, 20}, {PhaseId::Planning, 10}}));
    EXPECT_FALSE(
        leavesTimeToTalk({{PhaseId::Opening, 31}, {PhaseId::Exchange, 20}, {PhaseId::Planning, 10}}));
}

} // namespace loopbaan::test
