// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/catalogue.h"
#include "core/plan/pop.h"

#include "support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

namespace {

/// Is every value of the enum written in the catalogue, as `prefix` and its own word?
template<typename Enum>
void expectWords(const QString &prefix)
{
    for (const auto &entry : enumTexts<Enum>)
        EXPECT_NE(Catalogue::shipped().find(prefix + entry.text), nullptr) << entry.text.data();
}

} // namespace

TEST(PopWordsTest, EveryValueOfThePlanHasItsWords)
{
    expectWords<PopDirection>(u"pop.direction."_s);
    expectWords<OptionStatus>(u"pop.option."_s);
    expectWords<AgreementStatus>(u"pop.status."_s);
    expectWords<SignatureKind>(u"pop.sign."_s);
    expectWords<SupportAnswer>(u"pop.support."_s);
    expectWords<PartnerRole>(u"pop.partner."_s);
    expectWords<FollowUpKind>(u"pop.followup."_s);
    expectWords<Direction>({});
}

} // namespace loopbaan::test
