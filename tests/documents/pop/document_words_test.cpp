// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pop/document_words.h"

#include "support/printers.h"

#include <gtest/gtest.h>

namespace loopbaan::test {

using namespace Qt::StringLiterals;

namespace {

DocumentWords wordsIn(Language language)
{
    return {Catalogue::shipped(), language};
}

} // namespace

TEST(DocumentWordsTest, WritesDatesAsPeopleDo)
{
    EXPECT_EQ(wordsIn(Language::Dutch).date({2026, 11, 26}), u"26 november 2026"_s);
    EXPECT_EQ(wordsIn(Language::English).date({2026, 3, 1}), u"1 March 2026"_s);
    EXPECT_EQ(wordsIn(Language::French).date({2027, 1, 1}), u"1er janvier 2027"_s);
    EXPECT_EQ(wordsIn(Language::French).date({2027, 8, 21}), u"21 août 2027"_s);
    EXPECT_EQ(wordsIn(Language::Dutch).month({2027, 3, 31}), u"maart 2027"_s);
}

TEST(DocumentWordsTest, NeverReadsWhatItFilledIn)
{
    EXPECT_EQ(
        wordsIn(Language::Dutch).text("pop.promised.by"_L1, {{"name"_L1, u"{text}"_s}, {"text"_L1, u"%1"_s}}),
        u"{text}: %1"_s);
}

TEST(DocumentWordsTest, RefusesATextThatAsksForMoreThanIsKnown)
{
    EXPECT_THROW((void)wordsIn(Language::Dutch).text("pop.promised.by"_L1, {{"name"_L1, u"Els"_s}}),
                 CatalogueError);
}

TEST(DocumentWordsTest, LeavesAnOwnTextAsItIs)
{
    EXPECT_EQ(wordsIn(Language::French).textOrOwn(u"occ.fixed"_s), u"Rendez-vous annuel"_s);
    EXPECT_EQ(wordsIn(Language::French).textOrOwn(u"Verhuizing naar Gent"_s), u"Verhuizing naar Gent"_s);
}

} // namespace loopbaan::test
