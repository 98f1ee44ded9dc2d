// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attention/attention.h"

#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace loopbaan::test {

namespace {

const QDate today(2026, 11, 25); // a Wednesday
const QDate longAgo(2015, 1, 1);

Employee noor(QDate hiredOn = QDate(2026, 11, 1), QDate leftOn = {})
{
    return {.id = {u"noor"_s}, .hiredOn = hiredOn, .leftOn = leftOn};
}

Conversation talk(QDate date, ConversationStatus status = ConversationStatus::Planned)
{
    return {.id = {u"talk"_s},
            .employee = {u"noor"_s},
            .status = status,
            .date = date,
            .plannedOn = date.addDays(-30)};
}

Agreement agreement(QDate due, AgreementStatus status = AgreementStatus::Planned)
{
    return {.id = {u"agreement"_s}, .employee = {u"noor"_s}, .due = due, .status = status};
}

QList<AttentionKind> kindsOf(const AttentionInput &input)
{
    QList<AttentionKind> kinds;
    for (const AttentionItem &item : attentionOn(today, input))
        kinds << item.kind;
    return kinds;
}

struct ConversationCase
{
    const char *what;
    int daysAhead;
    ConversationStatus status;
    QList<AttentionKind> kinds;
};

struct AgreementCase
{
    const char *what;
    int daysAhead;
    AgreementStatus status;
    QList<AttentionKind> kinds;
};

struct LongAgoCase
{
    const char *what;
    QDate hiredOn;
    QDate lastTalk;
    bool kept;
};

} // namespace

TEST(AttentionTest, AConversationCountsInItsOwnWeekUntilItIsHeld)
{
    using enum ConversationStatus;
    using enum AttentionKind;
    const ConversationCase cases[] = {
        {"today", 0, Planned, {ConversationThisWeek}},
        {"prepared", 0, Prepared, {ConversationThisWeek}},
        {"left half way", 0, Running, {ConversationThisWeek}},
        {"held", 0, Finished, {}},
        {"called off", 0, Cancelled, {}},
        {"on Sunday", 4, Planned, {ConversationThisWeek}},
        {"next Monday", 5, Planned, {}},
        {"this Monday, never finished", -2, Planned, {ConversationToFinish}},
        {"last month, never finished", -30, Running, {ConversationToFinish}},
        {"last month, called off", -30, Cancelled, {}},
    };
    for (const ConversationCase &one : cases) {
        EXPECT_EQ(kindsOf({.employees = {noor()},
                           .conversations = {talk(today.addDays(one.daysAhead), one.status)}}),
                  one.kinds)
            << one.what;
    }
}

TEST(AttentionTest, TheWeekEndsOnSundayAlsoWhenTodayIsSunday)
{
    const QDate sunday(2026, 11, 29);
    const AttentionInput onMonday{.employees = {noor()}, .conversations = {talk(sunday.addDays(1))}};

    EXPECT_THAT(attentionOn(sunday, onMonday), IsEmpty());
    EXPECT_EQ(attentionOn(sunday.addDays(1), onMonday).size(), 1);
}

TEST(AttentionTest, AnAgreementCountsFromAFortnightBeforeItsDateUntilItIsClosed)
{
    using enum AgreementStatus;
    using enum AttentionKind;
    const AgreementCase cases[] = {
        {"yesterday", -1, Planned, {AgreementOverdue}},
        {"a year ago", -365, InProgress, {AgreementOverdue}},
        {"partly reached", -1, Partly, {AgreementOverdue}},
        {"reached", -1, Reached, {}},
        {"not reached", -1, NotReached, {}},
        {"no longer needed", -1, Dropped, {}},
        {"today", 0, Planned, {AgreementSoon}},
        {"in a fortnight", 14, InProgress, {AgreementSoon}},
        {"later", 15, Planned, {}},
    };
    for (const AgreementCase &one : cases) {
        EXPECT_EQ(kindsOf({.employees = {noor()},
                           .agreements = {agreement(today.addDays(one.daysAhead), one.status)}}),
                  one.kinds)
            << one.what;
    }
}

TEST(AttentionTest, AnAgreementWithoutADateIsNeverLate)
{
    EXPECT_THAT(kindsOf({.employees = {noor()}, .agreements = {agreement({})}}), IsEmpty());
}

TEST(AttentionTest, ShortNoticeCountsUntilItIsKnowinglyAccepted)
{
    Conversation soon = talk(today.addDays(10));
    soon.invitedOn = soon.date.addDays(-13);
    EXPECT_THAT(kindsOf({.employees = {noor()}, .conversations = {soon}}),
                ElementsAre(AttentionKind::ShortNotice));

    soon.shortNoticeReason = u"Noor asked for it"_s;
    EXPECT_THAT(kindsOf({.employees = {noor()}, .conversations = {soon}}), IsEmpty());
}

TEST(AttentionTest, ShortNoticeFollowsTheFramework)
{
    Conversation soon = talk(today.addDays(10));
    soon.invitedOn = soon.date.addDays(-13);

    EXPECT_THAT(kindsOf({.employees = {noor()}, .conversations = {soon}, .framework = {.noticeDays = 13}}),
                IsEmpty());
}

TEST(AttentionTest, OnTheDayItselfShortNoticeIsTooLateToMend)
{
    Conversation now = talk(today);
    now.invitedOn = today.addDays(-1);

    EXPECT_THAT(kindsOf({.employees = {noor()}, .conversations = {now}}),
                ElementsAre(AttentionKind::ConversationThisWeek));
}

TEST(AttentionTest, ATalkThisWeekOnShortNoticeNeedsBoth)
{
    Conversation soon = talk(today.addDays(2));
    soon.invitedOn = today;

    EXPECT_THAT(kindsOf({.employees = {noor()}, .conversations = {soon}}),
                ElementsAre(AttentionKind::ConversationThisWeek, AttentionKind::ShortNotice));
}

TEST(AttentionTest, AYearWithoutAConversationIsLong)
{
    const QDate aYearAgo(2025, 11, 25);
    const LongAgoCase cases[] = {
        {"a year in service today", aYearAgo, {}, false},
        {"a year and a day in service", aYearAgo.addDays(-1), {}, true},
        {"a talk a year ago", longAgo, aYearAgo, false},
        {"a talk longer ago", longAgo, aYearAgo.addDays(-1), true},
        {"a talk before coming back this year", QDate(2026, 3, 1), longAgo, false},
        {"hire date unknown, never a talk", {}, {}, false},
        {"hire date unknown, a talk long ago", {}, longAgo, true},
        {"starts next year", QDate(2027, 2, 1), {}, false},
    };
    for (const LongAgoCase &one : cases) {
        AttentionInput input{.employees = {noor(one.hiredOn)}};
        if (one.lastTalk.isValid())
            input.conversations << talk(one.lastTalk, ConversationStatus::Finished);
        EXPECT_EQ(kindsOf(input).contains(AttentionKind::LongWithoutConversation), one.kept) << one.what;
    }
}

TEST(AttentionTest, HowLongIsLongFollowsTheFramework)
{
    const AttentionInput input{.employees = {noor(today.addMonths(-8))}, .framework = {.everyMonths = 6}};

    EXPECT_THAT(kindsOf(input), ElementsAre(AttentionKind::LongWithoutConversation));
}

TEST(AttentionTest, TheLastConversationCountsWhateverTheOrder)
{
    AttentionInput input{.employees = {noor(longAgo)},
                         .conversations = {talk(today.addDays(-20), ConversationStatus::Finished),
                                           talk(longAgo, ConversationStatus::Finished)}};
    EXPECT_THAT(kindsOf(input), IsEmpty());

    input.conversations.swapItemsAt(0, 1);
    EXPECT_THAT(kindsOf(input), IsEmpty());
}

TEST(AttentionTest, APlannedConversationEndsTheWait)
{
    EXPECT_THAT(kindsOf({.employees = {noor(longAgo)}, .conversations = {talk(today.addMonths(2))}}),
                IsEmpty());
    EXPECT_THAT(kindsOf({.employees = {noor(longAgo)},
                         .conversations = {talk(today.addMonths(2), ConversationStatus::Cancelled)}}),
                ElementsAre(AttentionKind::LongWithoutConversation));
}

TEST(AttentionTest, PeopleWhoLeftNeverAppear)
{
    const AttentionInput input{.employees = {noor(longAgo, today.addDays(-1))},
                               .conversations = {talk(today), talk(today.addDays(-3))},
                               .agreements = {agreement(today.addDays(-1))}};

    EXPECT_THAT(attentionOn(today, input), IsEmpty());
}

TEST(AttentionTest, TheLastDayOfServiceStillCounts)
{
    EXPECT_THAT(kindsOf({.employees = {noor(longAgo, today)}}),
                ElementsAre(AttentionKind::LongWithoutConversation));
}

TEST(AttentionTest, RecordsOfNobodyAreLeftAlone)
{
    EXPECT_THAT(
        attentionOn(today, {.conversations = {talk(today)}, .agreements = {agreement(today.addDays(-1))}}),
        IsEmpty());
}

TEST(AttentionTest, AnItemTellsWhoWhatWhenAndHowManyDays)
{
    Agreement late = agreement(today.addDays(-3));
    late.conversation = {u"talk"_s};

    EXPECT_THAT(attentionOn(today, {.employees = {noor()}, .agreements = {late}}),
                ElementsAre(AttentionItem{.kind = AttentionKind::AgreementOverdue,
                                          .employee = {u"noor"_s},
                                          .conversation = {u"talk"_s},
                                          .agreement = {u"agreement"_s},
                                          .date = today.addDays(-3),
                                          .days = -3}));
}

TEST(AttentionTest, MostUrgentFirstAndEachKindByDate)
{
    const AttentionInput input{.employees = {noor(longAgo)},
                               .conversations = {talk(longAgo, ConversationStatus::Finished)},
                               .agreements = {agreement(today.addDays(3)), agreement(today.addDays(-1)),
                                              agreement(today), agreement(today.addDays(-9))}};
    QList<int> days;
    for (const AttentionItem &item : attentionOn(today, input))
        days << item.days;

    EXPECT_THAT(days, ElementsAre(-9, -1, 0, 3, today.daysTo(longAgo)));
}

TEST(AttentionTest, AFormAsksForAReminderOnItsDayAndIsOverdueAfterTheDayItIsNeeded)
{
    const FormDays form{today.addDays(-10), today, today.addDays(2)};
    AttentionInput input{
        .employees = {noor()}, .conversations = {talk(today.addDays(20))}, .awaited = {{{u"talk"_s}, form}}};
    EXPECT_THAT(kindsOf(input), ElementsAre(AttentionKind::FormReminderDue));
    EXPECT_EQ(attentionOn(today, input).constFirst().date, form.dueOn);
    input.awaited = {{{u"talk"_s}, {today.addDays(-10), today.addDays(-3), today.addDays(-1)}}};
    EXPECT_THAT(kindsOf(input), ElementsAre(AttentionKind::FormOverdue));
    input.awaited = {{{u"talk"_s}, {today, today.addDays(1), today.addDays(3)}}};
    EXPECT_THAT(kindsOf(input), IsEmpty());
}

} // namespace loopbaan::test
