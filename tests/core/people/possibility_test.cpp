// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/possibility.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::IsEmpty;

namespace loopbaan::test {

TEST(PossibilityTest, EachLineIsOneOnceAndInItsOrder)
{
    const QList<Possibility> found = possibilitiesIn(u" Planner \n\nMentor  voor starters\nPlanner\n"_s, {});

    EXPECT_EQ(linesOf(found), u"Planner\nMentor voor starters"_s);
    EXPECT_EQ(found.at(1).position, 1);
    EXPECT_THAT(possibilitiesIn(u" \n"_s, {}), IsEmpty());
}

TEST(PossibilityTest, WhatStaysIsTheSameOneAlsoInAnotherPlace)
{
    const QList<Possibility> known = possibilitiesIn(u"Planner\nMentor"_s, {});
    const QList<Possibility> found = possibilitiesIn(u"Mentor\nCoach\nPlanner"_s, known);

    EXPECT_EQ(found.at(0).id, known.at(1).id);
    EXPECT_EQ(found.at(2).id, known.at(0).id);
    EXPECT_NE(found.at(1).id, known.at(1).id);
}

TEST(PossibilityTest, ALineThatIsTooLongIsCutOff)
{
    EXPECT_EQ(possibilitiesIn(QString(300, u'x'), {}).constFirst().text.size(), longestPossibility);
}

} // namespace loopbaan::test
