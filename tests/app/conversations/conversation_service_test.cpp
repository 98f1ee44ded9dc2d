// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/conversations/conversation_service.h"

#include "app/people/employee_service.h"
#include "app/settings/settings_service.h"
#include "app/talk/talk_service.h"

#include "support/printers.h"
#include "support/stored_dossier.h"

#include <QUndoStack>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::Contains;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

namespace loopbaan::test {

class ConversationServiceTest : public StoredDossier
{
protected:
    ConversationServiceTest()
    {
        const QList<EmployeeProblem> problems = EmployeeService(*dossier).save(
            {.employee = {.id = noor, .givenName = u"Noor"_s, .manager = u"Wim Hendrickx"_s}});
        EXPECT_THAT(problems, IsEmpty());
    }

    [[nodiscard]] PlanningRequest request(int daysAhead = 21) const
    {
        return {.employee = noor, .date = today.addDays(daysAhead), .time = QTime(10, 0)};
    }

    Conversation planned(const PlanningRequest &asked)
    {
        return conversations.plan(asked).conversation.value_or(Conversation());
    }

    EmployeeId noor{u"noor"_s};
    ConversationService conversations{*dossier};
};

TEST_F(ConversationServiceTest, WhatIsLeftOutFollowsTheFrameworkAndTheEmployee)
{
    const Conversation conversation = planned(request());

    EXPECT_EQ(conversation.formality, Formality::Light);
    EXPECT_EQ(conversation.partner, u"Wim Hendrickx"_s);
    EXPECT_EQ(conversation.occasion, u"occ.fixed"_s);
    EXPECT_EQ(conversation.minutes, 90);
    EXPECT_EQ(conversation.plannedOn, today);
    EXPECT_THAT(conversations.phases(conversation.id), SizeIs(5));
}

TEST_F(ConversationServiceTest, ThePastIsRefusedAndNothingStored)
{
    const PlanningOutcome outcome = conversations.plan(request(-1));

    EXPECT_FALSE(outcome.conversation);
    EXPECT_THAT(outcome.review.remarks, Contains(PlanningRemark::PastDate));
    EXPECT_THAT(conversations.all(), IsEmpty());
}

TEST_F(ConversationServiceTest, WhoLeavesGetsNoConversationAfterThatDay)
{
    const Conversation before = planned(request());
    EXPECT_THAT(EmployeeService(*dossier).save(
                    {.employee = {.id = noor, .givenName = u"Noor"_s, .leftOn = today.addDays(25)}}),
                IsEmpty());

    EXPECT_FALSE(conversations.plan(request(26)).conversation);
    EXPECT_FALSE(conversations.reschedule(before.id, {.date = today.addDays(26)}).conversation);
    EXPECT_TRUE(conversations.plan(request(25)).conversation);
    EXPECT_TRUE(conversations.cancel(before.id));
}

TEST_F(ConversationServiceTest, ShortNoticeIsRemarkedAndDoneAllTheSame)
{
    const PlanningOutcome outcome = conversations.plan(request(13));

    EXPECT_TRUE(outcome.conversation);
    EXPECT_THAT(outcome.review.remarks, Contains(PlanningRemark::ShortNotice));
}

TEST_F(ConversationServiceTest, PlanningIsOneStepToUndo)
{
    (void)planned(request());
    dossier->undo();
    EXPECT_THAT(conversations.all(), IsEmpty());
}

TEST_F(ConversationServiceTest, ASensitiveOccasionStaysMarked)
{
    PlanningRequest asked = request();
    asked.occasion = u"return"_s;

    const Conversation conversation = planned(asked);

    EXPECT_EQ(conversation.occasion, u"occ.return"_s);
    EXPECT_FALSE(showsOccasion(conversation));
}

TEST_F(ConversationServiceTest, AnOwnOccasionJoinsTheListInTheSameStep)
{
    PlanningRequest asked = request();
    asked.ownOccasion = {.text = u" Terug uit  het buitenland "_s, .sensitive = true};
    const Conversation conversation = planned(asked);

    const QList<OccasionChoice> choices = conversations.occasions(Language::Dutch);
    EXPECT_EQ(choices.last().text, u"Terug uit het buitenland"_s);
    EXPECT_EQ(conversation.occasion, choices.last().id);
    EXPECT_TRUE(conversation.occasionSensitive);

    dossier->undo();
    EXPECT_THAT(conversations.all(), IsEmpty());
    EXPECT_EQ(conversations.occasions(Language::Dutch).size(), choices.size() - 1);
}

TEST_F(ConversationServiceTest, AnOwnOccasionIsKeptOnce)
{
    PlanningRequest asked = request();
    asked.ownOccasion = {.text = u"Terug uit het buitenland"_s};
    const QString first = planned(asked).occasion;
    asked.ownOccasion.text = u"terug uit het Buitenland"_s;
    EXPECT_EQ(planned(asked).occasion, first);
}

TEST_F(ConversationServiceTest, AnOwnOccasionInTheWordsOfAShippedOneIsThatOne)
{
    PlanningRequest asked = request();
    asked.ownOccasion.text = u"  "_s + Catalogue::shipped().text(u"occ.return", Language::French).toUpper();
    const Conversation conversation = planned(asked);
    EXPECT_EQ(conversation.occasion, u"occ.return"_s);
    EXPECT_TRUE(conversation.occasionSensitive);
}

TEST_F(ConversationServiceTest, TellsWhichConversationOfATrajectoryComesNext)
{
    EXPECT_FALSE(conversations.nextInTrajectory(noor));
    PlanningRequest asked = request();
    asked.trajectory = 2;
    planned(asked);
    ASSERT_TRUE(conversations.nextInTrajectory(noor));
    EXPECT_EQ(conversations.nextInTrajectory(noor)->sequence, 2);
    EXPECT_EQ(conversations.nextInTrajectory(noor)->planned, 2);
    planned(request(40));
    EXPECT_FALSE(conversations.nextInTrajectory(noor));
}

TEST_F(ConversationServiceTest, ACoachWhoIsTheLineManagerIsRemarkedOn)
{
    PlanningRequest asked = request();
    asked.partnerRole = PartnerRole::InternalCoach;
    EXPECT_THAT(conversations.review(asked).remarks, Contains(PlanningRemark::CoachIsManager))
        << "without a name it is the line manager";
    asked.partner = u"Karin Coach"_s;
    EXPECT_THAT(conversations.review(asked).remarks, Not(Contains(PlanningRemark::CoachIsManager)));
}

TEST_F(ConversationServiceTest, TheSecondOfATrajectoryJoinsItAndTakesTheQuestionAlong)
{
    PlanningRequest asked = request();
    asked.trajectory = 2;
    Conversation first = planned(asked);
    first.careerQuestion = u"What next?"_s;
    conversations.saveText(first, u"careerQuestion"_s);
    EXPECT_TRUE(TalkService(*dossier).finish(first.id));

    const Conversation second = planned(request(60));
    EXPECT_EQ(second.trajectory, first.trajectory);
    EXPECT_EQ(second.sequence, 2);
    EXPECT_EQ(second.careerQuestion, u"What next?"_s);

    EXPECT_NE(planned(request(90)).trajectory, first.trajectory);
}

TEST_F(ConversationServiceTest, AFirstConversationSpendsLittleTimeLookingBack)
{
    const Conversation first = planned(request());
    const int minutes = conversations.phases(first.id).at(1).plannedMinutes;
    EXPECT_TRUE(TalkService(*dossier).finish(first.id));
    const Conversation next = planned(request(60));

    EXPECT_LT(minutes, conversations.phases(next.id).at(1).plannedMinutes);
}

TEST_F(ConversationServiceTest, MovingAsksForANewInvitation)
{
    const Conversation conversation = planned(request());

    const PlanningOutcome outcome =
        conversations.reschedule(conversation.id, {.date = today.addDays(30), .time = QTime(14, 0)});

    ASSERT_TRUE(outcome.conversation);
    EXPECT_EQ(outcome.conversation->time, QTime(14, 0));
    EXPECT_EQ(outcome.conversation->invitationSequence, 1);
    EXPECT_EQ(conversations.find(conversation.id), outcome.conversation);
}

TEST_F(ConversationServiceTest, SuggestsAGoodDayAndAsLongAsThePhasesTogether)
{
    SettingsService settings(*dossier);
    settings.setMinutes({.phase = PhaseId::Exchange, .firstMinutes = 50, .followUpMinutes = 40});
    const PlanningRequest suggested = conversations.suggestion(noor);
    EXPECT_GE(suggested.date, today.addDays(14));
    EXPECT_EQ(suggested.minutes, 10 + 5 + 50 + 30 + 10);
    EXPECT_EQ(suggested.formality, Formality::Light);
}

TEST_F(ConversationServiceTest, WhyItWasSoonIsForgottenOnAnotherDay)
{
    PlanningRequest asked = request(5);
    asked.shortNoticeReason = u"Noor asked for it"_s;
    const Conversation soon = planned(asked);
    conversations.reschedule(soon.id, {.date = soon.date, .time = QTime(14, 0)});
    EXPECT_EQ(conversations.find(soon.id)->shortNoticeReason, u"Noor asked for it"_s);
    conversations.reschedule(soon.id, {.date = today.addDays(30), .time = QTime(14, 0)});
    EXPECT_EQ(conversations.find(soon.id)->shortNoticeReason, QString());
}

TEST_F(ConversationServiceTest, WhatIsFinishedOrCancelledIsNotMoved)
{
    const Conversation conversation = planned(request());
    EXPECT_TRUE(conversations.cancel(conversation.id));

    EXPECT_FALSE(conversations.cancel(conversation.id));
    EXPECT_FALSE(TalkService(*dossier).finish(conversation.id));
    EXPECT_FALSE(conversations.reschedule(conversation.id, {.date = today.addDays(30)}).conversation);
}

TEST_F(ConversationServiceTest, TypedTextIsUndoneInOneStep)
{
    Conversation conversation = planned(request());
    for (const QString &text : {u"L"_s, u"Li"_s, u"List"_s}) {
        conversation.report = text;
        conversations.saveText(conversation, u"report"_s);
    }

    dossier->undo();

    EXPECT_EQ(conversations.find(conversation.id)->report, u""_s);
}

} // namespace loopbaan::test
