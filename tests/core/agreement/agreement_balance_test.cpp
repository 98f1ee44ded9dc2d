// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreement/agreement_balance.h"

#include <gtest/gtest.h>

namespace loopbaan::test {

namespace {

const Agreement ofNoor{.owner = AgreementOwner::Employee};
const Agreement ofEls{.owner = AgreementOwner::Manager};

} // namespace

TEST(AgreementBalanceTest, MostAreTheManagersWhenMoreThanHalfOfTheOpenOnesAre)
{
    EXPECT_TRUE(mostAreTheManagers({ofEls, ofEls, ofNoor}));
    EXPECT_FALSE(mostAreTheManagers({ofEls, ofEls, ofNoor, ofNoor}));
}

TEST(AgreementBalanceTest, OnePromiseIsNotMost)
{
    EXPECT_FALSE(mostAreTheManagers({ofEls}));
}

TEST(AgreementBalanceTest, WhatIsClosedDoesNotCount)
{
    Agreement done = ofEls;
    done.status = AgreementStatus::Reached;
    EXPECT_FALSE(mostAreTheManagers({done, done, done, ofNoor}));
}

} // namespace loopbaan::test
