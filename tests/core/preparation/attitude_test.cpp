// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preparation/attitude.h"

#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::SizeIs;

namespace loopbaan::test {

namespace {

AttitudeAnswer said(const QString &statement, int year, int degree)
{
    return {.conversation = {QString::number(year)},
            .statement = u"att.ahead."_s + statement,
            .degree = degree,
            .answeredOn = QDate(year, 11, 22)};
}

AttitudeView aheadIn(const QList<AttitudeAnswer> &answers)
{
    return attitudeViews(answers, Catalogue::shipped()).constFirst();
}

} // namespace

TEST(AttitudeTest, FourWithThreeStatementsEach)
{
    const QList<AttitudeView> views = attitudeViews({}, Catalogue::shipped());
    EXPECT_THAT(views, SizeIs(4));
    for (const AttitudeView &view : views) {
        EXPECT_THAT(view.statements, SizeIs(3));
        EXPECT_NE(Catalogue::shipped().find(definitionOf(view.attitude)), nullptr);
        EXPECT_NE(Catalogue::shipped().find(ownWordsOf(view.attitude)), nullptr);
    }
}

TEST(AttitudeTest, SilenceTellsNothing)
{
    EXPECT_FALSE(isShared(aheadIn({})));
    EXPECT_EQ(aheadIn({}).trend, std::nullopt);
}

TEST(AttitudeTest, TheFirstTimeThereIsNoChangeYet)
{
    const AttitudeView view = aheadIn({said(u"time"_s, 2025, 2)});
    EXPECT_EQ(view.statements.constFirst(), (StatementView{u"att.ahead.time"_s, 2, std::nullopt}));
    EXPECT_EQ(view.trend, std::nullopt);
    EXPECT_TRUE(isShared(view));
}

TEST(AttitudeTest, ChangesAreCountedAgainstTheTalkBefore)
{
    const AttitudeView view =
        aheadIn({said(u"time"_s, 2026, 4), said(u"time"_s, 2024, 1), said(u"time"_s, 2025, 3),
                 said(u"signals"_s, 2025, 4), said(u"signals"_s, 2026, 2), said(u"choose"_s, 2026, 5)});
    EXPECT_EQ(view.trend, (AttitudeTrend{.better = 1, .less = 1}));
    EXPECT_EQ(view.statements.constFirst(), (StatementView{u"att.ahead.time"_s, 4, 3}));
}

TEST(AttitudeTest, NoChangeIsAnAnswerToo)
{
    EXPECT_EQ(aheadIn({said(u"time"_s, 2025, 3), said(u"time"_s, 2026, 3)}).trend, AttitudeTrend());
}

TEST(AttitudeTest, ASecondAnswerBeforeTheSameTalkIsNotAChange)
{
    AttitudeAnswer again = said(u"time"_s, 2026, 5);
    again.answeredOn = again.answeredOn.addDays(2);
    const AttitudeView view = aheadIn({said(u"time"_s, 2026, 2), again});
    EXPECT_EQ(view.statements.constFirst().now, 5);
    EXPECT_EQ(view.trend, std::nullopt);
}

TEST(AttitudeTest, OwnWordsStandAboveTheStatements)
{
    const AttitudeAnswer words{.statement = ownWordsOf(Attitude::Ahead), .words = u" I read about it "_s};
    EXPECT_EQ(aheadIn({words}).ownWords, u"I read about it"_s);
}

} // namespace loopbaan::test
