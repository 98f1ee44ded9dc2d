// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text/clean_text.h"

#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

TEST(CleanTextTest, WhatMisleadsGoes)
{
    EXPECT_EQ(cleanText(u" Jan\u202E neteeP\u202C \u0007"_s, Lines::One), u"Jan neteeP"_s);
    EXPECT_TRUE(hasInvisible(u"Jan\u200Bsen"));
    EXPECT_TRUE(hasInvisible(u"Jan\u0000sen"_s));
}

TEST(CleanTextTest, NamesOfEveryScriptStay)
{
    for (const QString &name :
         {u"Séverine O'Connor"_s, u"李 محمد 😀"_s, u"می\u200Cخواهم"_s, u"Rene\u0301e"_s}) {
        EXPECT_EQ(cleanText(name, Lines::One), name);
        EXPECT_FALSE(hasInvisible(name));
    }
}

TEST(CleanTextTest, LineEndsStayWhereThereMayBeSeveralLines)
{
    EXPECT_EQ(cleanText(u"een\r\ntwee\rdrie\n"_s, Lines::Several), u"een\ntwee\ndrie"_s);
    EXPECT_EQ(cleanText(u"Zorg &\nWelzijn"_s, Lines::One), u"Zorg & Welzijn"_s);
    EXPECT_FALSE(hasInvisible(u"een\ttwee\r\n"));
}

TEST(CleanTextTest, ATowerOfAccentsIsCutDown)
{
    const QString tower = u"a"_s + QString(10'000, u'\u0301');

    EXPECT_EQ(cleanText(tower, Lines::One).size(), 5);
    EXPECT_TRUE(hasInvisible(tower));
}

TEST(CleanTextTest, ATowerBuiltAroundInvisibleCharactersIsCutDownToo)
{
    const QString tower = u"a"_s + u"\u0301\u0301\u0301\u200B"_s.repeated(1000);

    EXPECT_EQ(cleanText(tower, Lines::One).size(), 5);
}

TEST(CleanTextTest, CleaningTwiceIsCleaningOnce)
{
    const QString once = cleanText(u"\u200B x\u202E \r\n y \u0001 "_s, Lines::Several);

    EXPECT_EQ(cleanText(once, Lines::Several), once);
}

} // namespace loopbaan::test
