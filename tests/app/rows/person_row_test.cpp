// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rows/person_row.h"
#include "app/rows/timeline_row.h"
#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

TEST(InitialsTest, AreTheFirstLettersOfBothNames)
{
    EXPECT_EQ(initialsOf(u"Noor"_s, u"Janssens"_s), u"NJ"_s);
    EXPECT_EQ(initialsOf(u" élise "_s, u"dupont"_s), u"ÉD"_s);
}

TEST(InitialsTest, SkipTheParticlesOfAFamilyName)
{
    EXPECT_EQ(initialsOf(u"Joost"_s, u"van Dijk"_s), u"JD"_s);
    EXPECT_EQ(initialsOf(u"Els"_s, u"van den Berg"_s), u"EB"_s);
    EXPECT_EQ(initialsOf(u"Jan"_s, u"'t Hooft"_s), u"JH"_s);
}

TEST(InitialsTest, ManageWithOneNameOrAnotherScript)
{
    EXPECT_EQ(initialsOf(u"Noor"_s, {}), u"N"_s);
    EXPECT_EQ(initialsOf({}, u"Janssens"_s), u"J"_s);
    EXPECT_EQ(initialsOf(u"小龙"_s, u"李"_s), u"小李"_s);
    EXPECT_EQ(initialsOf(u"😀 Smile"_s, {}), u"😀"_s);
    EXPECT_EQ(initialsOf({}, {}), QString());
}

TEST(PersonRowTest, IsSpokenWhole)
{
    EXPECT_EQ(
        spoken(PersonRow{.name = u"Noor Janssens"_s, .job = u"Planner"_s, .status = u"talk on 26 Nov"_s}),
        u"Noor Janssens, Planner, talk on 26 Nov"_s);
    EXPECT_EQ(spoken(PersonRow{.name = u"Noor Janssens"_s, .status = u"no talk yet"_s}),
              u"Noor Janssens, no talk yet"_s);
}

TEST(TimelineRowTest, IsSpokenWhole)
{
    EXPECT_EQ(spoken(TimelineRow{.group = u"2025"_s, .title = u"POP approved"_s, .when = u"2 Dec"_s}),
              u"2025, POP approved, 2 Dec"_s);
}

} // namespace loopbaan::test
