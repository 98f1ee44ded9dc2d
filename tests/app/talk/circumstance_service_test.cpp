// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/talk/circumstance_service.h"

#include "app/talk/stored_talk.h"
#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace loopbaan::test {

class CircumstanceServiceTest : public StoredTalk
{
protected:
    CircumstanceService circumstances() { return CircumstanceService(*dossier); }
    Circumstance only() { return circumstances().of(talk).value(0); }
};

TEST_F(CircumstanceServiceTest, OnlyWhatItMeansForTheWorkIsNoted)
{
    const Circumstance added = circumstances().add(talk, CircumstanceCategory::Other);
    circumstances().setCategory(added.id, CircumstanceCategory::Care);
    circumstances().write(added.id, u"starts at ten until June"_s);
    reopen();

    EXPECT_EQ(only().category, CircumstanceCategory::Care);
    EXPECT_EQ(only().consequence, u"starts at ten until June"_s);
    EXPECT_FALSE(only().consentOn.isValid());
}

TEST_F(CircumstanceServiceTest, ConsentIsDatedAndMayBeWithdrawn)
{
    const Circumstance added = circumstances().add(talk, CircumstanceCategory::Hours);
    circumstances().consent(added.id);
    EXPECT_EQ(only().consentOn, today);
    circumstances().withdrawConsent(added.id);
    EXPECT_FALSE(only().consentOn.isValid());
    undo();
    EXPECT_EQ(only().consentOn, today);
}

TEST_F(CircumstanceServiceTest, DeletingIsUndone)
{
    circumstances().remove(circumstances().add(talk, CircumstanceCategory::Place).id);
    EXPECT_THAT(circumstances().of(talk), IsEmpty());
    undo();
    EXPECT_THAT(circumstances().of(talk), SizeIs(1));
}

} // namespace loopbaan::test
