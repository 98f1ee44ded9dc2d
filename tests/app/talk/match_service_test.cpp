// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/talk/match_service.h"

#include "app/talk/option_service.h"
#include "app/talk/wish_service.h"

#include "app/talk/stored_talk.h"
#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

class MatchServiceTest : public StoredTalk
{
protected:
    MatchService matches() { return MatchService(*dossier); }
};

TEST_F(MatchServiceTest, WishesAndOptionsFillTheSideOfTheEmployee)
{
    WishService(*dossier).add(talk, u"decide more"_s);
    WishService(*dossier).add(talk, u" "_s);
    WishService(*dossier).add(talk, u"stay here"_s);
    (void)OptionService(*dossier).add(talk, u"Warehouse B"_s);

    EXPECT_EQ(matches().of(talk).employeeWishes, u"decide more\nstay here"_s);
    EXPECT_EQ(matches().of(talk).employeePossibilities, u"Warehouse B"_s);
    EXPECT_EQ(matches().of(talk).organisationNeeds, QString());
}

TEST_F(MatchServiceTest, WhatIsTypedStaysAsItIs)
{
    matches().write(talk, &MatchSheet::organisationNeeds, u"planners"_s);
    matches().write(talk, &MatchSheet::employeeWishes, u"in short: more say"_s);
    WishService(*dossier).add(talk, u"decide more"_s);
    reopen();

    EXPECT_EQ(matches().of(talk).organisationNeeds, u"planners"_s);
    EXPECT_EQ(matches().of(talk).employeeWishes, u"in short: more say"_s);
}

TEST_F(MatchServiceTest, TypingInABoxIsOneStep)
{
    const int before = steps();
    matches().write(talk, &MatchSheet::organisationPossibilities, u"a"_s);
    matches().write(talk, &MatchSheet::organisationPossibilities, u"a day"_s);
    EXPECT_EQ(steps(), before + 1);
    undo();
    EXPECT_EQ(matches().of(talk).organisationPossibilities, QString());
}

} // namespace loopbaan::test
