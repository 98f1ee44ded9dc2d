// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sensitive_words.h"

#include "support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

TEST(SensitiveWordsTest, FindsTheFirstOneAsItIsWritten)
{
    const SensitiveWords words({u"burn-out*"_s, u"migraine"_s});
    EXPECT_EQ(words.firstIn(u"Na een Burn-out, en Migraine"_s), u"Burn-out"_s);
}

TEST(SensitiveWordsTest, IsSilentAboutTheRest)
{
    const SensitiveWords words({u"ziek"_s});
    EXPECT_EQ(words.firstIn(u"Begint tot juni om tien uur, muziek"_s), std::nullopt);
    EXPECT_EQ(words.firstIn({}), std::nullopt);
}

TEST(SensitiveWordsTest, SaysNoMoreOfAWordThatIsIgnored)
{
    SensitiveWords words({u"ziek"_s, u"migraine"_s});
    words.ignore(u"Ziek"_s);
    EXPECT_EQ(words.firstIn(u"ziek, en migraine"_s), u"migraine"_s);
}

TEST(SensitiveWordsTest, TheShippedOnesAreThoseOfAllLanguages)
{
    const SensitiveWords words(Catalogue::shipped());
    EXPECT_EQ(words.firstIn(u"grossesse"_s), u"grossesse"_s);
    EXPECT_EQ(words.firstIn(u"een burn-out"_s), u"burn-out"_s);
    EXPECT_EQ(words.firstIn(u"since the pregnancy"_s), u"pregnancy"_s);
}

} // namespace loopbaan::test
