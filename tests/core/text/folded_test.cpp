// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/folded.h"

#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

TEST(FoldedTest, IgnoresCaseAccentsAndSpareSpaces)
{
    EXPECT_EQ(folded(u"  Séverine   DE Vries "), u"severine de vries"_s);
    EXPECT_EQ(folded(u"ÖZTÜRK"), folded(u"öztürk"));
}

TEST(FoldedTest, TheSameLetterWrittenInTwoWaysIsTheSame)
{
    EXPECT_EQ(folded(u"Rene\u0301e"), folded(u"Renée"));
    EXPECT_EQ(folded(u"Jan\u00A0Peeters"), folded(u"Jan Peeters"));
}

TEST(FoldedTest, OtherScriptsStayThemselves)
{
    EXPECT_EQ(folded(u"李 محمد"), u"李 محمد"_s);
    EXPECT_EQ(folded(u""), QString());
}

} // namespace loopbaan::test
