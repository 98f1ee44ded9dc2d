// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/talk/open_point_service.h"

#include "app/talk/stored_talk.h"
#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace loopbaan::test {

class OpenPointServiceTest : public StoredTalk
{
protected:
    OpenPointService points() { return OpenPointService(*dossier); }

    QStringList texts(OpenPointKind kind)
    {
        QStringList texts;
        for (const OpenPoint &point : points().of(talk, kind))
            texts << point.text;
        return texts;
    }
};

TEST_F(OpenPointServiceTest, WhatCanWhatCannotAndWhatIsOpenAreThreeLists)
{
    points().add(talk, OpenPointKind::Possible, u"a day in B"_s);
    points().add(talk, OpenPointKind::NotPossible, u"more pay"_s);
    points().add(talk, OpenPointKind::ToFindOut, u"budget"_s);

    EXPECT_THAT(points().of(talk), SizeIs(3));
    EXPECT_THAT(texts(OpenPointKind::NotPossible), ElementsAre(u"more pay"_s));
    EXPECT_EQ(points().of(talk).first().employee, noor);
}

TEST_F(OpenPointServiceTest, WhoAndWhenAreKept)
{
    const OpenPoint point = points().add(talk, OpenPointKind::ToFindOut, u"budget"_s);
    points().write(point.id, &OpenPoint::who, u"Els"_s);
    points().change(point.id, [this](OpenPoint &changed) { changed.on = today.addDays(20); });
    reopen();

    const OpenPoint read = points().of(talk).first();
    EXPECT_EQ(read.who, u"Els"_s);
    EXPECT_EQ(read.on, today.addDays(20));
    EXPECT_FALSE(asksWhoAndWhen(read));
}

TEST_F(OpenPointServiceTest, WhatIsStillOpenIsThereInTheNextTalk)
{
    const OpenPoint open = points().add(talk, OpenPointKind::ToFindOut, u"budget"_s);
    points().close(points().add(talk, OpenPointKind::ToFindOut, u"found"_s).id);
    points().add(talk, OpenPointKind::Possible, u"a day in B"_s);
    aYearLater();

    EXPECT_THAT(points().leftOpen(noor), ElementsAre(open));
    points().close(open.id);
    EXPECT_THAT(points().leftOpen(noor), IsEmpty());
}

TEST_F(OpenPointServiceTest, LinesAreMovedWithinTheirList)
{
    points().add(talk, OpenPointKind::Possible, u"one"_s);
    points().add(talk, OpenPointKind::ToFindOut, u"other list"_s);
    const OpenPoint two = points().add(talk, OpenPointKind::Possible, u"two"_s);
    points().move(two.id, 0);
    EXPECT_THAT(texts(OpenPointKind::Possible), ElementsAre(u"two"_s, u"one"_s));
    undo();
    EXPECT_THAT(texts(OpenPointKind::Possible), ElementsAre(u"one"_s, u"two"_s));
}

TEST_F(OpenPointServiceTest, DeletingIsUndone)
{
    points().remove(points().add(talk, OpenPointKind::Possible, u"a day in B"_s).id);
    EXPECT_THAT(points().of(talk), IsEmpty());
    undo();
    EXPECT_THAT(points().of(talk), SizeIs(1));
}

} // namespace loopbaan::test
