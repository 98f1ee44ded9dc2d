// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/talk/formality_scope.h"
#include "core/talk/idea_rules.h"
#include "core/talk/open_point.h"

#include "support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

TEST(FormalityScopeTest, InformalIsADayATopicAndANote)
{
    EXPECT_EQ(scopeOf(Formality::Informal), FormalityScope());
}

TEST(FormalityScopeTest, OnlyAFormalTalkIsSigned)
{
    EXPECT_FALSE(scopeOf(Formality::Light).isSigned);
    EXPECT_TRUE(scopeOf(Formality::Light).isGuided);
    EXPECT_TRUE(scopeOf(Formality::Formal).isSigned);
}

TEST(IdeaRulesTest, OwnIdeasWaitForAWish)
{
    EXPECT_FALSE(mayOpenIdeas({}, {}, {}));
    EXPECT_FALSE(mayOpenIdeas({{.text = u" "_s}}, {}, {{.privateText = u"team lead?"_s}}));
    EXPECT_TRUE(mayOpenIdeas({{.text = u"to plan more"_s}}, {}, {}));
}

TEST(IdeaRulesTest, TheStepMayBeSkippedKnowingly)
{
    EXPECT_TRUE(mayOpenIdeas({}, {.ideasOpened = true}, {}));
}

TEST(IdeaRulesTest, WhatWasToldStaysOpenWithoutAWish)
{
    const Wish closed{.text = u"to plan more"_s, .closedOn = QDate(2026, 1, 1)};
    EXPECT_FALSE(mayOpenIdeas({closed}, {}, {}));
    EXPECT_TRUE(mayOpenIdeas({closed}, {}, {{.sharedText = u"team lead?"_s}}));
}

TEST(OpenPointTest, OnlyWhatIsToBeFoundOutAsksForWhoAndWhen)
{
    EXPECT_TRUE(asksWhoAndWhen({}));
    EXPECT_TRUE(asksWhoAndWhen({.who = u"Els"_s}));
    EXPECT_FALSE(asksWhoAndWhen({.who = u"Els"_s, .on = QDate(2026, 12, 1)}));
    EXPECT_FALSE(asksWhoAndWhen({.kind = OpenPointKind::NotPossible}));
    EXPECT_FALSE(asksWhoAndWhen({.closedOn = QDate(2026, 12, 1)}));
}

} // namespace loopbaan::test
