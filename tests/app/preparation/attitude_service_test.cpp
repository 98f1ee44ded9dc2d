// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preparation/attitude_service.h"

#include "app/agreements/agreement_service.h"
#include "app/dossier/dossier_check.h"
#include "storage/stores/stores.h"

#include "app/talk/stored_talk.h"
#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::IsEmpty;

namespace loopbaan::test {

class AttitudeServiceTest : public StoredTalk
{
protected:
    AttitudeService attitudes() { return AttitudeService(*dossier); }
    AttitudeGoal goal() { return attitudes().goal(noor).value_or(AttitudeGoal()); }

    AgreementId agreed()
    {
        const Agreement agreement{.id = AgreementId::create(), .employee = noor, .conversation = talk};
        dossier->change(u"Agree"_s, [&](Stores &stores) { stores.agreements.insert(agreement); });
        attitudes().agree(noor, agreement.id);
        return agreement.id;
    }
};

TEST_F(AttitudeServiceTest, NothingIsSharedByItself)
{
    for (const AttitudeView &view : attitudes().of(noor, Catalogue::shipped()))
        EXPECT_FALSE(isShared(view));
    EXPECT_EQ(attitudes().goal(noor), std::nullopt);
}

TEST_F(AttitudeServiceTest, AtMostOneIsToGrow)
{
    attitudes().choose(noor, Attitude::Steer);
    attitudes().choose(noor, Attitude::Explore);
    EXPECT_EQ(goal().attitude, Attitude::Explore);
    EXPECT_EQ(goal().chosenOn, today);
    EXPECT_THAT(dossier->stores().attitudeGoals.all(), ::testing::SizeIs(1));
    attitudes().drop(noor);
    EXPECT_EQ(attitudes().goal(noor), std::nullopt);
    undo();
    EXPECT_EQ(goal().attitude, Attitude::Explore);
}

TEST_F(AttitudeServiceTest, AnotherChoiceHasNothingAgreedYet)
{
    attitudes().choose(noor, Attitude::Steer);
    const AgreementId agreement = agreed();
    EXPECT_EQ(goal().agreement, agreement);
    attitudes().choose(noor, Attitude::Steer);
    EXPECT_EQ(goal().agreement, agreement);
    attitudes().choose(noor, Attitude::Ahead);
    EXPECT_TRUE(goal().agreement.isNull());
}

TEST_F(AttitudeServiceTest, TheChoiceOutlivesItsAgreement)
{
    attitudes().choose(noor, Attitude::Steer);
    AgreementService(*dossier).remove(agreed());
    EXPECT_THAT(damagedRecords(*dossier), IsEmpty());
    EXPECT_TRUE(goal().agreement.isNull());
    EXPECT_EQ(goal().attitude, Attitude::Steer);
}

} // namespace loopbaan::test
