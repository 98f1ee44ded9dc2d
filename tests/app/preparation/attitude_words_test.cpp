// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preparation/attitude_words.h"

#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace loopbaan::test {

namespace {

AttitudeWords inEnglish(const AttitudeView &view)
{
    return attitudeWords(view, Catalogue::shipped(), Language::English);
}

} // namespace

TEST(AttitudeWordsTest, ReadsWithoutANumber)
{
    const AttitudeWords words = inEnglish({.attitude = Attitude::Explore,
                                           .ownWords = u"I ask around."_s,
                                           .statements = {{u"att.explore.others"_s, 3, 2},
                                                          {u"att.explore.try"_s, 4, 4},
                                                          {u"att.explore.ask"_s, std::nullopt, 3}},
                                           .trend = AttitudeTrend{.better = 1}});
    EXPECT_EQ(words.title, u"Exploring"_s);
    EXPECT_EQ(words.ownWords, u"I ask around."_s);
    EXPECT_EQ(words.change, u"one sentence fits better now"_s);
    EXPECT_THAT(
        words.statements,
        ElementsAre(StatementWords{u"I know what colleagues in other jobs actually do."_s, u"partly"_s,
                                   u"before: a little"_s},
                    StatementWords{u"I sometimes try something new, even when I do not know whether it "
                                   u"is for me."_s,
                                   u"largely"_s, u"as before"_s}));
}

TEST(AttitudeWordsTest, TheChangeIsSaidInWords)
{
    const auto change = [](int better, int less) {
        return inEnglish({.trend = AttitudeTrend{.better = better, .less = less}}).change;
    };
    EXPECT_EQ(change(0, 0), u"all the same"_s);
    EXPECT_EQ(change(2, 0), u"two sentences fit better now"_s);
    EXPECT_EQ(change(0, 3), u"all sentences fit less now"_s);
    EXPECT_EQ(change(2, 1), u"two sentences fit better now · one sentence fits less now"_s);
}

TEST(AttitudeWordsTest, TheFirstTimeThereIsNoChange)
{
    const AttitudeWords words = inEnglish({.statements = {{u"att.ahead.time"_s, 2, std::nullopt}}});
    EXPECT_TRUE(words.change.isEmpty());
    EXPECT_TRUE(words.statements.first().before.isEmpty());
}

TEST(AttitudeWordsTest, WhatIsNotSharedHasNoStatements)
{
    EXPECT_THAT(inEnglish({.statements = {{u"att.ahead.time"_s, std::nullopt, std::nullopt}}}).statements,
                IsEmpty());
}

} // namespace loopbaan::test
