// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/talk/wish_service.h"

#include "app/talk/stored_talk.h"
#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::Field;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace loopbaan::test {

class WishServiceTest : public StoredTalk
{
protected:
    WishService wishes() { return WishService(*dossier); }

    [[nodiscard]] QStringList texts()
    {
        QStringList texts;
        for (const Wish &wish : wishes().of(noor))
            texts << wish.text;
        return texts;
    }
};

TEST_F(WishServiceTest, AWishIsNotedInTheOwnWordsWithoutAnythingElse)
{
    const Wish wish = wishes().add(talk, u"decide more myself"_s);
    reopen();

    ASSERT_THAT(wishes().of(noor), ElementsAre(wish));
    EXPECT_EQ(wish.employee, noor);
    EXPECT_EQ(wish.notedOn, today);
    EXPECT_EQ(wish.horizon, std::nullopt);
    EXPECT_EQ(wish.importance, std::nullopt);
}

TEST_F(WishServiceTest, NotKnowingYetIsAnAnswer)
{
    const Wish wish = wishes().add(talk, u"lead a team?"_s);
    wishes().change(wish.id, [](Wish &changed) { changed.horizon = Horizon::Unknown; });
    reopen();
    EXPECT_EQ(wishes().of(noor).first().horizon, Horizon::Unknown);
}

TEST_F(WishServiceTest, TheEmployeeOrdersThem)
{
    wishes().add(talk, u"one"_s);
    wishes().add(talk, u"two"_s);
    const Wish three = wishes().add(talk, u"three"_s);
    wishes().move(three.id, 0);
    EXPECT_THAT(texts(), ElementsAre(u"three"_s, u"one"_s, u"two"_s));
    undo();
    EXPECT_THAT(texts(), ElementsAre(u"one"_s, u"two"_s, u"three"_s));
}

TEST_F(WishServiceTest, WhileItIsNotedThereAreNoVersions)
{
    const Wish wish = wishes().add(talk, u"plan"_s);
    wishes().write(wish.id, u"plan more"_s);
    EXPECT_THAT(wishes().versionsOf(wish.id), IsEmpty());
}

TEST_F(WishServiceTest, HowItReadLastTimeIsKeptOnceADay)
{
    const Wish wish = wishes().add(talk, u"plan more"_s);
    aYearLater();
    const int before = steps();
    wishes().write(wish.id, u"plan mor"_s);
    wishes().write(wish.id, u"lead the planning"_s);
    wishes().change(wish.id, [](Wish &changed) { changed.importance = Importance::Important; });

    EXPECT_EQ(steps(), before + 2);
    ASSERT_THAT(wishes().versionsOf(wish.id), SizeIs(1));
    EXPECT_EQ(wishes().versionsOf(wish.id).first().text, u"plan more"_s);
    EXPECT_EQ(wishes().versionsOf(wish.id).first().until, today);
    undo();
    undo();
    EXPECT_THAT(texts(), ElementsAre(u"plan more"_s));
    EXPECT_THAT(wishes().versionsOf(wish.id), IsEmpty());
}

TEST_F(WishServiceTest, AWishThatWasLetGoIsNotAskedAboutAnyMore)
{
    const Wish wish = wishes().add(talk, u"move abroad"_s);
    wishes().close(wish.id);
    EXPECT_THAT(texts(), IsEmpty());
    undo();
    EXPECT_THAT(texts(), SizeIs(1));
}

TEST_F(WishServiceTest, DeletingIsUndone)
{
    const Wish wish = wishes().add(talk, u"plan more"_s);
    wishes().remove(wish.id);
    EXPECT_THAT(texts(), IsEmpty());
    undo();
    EXPECT_THAT(wishes().of(noor), ElementsAre(wish));
}

} // namespace loopbaan::test
