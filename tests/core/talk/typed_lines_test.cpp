// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/talk/typed_lines.h"

#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

namespace {

QList<OptionArgument> arguments(const QStringList &ids)
{
    QList<OptionArgument> list;
    for (const QString &id : ids)
        list.append({.id = {id}, .text = id, .answer = u"answer "_s + id});
    return list;
}

QStringList idsOf(const QList<OptionArgument> &list)
{
    QStringList ids;
    for (const OptionArgument &argument : list)
        ids << argument.id.value;
    return ids;
}

} // namespace

TEST(TypedLinesTest, AChangedLineStaysTheSameArgument)
{
    const QList<OptionArgument> typed =
        withLines(arguments({u"a"_s, u"b"_s, u"c"_s}), {u"a"_s, u"B!"_s, u"c"_s});
    EXPECT_EQ(idsOf(typed), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    EXPECT_EQ(typed.at(1).text, u"B!"_s);
    EXPECT_EQ(typed.at(1).answer, u"answer b"_s);
}

TEST(TypedLinesTest, ALineInBetweenIsNew)
{
    const QList<OptionArgument> typed = withLines(arguments({u"a"_s, u"c"_s}), {u"a"_s, u"b"_s, u"c"_s});
    EXPECT_EQ(idsOf(typed), (QStringList{u"a"_s, QString(), u"c"_s}));
    EXPECT_EQ(typed.at(2).position, 2);
}

TEST(TypedLinesTest, ALineThatIsGoneTakesItsArgumentAlong)
{
    EXPECT_EQ(idsOf(withLines(arguments({u"a"_s, u"b"_s, u"c"_s}), {u"a"_s, u"c"_s})),
              (QStringList{u"a"_s, u"c"_s}));
    EXPECT_TRUE(withLines(arguments({u"a"_s}), {}).isEmpty());
}

TEST(TypedLinesTest, LinesThatSayTheSameKeepTheirNumber)
{
    EXPECT_EQ(withLines(arguments({u"a"_s}), {u"a"_s, u"a"_s, u"a"_s}).size(), 3);
}

} // namespace loopbaan::test
