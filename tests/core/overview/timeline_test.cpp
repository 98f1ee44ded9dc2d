// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/timeline.h"

#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::Field;

namespace loopbaan::test {

class TimelineTest : public ::testing::Test
{
protected:
    TimelineTest()
    {
        input.employee = {.id = {u"noor"_s}, .givenName = u"Noor"_s, .hiredOn = QDate(2019, 1, 7)};
        input.roles = {{.validFrom = QDate(2019, 1, 7)}, {.validFrom = QDate(2022, 9, 1)}};
    }

    void hold(QDate date)
    {
        input.conversations << Conversation{.status = ConversationStatus::Finished, .date = date};
    }

    void plan(QDate date) { input.conversations << Conversation{.date = date}; }

    void approve(QDate date)
    {
        input.plans << DevelopmentPlan{.status = PlanStatus::Approved, .approvedOn = date};
    }

    [[nodiscard]] NextStepKind next() const { return nextStepOn(today, input, {}).kind; }

    QDate today{2026, 11, 22};
    TimelineInput input{};
};

TEST_F(TimelineTest, WhatIsPlannedStandsOnTopAndTheRestNewestFirst)
{
    hold(QDate(2025, 11, 18));
    approve(QDate(2025, 12, 2));
    plan(QDate(2026, 11, 26));

    EXPECT_THAT(timelineOf(input),
                ElementsAre(Field(&CareerMoment::kind, CareerMomentKind::ConversationPlanned),
                            Field(&CareerMoment::kind, CareerMomentKind::PlanApproved),
                            Field(&CareerMoment::kind, CareerMomentKind::ConversationHeld),
                            Field(&CareerMoment::kind, CareerMomentKind::RoleChanged),
                            Field(&CareerMoment::kind, CareerMomentKind::Hired)));
}

TEST_F(TimelineTest, AReachedAgreementStandsOnTheDayItWasReviewed)
{
    input.agreements << Agreement{
        .id = {u"a"_s}, .due = QDate(2026, 4, 30), .status = AgreementStatus::Reached};
    input.reviews << AgreementReview{
        .agreement = {u"a"_s}, .reviewedOn = QDate(2026, 3, 12), .status = AgreementStatus::Reached};

    EXPECT_EQ(timelineOf(input).first(),
              (CareerMoment{CareerMomentKind::AgreementReached, QDate(2026, 3, 12), 0}));
}

TEST_F(TimelineTest, TheFirstStepIsAFirstConversation)
{
    EXPECT_EQ(next(), NextStepKind::PlanFirstConversation);
}

TEST_F(TimelineTest, APlannedConversationIsPreparedHeldAndFinished)
{
    plan(today.addDays(1));
    EXPECT_EQ(next(), NextStepKind::PrepareConversation);
    input.conversations.first().date = today;
    EXPECT_EQ(next(), NextStepKind::HoldConversation);
    input.conversations.first().date = today.addDays(-1);
    EXPECT_EQ(next(), NextStepKind::FinishConversation);
}

TEST_F(TimelineTest, AConversationThatWasBegunIsContinuedWheneverItWasPlanned)
{
    plan(today.addDays(1));
    plan(today.addDays(90));
    input.conversations.last().status = ConversationStatus::Running;
    EXPECT_EQ(next(), NextStepKind::ContinueConversation);
}

TEST_F(TimelineTest, AnOverdueAgreementComesBeforeALaterConversation)
{
    plan(today.addDays(10));
    input.agreements << Agreement{.due = today.addDays(-3)};
    EXPECT_EQ(next(), NextStepKind::UpdateAgreement);
}

TEST_F(TimelineTest, AfterATalkThePlanIsApprovedAndThenAllIsWell)
{
    hold(today.addDays(-10));
    EXPECT_EQ(next(), NextStepKind::ApprovePlan);
    approve(today.addDays(-2));
    EXPECT_EQ(next(), NextStepKind::Nothing);
}

TEST_F(TimelineTest, AYearLaterItIsTimeForTheNext)
{
    hold(today.addMonths(-13));
    approve(today.addMonths(-12));
    EXPECT_EQ(next(), NextStepKind::PlanConversation);
}

} // namespace loopbaan::test
