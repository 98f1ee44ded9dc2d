// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guidance/cards.h"

#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::SizeIs;

namespace loopbaan::test {

namespace {

QList<Card> allCards(Language language)
{
    QList<Card> cards;
    for (const CardGroup &group : cardGroups(Catalogue::shipped(), language))
        cards << group.cards;
    return cards;
}

} // namespace

TEST(CardsTest, TechniquesComeBeforeDifficultMoments)
{
    const QList<CardGroup> groups = cardGroups(Catalogue::shipped(), Language::English);
    ASSERT_THAT(groups, SizeIs(2));
    EXPECT_EQ(groups.at(0).title, u"Cue cards"_s);
    EXPECT_EQ(groups.at(0).cards.first().title, u"Listen, sum up, ask further"_s);
    EXPECT_EQ(groups.at(1).title, u"Difficult moments"_s);
}

TEST(CardsTest, EveryCardSaysSomethingInEveryLanguage)
{
    for (const EnumText<Language> &language : enumTexts<Language>) {
        for (const Card &card : allCards(language.value)) {
            EXPECT_FALSE(card.title.isEmpty()) << card.id.toStdString();
            EXPECT_FALSE(card.lines.isEmpty()) << card.id.toStdString();
        }
    }
}

TEST(CardsTest, ADifficultMomentIsThreeLinesAndOneOfThemCanBeSaid)
{
    for (const EnumText<Language> &language : enumTexts<Language>) {
        const CardGroup moments = cardGroups(Catalogue::shipped(), language.value).last();
        for (const Card &card : moments.cards) {
            ASSERT_THAT(card.lines, SizeIs(3)) << card.id.toStdString();
            EXPECT_TRUE(card.lines.at(1).startsWith(language.value == Language::French ? u'«' : u'“'))
                << card.id.toStdString();
        }
    }
}

TEST(CardsTest, EveryPhaseHasACardThatExists)
{
    for (const EnumText<PhaseId> &phase : enumTexts<PhaseId>)
        EXPECT_NE(Catalogue::shipped().find(cardFor(phase.value)), nullptr);
    EXPECT_EQ(cardFor(PhaseId::Exchange), u"tec.lsd"_s);
}

TEST(CardsTest, WhatToSayToHearMoreNeverJudges)
{
    const QStringList prompts = tellMorePrompts(Catalogue::shipped(), Language::Dutch);
    ASSERT_GE(prompts.size(), 6);
    EXPECT_EQ(prompts.first(), u"“Vertel eens verder.”"_s);
}

} // namespace loopbaan::test
