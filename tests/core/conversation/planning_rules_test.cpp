// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversation/planning_rules.h"

#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace loopbaan::test {

namespace {

const QDate today(2026, 11, 20); // a Friday
const QDate tuesday(2026, 12, 8);

Conversation talk(QDate date, QTime time = {10, 0}, int minutes = 90)
{
    return {.id = {u"talk"_s}, .date = date, .time = time, .minutes = minutes};
}

Conversation otherTalk(QTime time, int minutes = 90)
{
    Conversation other = talk(tuesday, time, minutes);
    other.id = {u"other"_s};
    return other;
}

QList<PlanningRemark> remarksOn(const Conversation &conversation, const QList<Conversation> &others = {})
{
    return reviewPlanning(conversation, {}, others, today).remarks;
}

} // namespace

TEST(PlanningRulesTest, ThirteenDaysAheadIsShortNoticeAndFourteenIsNot)
{
    EXPECT_THAT(remarksOn(talk(today.addDays(13))), ElementsAre(PlanningRemark::ShortNotice));
    EXPECT_THAT(remarksOn(talk(today.addDays(14))), IsEmpty());
}

TEST(PlanningRulesTest, NobodyIsInvitedAfterTheLastDay)
{
    const auto remarksWith = [](QDate lastDay) {
        return reviewPlanning(talk(tuesday), {}, {}, today, lastDay).remarks;
    };
    EXPECT_THAT(remarksWith(tuesday.addDays(-1)), ElementsAre(PlanningRemark::AfterLastDay));
    EXPECT_TRUE(reviewPlanning(talk(tuesday), {}, {}, today, today).blocked());
    EXPECT_THAT(remarksWith(tuesday), IsEmpty());
}

TEST(PlanningRulesTest, TheLimitFollowsTheFramework)
{
    const ConversationFramework framework{.noticeDays = 7};

    EXPECT_THAT(reviewPlanning(talk(today.addDays(6)), framework, {}, today).remarks,
                ElementsAre(PlanningRemark::ShortNotice));
    EXPECT_THAT(reviewPlanning(talk(today.addDays(7)), framework, {}, today).remarks, IsEmpty());
}

TEST(PlanningRulesTest, NoticeCountsFromTheInvitation)
{
    Conversation conversation = talk(today.addDays(5));
    conversation.plannedOn = today;
    conversation.invitedOn = today.addDays(-9);

    EXPECT_THAT(remarksOn(conversation), IsEmpty());
}

TEST(PlanningRulesTest, WithoutAnInvitationNoticeCountsFromThePlanning)
{
    Conversation conversation = talk(today.addDays(5));
    conversation.plannedOn = today.addDays(-8);
    EXPECT_TRUE(isShortNotice(conversation, 14));

    conversation.plannedOn = today.addDays(-9);
    EXPECT_FALSE(isShortNotice(conversation, 14));
}

TEST(PlanningRulesTest, NobodyKnowsTheNoticeOfATalkThatWasNeverPlanned)
{
    EXPECT_FALSE(isShortNotice(talk(today), 14));
    EXPECT_FALSE(isShortNotice({.plannedOn = today}, 14));
}

TEST(PlanningRulesTest, TheFirstGoodDateKeepsTheNotice)
{
    EXPECT_EQ(reviewPlanning({}, {}, {}, today).firstGoodDate, QDate(2026, 12, 4));
}

TEST(PlanningRulesTest, TheFirstGoodDateIsAWeekday)
{
    const QDate monday(2026, 12, 7);
    EXPECT_EQ(reviewPlanning({}, {}, {}, today.addDays(1)).firstGoodDate, monday); // not Saturday
    EXPECT_EQ(reviewPlanning({}, {}, {}, today.addDays(2)).firstGoodDate, monday); // not Sunday
}

TEST(PlanningRulesTest, TheFirstGoodDateIsNeverInThePast)
{
    EXPECT_EQ(reviewPlanning({.invitedOn = today.addDays(-60)}, {}, {}, today).firstGoodDate, today);
}

TEST(PlanningRulesTest, AMissingDateBlocks)
{
    const PlanningResult result = reviewPlanning({}, {}, {}, today);

    EXPECT_THAT(result.remarks, ElementsAre(PlanningRemark::DateMissing));
    EXPECT_TRUE(result.blocked());
}

TEST(PlanningRulesTest, APastDateBlocksAndIsNotCalledShortNoticeToo)
{
    const PlanningResult result = reviewPlanning(talk(today.addDays(-1)), {}, {}, today);

    EXPECT_THAT(result.remarks, ElementsAre(PlanningRemark::PastDate));
    EXPECT_TRUE(result.blocked());
}

TEST(PlanningRulesTest, TodayIsShortNoticeButCanBePlanned)
{
    const PlanningResult result = reviewPlanning(talk(today), {}, {}, today);

    EXPECT_THAT(result.remarks, ElementsAre(PlanningRemark::ShortNotice));
    EXPECT_FALSE(result.blocked());
}

TEST(PlanningRulesTest, AWeekendIsRemarkedAndDoesNotBlock)
{
    for (const QDate date : {QDate(2026, 12, 5), QDate(2026, 12, 6)}) {
        const PlanningResult result = reviewPlanning(talk(date), {}, {}, today);
        EXPECT_THAT(result.remarks, ElementsAre(PlanningRemark::Weekend)) << date.toString().toStdString();
        EXPECT_FALSE(result.blocked());
    }
}

TEST(PlanningRulesTest, TalksAtTheSameTimeOverlap)
{
    for (const QTime time : {QTime(8, 31), QTime(10, 0), QTime(11, 29)}) {
        EXPECT_THAT(remarksOn(talk(tuesday), {otherTalk(time)}), ElementsAre(PlanningRemark::Overlap))
            << time.toString().toStdString();
    }
}

TEST(PlanningRulesTest, TellsWhatItOverlapsWith)
{
    const Conversation other = otherTalk({10, 30});
    const PlanningResult result = reviewPlanning(talk(tuesday), {}, {otherTalk({14, 0}), other}, today);
    EXPECT_EQ(result.overlap,
              (OtherConversation{.employee = other.employee, .from = {10, 30}, .until = {12, 0}}));
}

TEST(PlanningRulesTest, TalksBackToBackDoNotOverlap)
{
    EXPECT_THAT(remarksOn(talk(tuesday), {otherTalk({8, 30}), otherTalk({11, 30})}), IsEmpty());
}

TEST(PlanningRulesTest, TheLengthOfATalkCounts)
{
    EXPECT_THAT(remarksOn(talk(tuesday), {otherTalk({8, 30}, 91)}), ElementsAre(PlanningRemark::Overlap));
    EXPECT_THAT(remarksOn(talk(tuesday, {10, 0}, 30), {otherTalk({10, 30})}), IsEmpty());
}

TEST(PlanningRulesTest, ATalkPastMidnightReachesIntoTheNextDay)
{
    EXPECT_THAT(remarksOn(talk(tuesday.addDays(1), {0, 15}), {otherTalk({23, 30})}),
                ElementsAre(PlanningRemark::Overlap));
}

TEST(PlanningRulesTest, OnlyOpenTalksWithATimeAreInTheWay)
{
    Conversation cancelled = otherTalk({10, 0});
    cancelled.status = ConversationStatus::Cancelled;
    Conversation finished = otherTalk({10, 0});
    finished.status = ConversationStatus::Finished;

    EXPECT_THAT(remarksOn(talk(tuesday), {cancelled, finished, otherTalk({})}), IsEmpty());
    EXPECT_THAT(remarksOn(talk(tuesday, QTime()), {otherTalk({10, 0})}), IsEmpty());
}

TEST(PlanningRulesTest, ItsOwnEarlierVersionIsNotInTheWay)
{
    EXPECT_THAT(remarksOn(talk(tuesday), {talk(tuesday, {10, 30})}), IsEmpty());
}

TEST(PlanningRulesTest, EverythingRemarkableIsSaidAtOnce)
{
    Conversation other = otherTalk({10, 0});
    other.date = today.addDays(1);

    EXPECT_THAT(remarksOn(talk(today.addDays(1)), {other}),
                ElementsAre(PlanningRemark::Weekend, PlanningRemark::ShortNotice, PlanningRemark::Overlap));
}

} // namespace loopbaan::test
