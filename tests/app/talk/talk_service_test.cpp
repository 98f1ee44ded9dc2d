// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/talk/talk_service.h"

#include "app/settings/settings_service.h"
#include "app/talk/circumstance_service.h"
#include "app/talk/notes_service.h"
#include "app/talk/option_service.h"
#include "storage/stores/stores.h"

#include "app/talk/stored_talk.h"
#include "support/printers.h"

#include <QSignalSpy>

#include <gmock/gmock.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::Field;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace loopbaan::test {

class TalkServiceTest : public StoredTalk
{
protected:
    void pass(int minutes) { time = time.addSecs(60 * minutes); }
    int minutesIn(PhaseId phase) { return secondsIn(phase, talks().clock(talk), dossier->now()) / 60; }
    int plannedMinutes(const ConversationId &id, PhaseId phase)
    {
        return NotesService(*dossier).of(id, phase).plannedMinutes;
    }
};

TEST_F(TalkServiceTest, StartingMakesTheConversationRunAndItsClock)
{
    EXPECT_TRUE(talks().start(talk));

    EXPECT_EQ(stored(talk).status, ConversationStatus::Running);
    EXPECT_EQ(stored(talk).startedAt, dossier->now());
    EXPECT_TRUE(isRunning(talks().clock(talk)));
    EXPECT_THAT(dossier->stores().talkPrompts.of(talk), SizeIs(::testing::Gt(10)));
    EXPECT_FALSE(talks().start(talk)) << "it was started already";
}

TEST_F(TalkServiceTest, AnUnpreparedStartSaysWhatIsMissingAndGoesOn)
{
    EXPECT_THAT(talks().missingPreparation(talk), Contains(PreparationGap::ManagerSide));
    EXPECT_TRUE(talks().start(talk));
}

TEST_F(TalkServiceTest, StartingByMistakeIsTakenBackAsAWhole)
{
    talks().start(talk);
    pass(3);
    talks().tick(talk);
    undo();

    EXPECT_EQ(stored(talk).status, ConversationStatus::Planned);
    EXPECT_THAT(talks().clock(talk), IsEmpty());
    EXPECT_THAT(dossier->stores().talkPrompts.all(), IsEmpty());
    dossier->redo();
    EXPECT_FALSE(isRunning(talks().clock(talk))) << "time did not go on meanwhile";
    EXPECT_EQ(minutesIn(PhaseId::Opening), 0);
}

TEST_F(TalkServiceTest, TheClockIsNothingToUndo)
{
    talks().start(talk);
    const int before = steps();
    pass(12);
    talks().goTo(talk, PhaseId::Exchange);
    pass(2);
    talks().tick(talk);
    talks().pause(talk);
    talks().resume(talk);
    talks().noteOverrunTold(talk);

    EXPECT_EQ(steps(), before);
    EXPECT_EQ(minutesIn(PhaseId::Opening), 12);
    EXPECT_EQ(minutesIn(PhaseId::Exchange), 2);
}

TEST_F(TalkServiceTest, WhatWasTypedCanBeUndoneWhileTheClockRuns)
{
    talks().start(talk);
    NotesService(*dossier).write(talk, PhaseId::Opening, &ConversationPhase::sharedNotes, u"Welcome"_s);
    pass(5);
    talks().tick(talk);
    const QSignalSpy failed(dossier.get(), &Dossier::undoFailed);
    undo();

    EXPECT_THAT(failed, IsEmpty());
    EXPECT_EQ(NotesService(*dossier).of(talk, PhaseId::Opening).sharedNotes, QString());
    EXPECT_EQ(minutesIn(PhaseId::Opening), 5);
}

TEST_F(TalkServiceTest, ATickTellsThatOnlyTimeWentOn)
{
    talks().start(talk);
    const QSignalSpy changed(dossier.get(), &Dossier::changed);
    pass(1);
    talks().tick(talk);
    talks().tick(talk);

    ASSERT_THAT(changed, SizeIs(1)) << "twice in one moment is once";
    EXPECT_EQ(changed.first().first().value<Subjects>(), Subjects(Subject::Time));
}

TEST_F(TalkServiceTest, AfterACrashTheTalkIsWhereItWas)
{
    talks().start(talk);
    pass(8);
    talks().goTo(talk, PhaseId::Planning);
    pass(6);
    talks().tick(talk);
    reopen();
    pass(90);

    ASSERT_TRUE(talks().running());
    EXPECT_EQ(talks().running()->id, talk);
    EXPECT_EQ(currentPhase(talks().clock(talk)), PhaseId::Planning);
    talks().resume(talk);
    EXPECT_EQ(minutesIn(PhaseId::Planning), 6) << "the time without the program does not count";
    pass(1);
    EXPECT_EQ(minutesIn(PhaseId::Planning), 7);
}

TEST_F(TalkServiceTest, WhoDoesNotGoOnAfterACrashStopsTheClockWhereItWas)
{
    talks().start(talk);
    pass(4);
    talks().tick(talk);
    pass(60);
    talks().settle(talk);

    EXPECT_FALSE(talks().running());
    EXPECT_EQ(minutesIn(PhaseId::Opening), 4);
    EXPECT_EQ(stored(talk).status, ConversationStatus::Running) << "it can be gone on with later";
}

TEST_F(TalkServiceTest, OnlyOneTalkRunsAtATime)
{
    const ConversationId other = planned();
    talks().start(talk);
    talks().start(other);

    EXPECT_FALSE(isRunning(talks().clock(talk)));
    EXPECT_EQ(talks().running()->id, other);
}

TEST_F(TalkServiceTest, MovingOnIsSuggestedOnce)
{
    talks().start(talk);
    talks().goTo(talk, PhaseId::Evaluation);
    EXPECT_FALSE(talks().suggestsMovingOn(talk));
    pass(16);
    EXPECT_TRUE(talks().suggestsMovingOn(talk));
    talks().noteOverrunTold(talk);
    EXPECT_FALSE(talks().suggestsMovingOn(talk));
}

TEST_F(TalkServiceTest, FinishingKeepsTheTimeSpentAndStopsTheClock)
{
    talks().start(talk);
    pass(9);
    talks().goTo(talk, PhaseId::Closing);
    pass(3);
    EXPECT_TRUE(talks().finish(talk));

    EXPECT_EQ(stored(talk).status, ConversationStatus::Finished);
    EXPECT_EQ(stored(talk).finishedOn, today);
    EXPECT_EQ(stored(talk).phase, PhaseId::Closing);
    EXPECT_EQ(NotesService(*dossier).of(talk, PhaseId::Opening).spentSeconds, 9 * 60);
    EXPECT_FALSE(talks().running());
    EXPECT_FALSE(talks().finish(talk));
}

TEST_F(TalkServiceTest, AnOptionIsOfTheTalkInWhichItWasLastWeighed)
{
    OptionService options(*dossier);
    talks().start(talk);
    const CareerOptionId option = options.add(talk, u"Meelopen met planning"_s)->id;
    talks().finish(talk);
    today = today.addYears(1);
    const Conversation next = *ConversationService(*dossier)
                                   .plan({.employee = noor, .date = today, .time = QTime(10, 0)})
                                   .conversation;
    ASSERT_EQ(options.in(next.id).size(), 1);
    talks().start(next.id);
    talks().finish(next.id);

    EXPECT_EQ(options.find(option)->conversation, next.id);
    undo();
    EXPECT_EQ(options.find(option)->conversation, talk);
}

TEST_F(TalkServiceTest, FinishingIsOneStepToUndo)
{
    talks().start(talk);
    talks().finish(talk);
    undo();
    EXPECT_EQ(stored(talk).status, ConversationStatus::Running);
    EXPECT_FALSE(talks().clock(talk).isEmpty());
}

TEST_F(TalkServiceTest, ATalkMayBeFinishedWithNothingInIt)
{
    EXPECT_TRUE(talks().finish(talk));
    EXPECT_EQ(stored(talk).status, ConversationStatus::Finished);
}

TEST_F(TalkServiceTest, WhatTheEmployeeDoesNotWantKeptIsGone)
{
    talks().start(talk);
    CircumstanceService circumstances(*dossier);
    const Circumstance kept = circumstances.add(talk, CircumstanceCategory::Hours);
    circumstances.consent(kept.id);
    circumstances.add(talk, CircumstanceCategory::Care);
    talks().finish(talk);

    EXPECT_THAT(circumstances.of(talk), ElementsAre(Field(&Circumstance::id, kept.id)));
}

TEST_F(TalkServiceTest, ATalkStartsWithTheMinutesThatAreSetByThen)
{
    SettingsService settings(*dossier);
    settings.setMinutes({.phase = PhaseId::Exchange, .firstMinutes = 50, .followUpMinutes = 40});
    EXPECT_EQ(plannedMinutes(talk, PhaseId::Exchange), 35) << "planned before";
    talks().start(talk);
    EXPECT_EQ(plannedMinutes(talk, PhaseId::Exchange), 50);
    settings.setMinutes({.phase = PhaseId::Exchange, .firstMinutes = 20, .followUpMinutes = 20});
    EXPECT_EQ(plannedMinutes(talk, PhaseId::Exchange), 50) << "a running talk keeps its minutes";
}

TEST_F(TalkServiceTest, TheFollowUpIsNoFirstTalk)
{
    EXPECT_TRUE(talks().isFirst(talk));
    const ConversationId next = aYearLater();
    EXPECT_FALSE(talks().isFirst(next));
    EXPECT_TRUE(talks().isFirst(talk)) << "it still was the first";
    EXPECT_TRUE(talks().start(next));
    EXPECT_EQ(plannedMinutes(next, PhaseId::Evaluation), 15);
}

TEST_F(TalkServiceTest, WhatIsChosenIsOneStep)
{
    const int before = steps();
    talks().change(talk, [this](Conversation &conversation) { conversation.nextOn = today.addMonths(3); });
    EXPECT_EQ(stored(talk).nextOn, today.addMonths(3));
    EXPECT_EQ(steps(), before + 1);
}

TEST_F(TalkServiceTest, AnUnknownConversationIsPassedOver)
{
    const ConversationId unknown{u"nobody"_s};
    EXPECT_FALSE(talks().start(unknown));
    EXPECT_FALSE(talks().finish(unknown));
    talks().goTo(unknown, PhaseId::Closing);
    talks().tick(unknown);
    EXPECT_THAT(talks().clock(unknown), IsEmpty());
}

} // namespace loopbaan::test
