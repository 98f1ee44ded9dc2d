// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/talk/preparation_gaps.h"

#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace loopbaan::test {

namespace {

Conversation ready()
{
    return {.invitedOn = QDate(2026, 11, 1), .careerQuestion = u"Where to?"_s};
}

const PreparationAnswer byManager{.side = PreparationSide::Manager, .privateText = u"room to grow"_s};
const PreparationAnswer byEmployee{.side = PreparationSide::Employee, .sharedText = u"planning"_s};

} // namespace

TEST(PreparationGapsTest, BothSidesPreparedIsReady)
{
    EXPECT_THAT(missingPreparation(ready(), {byManager, byEmployee}), IsEmpty());
}

TEST(PreparationGapsTest, EachEmptySideIsNamed)
{
    EXPECT_THAT(missingPreparation(ready(), {byManager}), ElementsAre(PreparationGap::EmployeeSide));
    EXPECT_THAT(missingPreparation(ready(), {byEmployee}), ElementsAre(PreparationGap::ManagerSide));
    EXPECT_THAT(missingPreparation({}, {}),
                ElementsAre(PreparationGap::NotInvited, PreparationGap::EmployeeSide,
                            PreparationGap::ManagerSide, PreparationGap::CareerQuestion));
}

TEST(PreparationGapsTest, WhatIsToldInPersonIsPreparedToo)
{
    const PreparationAnswer inPerson{.side = PreparationSide::Employee, .toldInPerson = true};
    EXPECT_THAT(missingPreparation(ready(), {byManager, inPerson}), IsEmpty());
}

TEST(PreparationGapsTest, AnEmptyAnswerIsNone)
{
    const PreparationAnswer blank{.side = PreparationSide::Employee, .sharedText = u"  "_s};
    EXPECT_THAT(missingPreparation(ready(), {byManager, blank}), ElementsAre(PreparationGap::EmployeeSide));
}

TEST(PreparationGapsTest, AnInformalTalkAsksForNothing)
{
    EXPECT_THAT(missingPreparation({.formality = Formality::Informal}, {}), IsEmpty());
}

} // namespace loopbaan::test
