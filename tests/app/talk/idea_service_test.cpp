// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/talk/idea_service.h"

#include "app/talk/wish_service.h"

#include "app/talk/stored_talk.h"
#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace loopbaan::test {

class IdeaServiceTest : public StoredTalk
{
protected:
    IdeaService ideas() { return IdeaService(*dossier); }
};

TEST_F(IdeaServiceTest, OpensAfterTheFirstWishAndFoldsWhenItIsTakenBack)
{
    EXPECT_FALSE(ideas().mayOpen(talk));
    WishService(*dossier).add(talk, u"decide more myself"_s);
    EXPECT_TRUE(ideas().mayOpen(talk));
    undo();
    EXPECT_FALSE(ideas().mayOpen(talk));
}

TEST_F(IdeaServiceTest, AnIdeaIsPrivateUntilItIsTold)
{
    const ManagerIdea idea = ideas().add(talk, u"team coach?"_s);
    EXPECT_EQ(idea.sharedText, QString());
    ideas().share(idea.id);
    reopen();
    EXPECT_EQ(ideas().of(noor).first().sharedText, u"team coach?"_s);
    EXPECT_TRUE(ideas().mayOpen(talk));
}

TEST_F(IdeaServiceTest, WhatIsTypedAfterwardsStaysPrivate)
{
    const ManagerIdea idea = ideas().add(talk, u"team coach?"_s);
    ideas().share(idea.id);
    ideas().write(idea.id, &ManagerIdea::privateText, u"team coach, if there is budget"_s);
    EXPECT_EQ(ideas().of(noor).first().sharedText, u"team coach?"_s);
}

TEST_F(IdeaServiceTest, IdeasAreOrderedAndDeleted)
{
    const ManagerIdea one = ideas().add(talk, u"one"_s);
    const ManagerIdea two = ideas().add(talk, u"two"_s);
    ideas().move(two.id, 0);
    EXPECT_EQ(ideas().of(noor).first().id, two.id);
    ideas().remove(one.id);
    ideas().remove(two.id);
    EXPECT_THAT(ideas().of(noor), IsEmpty());
    undo();
    EXPECT_EQ(ideas().of(noor).size(), 1);
}

} // namespace loopbaan::test
