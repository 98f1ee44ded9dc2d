// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/pop_follow_up.h"

#include "support/printers.h"

#include <gmock/gmock.h>

using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace loopbaan::test {

namespace {

const QDate april(2027, 4, 1);
const QDate june(2027, 6, 30);
const QDate november(2027, 11, 24);

} // namespace

TEST(PopFollowUpTest, GoesByDate)
{
    const Agreement first{.due = june, .checkInOn = april};

    EXPECT_THAT(followUpOf({first}, november, november.addDays(7)),
                ElementsAre(PopFollowUp{april, FollowUpKind::CheckIn, {1}},
                            PopFollowUp{june, FollowUpKind::AgreementDue, {1}},
                            PopFollowUp{november, FollowUpKind::NextConversation, {}},
                            PopFollowUp{november.addDays(7), FollowUpKind::PlanReview, {}}));
}

TEST(PopFollowUpTest, AgreementsOfOneDayAreNamedTogether)
{
    const Agreement one{.due = june, .checkInOn = april};
    const Agreement withoutDates;
    const Agreement three{.due = april, .checkInOn = april.addDays(-1)};

    EXPECT_THAT(followUpOf({one, withoutDates, three, one}, {}, {}),
                ElementsAre(PopFollowUp{april.addDays(-1), FollowUpKind::CheckIn, {3}},
                            PopFollowUp{april, FollowUpKind::CheckIn, {1, 4}},
                            PopFollowUp{april, FollowUpKind::AgreementDue, {3}},
                            PopFollowUp{june, FollowUpKind::AgreementDue, {1, 4}}));
}

TEST(PopFollowUpTest, ACheckInOnTheDueDateIsOneMoment)
{
    EXPECT_THAT(followUpOf({{.due = june, .checkInOn = june}}, {}, {}),
                ElementsAre(PopFollowUp{june, FollowUpKind::AgreementDue, {1}}));
}

TEST(PopFollowUpTest, TheNextConversationLooksAtThePlanToo)
{
    EXPECT_THAT(followUpOf({}, november, november),
                ElementsAre(PopFollowUp{november, FollowUpKind::NextConversation, {}}));
}

TEST(PopFollowUpTest, ClosedAgreementsNeedNoFollowUpButKeepTheirNumber)
{
    const Agreement reached{.due = april, .status = AgreementStatus::Reached};

    EXPECT_THAT(followUpOf({reached, {.due = june}}, {}, {}),
                ElementsAre(PopFollowUp{june, FollowUpKind::AgreementDue, {2}}));
}

TEST(PopFollowUpTest, WithoutDatesThereIsNone)
{
    EXPECT_THAT(followUpOf({{}, {}}, {}, {}), IsEmpty());
}

} // namespace loopbaan::test
