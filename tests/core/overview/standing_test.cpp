// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/standing.h"

#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

class StandingTest : public ::testing::Test
{
protected:
    [[nodiscard]] StandingKind kind() const { return standingOn(today, input).kind; }

    void hold(QDate date)
    {
        input.conversations << Conversation{.status = ConversationStatus::Finished, .date = date};
    }

    void plan(QDate date, QDate plannedOn)
    {
        input.conversations << Conversation{.date = date, .time = QTime(10, 0), .plannedOn = plannedOn};
    }

    void agree(QDate due, AgreementStatus status = AgreementStatus::Planned)
    {
        input.agreements << Agreement{.due = due, .status = status};
    }

    QDate today{2026, 11, 22};
    StandingInput input{.employee = {.givenName = u"Noor"_s, .hiredOn = QDate(2019, 1, 7)}};
};

TEST_F(StandingTest, WithoutAnyTalkThereIsNoneYet)
{
    EXPECT_EQ(kind(), StandingKind::NoConversationYet);
}

TEST_F(StandingTest, APlannedTalkIsNamedWithItsDay)
{
    plan(today.addDays(20), today.addDays(-1));
    EXPECT_EQ(standingOn(today, input),
              (Standing{.kind = StandingKind::ConversationPlanned,
                        .date = today.addDays(20),
                        .time = QTime(10, 0),
                        .nextConversation = today.addDays(20)}));
}

TEST_F(StandingTest, ATalkPlannedLateIsNamedAsSuch)
{
    plan(today.addDays(10), today);
    EXPECT_EQ(kind(), StandingKind::ConversationAtShortNotice);
}

TEST_F(StandingTest, AnOverdueAgreementComesFirst)
{
    plan(today.addDays(20), today.addDays(-1));
    agree(today.addDays(-1));
    agree(today.addDays(-5), AgreementStatus::Reached);
    EXPECT_EQ(standingOn(today, input),
              (Standing{.kind = StandingKind::AgreementOverdue,
                        .count = 1,
                        .nextConversation = today.addDays(20),
                        .agreementOverdue = true}));
}

TEST_F(StandingTest, ALongSilenceCountsItsMonths)
{
    hold(today.addMonths(-14));
    EXPECT_EQ(standingOn(today, input),
              (Standing{.kind = StandingKind::LongWithoutConversation,
                        .date = today.addMonths(-14),
                        .count = 14,
                        .longWithoutConversation = true}));
}

TEST_F(StandingTest, TellsWhatIsSoBesidesTheMostUrgent)
{
    input.planApprovedOn = today.addMonths(-1);
    agree(today.addDays(-1));
    const Standing standing = standingOn(today, input);
    EXPECT_EQ(standing.kind, StandingKind::AgreementOverdue);
    EXPECT_TRUE(standing.planApproved);
    EXPECT_TRUE(standing.longWithoutConversation) << "hired in 2019 and never talked with";
}

TEST_F(StandingTest, ASilenceEndsWhenATalkIsPlanned)
{
    hold(today.addMonths(-14));
    plan(today.addDays(20), today);
    EXPECT_FALSE(standingOn(today, input).longWithoutConversation);
}

TEST_F(StandingTest, AnAgreementDueWithinAFortnightIsNamed)
{
    hold(today.addMonths(-2));
    agree(today.addDays(14));
    EXPECT_EQ(kind(), StandingKind::AgreementSoon);
}

TEST_F(StandingTest, AnApprovedPlanIsNamedWhenNothingIsDue)
{
    hold(today.addMonths(-2));
    input.planApprovedOn = today.addMonths(-1);
    EXPECT_EQ(kind(), StandingKind::PlanApproved);
}

TEST_F(StandingTest, WhoLeftNeedsNothing)
{
    agree(today.addDays(-30));
    input.employee.leftOn = today.addDays(-1);
    EXPECT_EQ(kind(), StandingKind::Left);
}

} // namespace loopbaan::test
