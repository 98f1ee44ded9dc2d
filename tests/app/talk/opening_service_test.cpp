// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/talk/opening_service.h"

#include "app/talk/idea_service.h"
#include "app/talk/notes_service.h"

#include "app/talk/stored_talk.h"
#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

class OpeningServiceTest : public StoredTalk
{
protected:
    OpeningService opening() { return OpeningService(*dossier); }
};

TEST_F(OpeningServiceTest, WhatIsAgreedIsProposedWithBothNames)
{
    EXPECT_EQ(opening().talk(talk).readers,
              u"Noor en Els. HR krijgt alleen het POP, als Noor het goedkeurt."_s);
    EXPECT_FALSE(opening().talk(talk).noted.isEmpty());
    EXPECT_FALSE(opening().talk(talk).staysHere.isEmpty());
}

TEST_F(OpeningServiceTest, WhatIsTypedSurvivesARestart)
{
    EXPECT_EQ(opening().write(talk, &Talk::noted, u"Wishes only"_s), OpeningService::Ticks::Kept);
    talks().start(talk);
    reopen();
    EXPECT_EQ(opening().talk(talk).noted, u"Wishes only"_s);
}

TEST_F(OpeningServiceTest, TypingInARowIsUndoneAsOne)
{
    talks().start(talk);
    const int before = steps();
    opening().write(talk, &Talk::noted, u"W"_s);
    opening().write(talk, &Talk::noted, u"Wi"_s);
    EXPECT_EQ(steps(), before + 1);
    opening().write(talk, &Talk::readers, u"B"_s);
    EXPECT_EQ(steps(), before + 2) << "another field is another step";
    undo();
    EXPECT_EQ(opening().talk(talk).noted, u"Wi"_s);
}

TEST_F(OpeningServiceTest, BothTickAndItIsDated)
{
    talks().start(talk);
    opening().agree(talk, TalkSide::Manager);
    opening().agree(talk, TalkSide::Employee);
    EXPECT_EQ(opening().talk(talk).agreedByEmployee, today);
    EXPECT_EQ(opening().talk(talk).agreedByManager, today);
    opening().disagree(talk, TalkSide::Employee);
    EXPECT_FALSE(opening().talk(talk).agreedByEmployee.isValid());
    EXPECT_TRUE(opening().talk(talk).agreedByManager.isValid());
}

TEST_F(OpeningServiceTest, ChangingAfterwardsClearsTheTicksAndSaysSo)
{
    talks().start(talk);
    opening().agree(talk, TalkSide::Employee);
    opening().agree(talk, TalkSide::Manager);

    EXPECT_EQ(opening().write(talk, &Talk::staysHere, u"Nothing"_s), OpeningService::Ticks::Cleared);
    EXPECT_FALSE(opening().talk(talk).agreedByEmployee.isValid());
    EXPECT_FALSE(opening().talk(talk).agreedByManager.isValid());
    undo();
    EXPECT_EQ(opening().talk(talk).agreedByEmployee, today);
}

TEST_F(OpeningServiceTest, TheSuccessQuestionAtTheEndLeavesTheTicksAlone)
{
    talks().start(talk);
    opening().agree(talk, TalkSide::Employee);
    EXPECT_EQ(opening().write(talk, &Talk::successAnswer, u"Yes"_s), OpeningService::Ticks::Kept);
    EXPECT_EQ(opening().talk(talk).agreedByEmployee, today);
}

TEST_F(OpeningServiceTest, TheNextTalkBeginsWithWhatWasAgreedBefore)
{
    talks().start(talk);
    opening().write(talk, &Talk::noted, u"Only dates"_s);
    opening().agree(talk, TalkSide::Employee);
    const ConversationId next = aYearLater();

    EXPECT_EQ(opening().talk(next).noted, u"Only dates"_s);
    EXPECT_FALSE(opening().talk(next).agreedByEmployee.isValid()) << "ticked anew each time";
}

TEST_F(OpeningServiceTest, SkippingTheWishesKnowinglyIsNotedForTheManagerOnly)
{
    talks().start(talk);
    NotesService(*dossier).write(talk, PhaseId::Exchange, &ConversationPhase::privateNotes, u"Calm"_s);
    EXPECT_FALSE(IdeaService(*dossier).mayOpen(talk));

    opening().openIdeas(talk, u"went on without a wish"_s);

    EXPECT_TRUE(IdeaService(*dossier).mayOpen(talk));
    EXPECT_EQ(NotesService(*dossier).of(talk, PhaseId::Exchange).privateNotes,
              u"Calm\nwent on without a wish"_s);
    undo();
    EXPECT_FALSE(IdeaService(*dossier).mayOpen(talk));
    EXPECT_EQ(NotesService(*dossier).of(talk, PhaseId::Exchange).privateNotes, u"Calm"_s);
}

} // namespace loopbaan::test
