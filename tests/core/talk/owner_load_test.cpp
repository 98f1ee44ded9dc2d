// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/talk/owner_load.h"

#include <gmock/gmock.h>

using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace loopbaan::test {

namespace {

QList<Agreement> promises(int employee, int manager, int organisation = 0,
                          AgreementStatus status = AgreementStatus::Planned)
{
    return QList<Agreement>(employee, {.owner = AgreementOwner::Employee, .status = status})
        + QList<Agreement>(manager, {.owner = AgreementOwner::Manager, .status = status})
        + QList<Agreement>(organisation, {.owner = AgreementOwner::Organisation, .status = status});
}

} // namespace

TEST(OwnerLoadTest, FiveIsEnoughAndSixIsMuch)
{
    EXPECT_THAT(loadOf(promises(5, 5)), IsEmpty());
    EXPECT_THAT(loadOf(promises(6, 0)), ElementsAre(LoadRemark::MuchForEmployee));
    EXPECT_THAT(loadOf(promises(6, 6, 6)),
                ElementsAre(LoadRemark::MuchForEmployee, LoadRemark::MuchForManager,
                            LoadRemark::MuchForOrganisation));
}

TEST(OwnerLoadTest, TheManagerShouldNotTakeOnMost)
{
    EXPECT_THAT(loadOf(promises(0, 1)), IsEmpty());
    EXPECT_THAT(loadOf(promises(1, 2, 1)), IsEmpty());
    EXPECT_THAT(loadOf(promises(1, 2)), ElementsAre(LoadRemark::MostForManager));
}

TEST(OwnerLoadTest, WhatIsClosedWeighsNothing)
{
    EXPECT_THAT(loadOf(promises(9, 9, 9, AgreementStatus::Reached)), IsEmpty());
}

} // namespace loopbaan::test
