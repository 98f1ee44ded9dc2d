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

} // namespace loopbaan::test
