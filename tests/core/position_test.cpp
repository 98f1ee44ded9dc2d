// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/position.h"

#include "core/conversation/wish.h"

#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;

namespace loopbaan::test {

namespace {

/// The ids after `id` was put at place `to` of a, b, c.
QStringList placed(const QString &id, qsizetype to)
{
    QStringList ids;
    int position = 0;
    for (const Wish &wish :
         reordered(QList<Wish>{{.id = {u"a"_s}}, {.id = {u"b"_s}}, {.id = {u"c"_s}}}, {id}, to)) {
        EXPECT_EQ(wish.position, position++);
        ids << wish.id.value;
    }
    return ids;
}

} // namespace

TEST(PositionTest, OneIsPutElsewhereAndAllAreCountedAnew)
{
    EXPECT_THAT(placed(u"c"_s, 0), ElementsAre(u"c"_s, u"a"_s, u"b"_s));
    EXPECT_THAT(placed(u"a"_s, 1), ElementsAre(u"b"_s, u"a"_s, u"c"_s));
}

TEST(PositionTest, NothingLeavesTheList)
{
    EXPECT_THAT(placed(u"a"_s, 7), ElementsAre(u"b"_s, u"c"_s, u"a"_s));
    EXPECT_THAT(placed(u"b"_s, -3), ElementsAre(u"b"_s, u"a"_s, u"c"_s));
    EXPECT_THAT(placed(u"unknown"_s, 0), ElementsAre(u"a"_s, u"b"_s, u"c"_s));
}

} // namespace loopbaan::test
