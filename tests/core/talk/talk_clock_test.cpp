// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/talk/talk_clock.h"

#include "core/talk/overrun.h"

#include "support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

namespace {

/// That many minutes past ten.
QDateTime at(int minutes)
{
    return QDateTime(QDate(2026, 11, 26), QTime(10, 0), Qt::UTC).addSecs(60LL * minutes);
}

TalkClock fresh()
{
    return newClock({u"talk"_s});
}

const QList<ConversationPhase> planned{{.phase = PhaseId::Opening, .plannedMinutes = 10},
                                       {.phase = PhaseId::Evaluation, .plannedMinutes = 15},
                                       {.phase = PhaseId::Closing, .plannedMinutes = 10}};

} // namespace

TEST(TalkClockTest, ANewClockStandsStillAtTheOpening)
{
    EXPECT_EQ(fresh().size(), 5);
    EXPECT_EQ(currentPhase(fresh()), PhaseId::Opening);
    EXPECT_FALSE(isRunning(fresh()));
    EXPECT_EQ(secondsInAll(fresh(), at(30)), 0);
}

TEST(TalkClockTest, TimeCountsForThePhaseTheTalkIsIn)
{
    const TalkClock clock = movedTo(PhaseId::Exchange, started(fresh(), at(0)), at(8));

    EXPECT_EQ(currentPhase(clock), PhaseId::Exchange);
    EXPECT_EQ(secondsIn(PhaseId::Opening, clock, at(20)), 8 * 60);
    EXPECT_EQ(secondsIn(PhaseId::Exchange, clock, at(20)), 12 * 60);
    EXPECT_EQ(secondsInAll(clock, at(20)), 20 * 60);
}

TEST(TalkClockTest, APauseDoesNotCount)
{
    const TalkClock paused = stopped(started(fresh(), at(0)), at(5));
    EXPECT_FALSE(isRunning(paused));
    EXPECT_EQ(secondsInAll(paused, at(60)), 5 * 60);
    EXPECT_EQ(secondsInAll(started(paused, at(60)), at(62)), 7 * 60);
}

TEST(TalkClockTest, MovingOnDuringAPauseKeepsThePause)
{
    const TalkClock clock = movedTo(PhaseId::Planning, stopped(started(fresh(), at(0)), at(5)), at(9));

    EXPECT_EQ(currentPhase(clock), PhaseId::Planning);
    EXPECT_FALSE(isRunning(clock));
}

TEST(TalkClockTest, AnyPhaseMayBeReturnedTo)
{
    TalkClock clock = movedTo(PhaseId::Closing, started(fresh(), at(0)), at(10));
    clock = movedTo(PhaseId::Opening, clock, at(12));
    EXPECT_EQ(secondsIn(PhaseId::Opening, clock, at(15)), 13 * 60);
}

TEST(TalkClockTest, WhatChangesNothingGivesTheSameClock)
{
    const TalkClock running = started(fresh(), at(0));
    EXPECT_EQ(started(running, at(3)), running);
    EXPECT_EQ(movedTo(PhaseId::Opening, running, at(3)), running);
    const TalkClock paused = stopped(running, at(3));
    EXPECT_EQ(stopped(paused, at(9)), paused);
    EXPECT_EQ(seen(paused, at(9)), paused);
    EXPECT_EQ(stoppedWhenLastSeen(paused), paused);
}

TEST(TalkClockTest, AfterACrashTheTimeEndsWhenItWasLastSeen)
{
    const TalkClock clock = seen(started(fresh(), at(0)), at(7));

    const TalkClock found = stoppedWhenLastSeen(clock);

    EXPECT_FALSE(isRunning(found));
    EXPECT_EQ(secondsInAll(found, at(500)), 7 * 60);
}

TEST(TalkClockTest, TimeThatIsSetBackTakesNothingAway)
{
    const TalkClock clock = started(stopped(started(fresh(), at(0)), at(5)), at(20));
    EXPECT_EQ(secondsInAll(clock, at(-60)), 5 * 60);
    EXPECT_EQ(secondsInAll(stopped(clock, at(-60)), at(0)), 5 * 60);
}

TEST(OverrunTest, WholeMinutesOverThePlanAreCounted)
{
    const TalkClock clock = started(fresh(), at(0));
    EXPECT_EQ(minutesOver(clock, planned, at(10)), 0);
    EXPECT_EQ(minutesOver(clock, planned, at(11).addSecs(-1)), 0);
    EXPECT_EQ(minutesOver(clock, planned, at(15)), 5);
    EXPECT_EQ(minutesOver({}, planned, at(15)), 0);
}

TEST(OverrunTest, MovingOnIsSuggestedOnceInEachPhase)
{
    const TalkClock clock = started(fresh(), at(0));
    EXPECT_FALSE(suggestsMovingOn(clock, planned, at(10)));
    EXPECT_TRUE(suggestsMovingOn(clock, planned, at(11)));

    const TalkClock told = withOverrunTold(clock);
    EXPECT_FALSE(suggestsMovingOn(told, planned, at(30)));
    EXPECT_TRUE(suggestsMovingOn(movedTo(PhaseId::Evaluation, told, at(30)), planned, at(46)));
}

TEST(OverrunTest, AfterTheClosingThereIsNowhereToMoveTo)
{
    EXPECT_FALSE(
        suggestsMovingOn(movedTo(PhaseId::Closing, started(fresh(), at(0)), at(1)), planned, at(60)));
}

} // namespace loopbaan::test
