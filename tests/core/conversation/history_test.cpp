// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversation/history.h"

#include "support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

namespace {

Conversation conversationOn(QDate date, ConversationStatus status)
{
    return {.id = ConversationId::create(), .status = status, .date = date};
}

} // namespace

TEST(HistoryTest, OnlyWhatWasHeldBeforeMakesAFollowUp)
{
    const Conversation now = conversationOn({2026, 11, 26}, ConversationStatus::Planned);
    const QDate before(2025, 11, 20);
    const QDate after(2027, 11, 20);
    EXPECT_TRUE(isFirst(now, {now}));
    EXPECT_TRUE(isFirst(now, {conversationOn(before, ConversationStatus::Cancelled), now}));
    EXPECT_TRUE(isFirst(now, {now, conversationOn(after, ConversationStatus::Finished)}));
    EXPECT_FALSE(isFirst(now, {conversationOn(before, ConversationStatus::Finished), now}));
}

TEST(HistoryTest, TheLastOneHeldIsTheLatestThatWasFinished)
{
    EXPECT_FALSE(lastHeld({}).isValid());
    EXPECT_EQ(lastHeld({conversationOn({2025, 3, 1}, ConversationStatus::Finished),
                        conversationOn({2026, 3, 1}, ConversationStatus::Finished),
                        conversationOn({2027, 3, 1}, ConversationStatus::Planned)}),
              QDate(2026, 3, 1));
}

} // namespace loopbaan::test
