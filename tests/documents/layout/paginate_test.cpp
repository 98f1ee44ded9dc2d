// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/layout/paginate.h"

#include "support/printers.h"

#include <gmock/gmock.h>

namespace loopbaan::test {

using ::testing::ElementsAre;

namespace {

Strip strip(double height, Bond bond = Bond::None, double gap = 0)
{
    Strip one{.gap = gap, .height = height, .bond = bond};
    one.items.append(Rule{.length = height});
    return one;
}

/// Where each strip of each page begins.
QList<QList<double>> tops(const Flow &flow, double height)
{
    QList<QList<double>> pages;
    for (const QList<PageItem> &items : paginate(flow, height)) {
        pages.append(QList<double>());
        for (const PageItem &item : items)
            pages.last().append(std::get<Rule>(item).from.y());
    }
    return pages;
}

} // namespace

TEST(PaginateTest, BeginsAPageWhenTheNextStripDoesNotFit)
{
    EXPECT_THAT(tops({{strip(40), strip(40), strip(40)}, {}}, 100),
                ElementsAre(ElementsAre(0, 40), ElementsAre(0)));
}

TEST(PaginateTest, LeavesOutWhiteAtTheTopOfAPage)
{
    EXPECT_THAT(tops({{strip(40, {}, 9), strip(40, {}, 10), strip(40, {}, 30)}, {}}, 100),
                ElementsAre(ElementsAre(0, 50), ElementsAre(0)));
}

TEST(PaginateTest, MovesWhatBelongsTogetherAsAWhole)
{
    EXPECT_THAT(tops({{strip(50), strip(30, Bond::Whole), strip(30, Bond::Whole), strip(30)}, {}}, 100),
                ElementsAre(ElementsAre(0), ElementsAre(0, 30, 60)));
}

TEST(PaginateTest, SplitsWhatIsTallerThanAPageAtItsWeakestBonds)
{
    const Flow flow{
        {strip(20), strip(40, Bond::Firm), strip(40, Bond::Whole), strip(40, Bond::Firm), strip(40)}, {}};

    EXPECT_THAT(tops(flow, 100), ElementsAre(ElementsAre(0, 20, 60), ElementsAre(0, 40)));
}

TEST(PaginateTest, SplitsEvenFirmBondsWhenTheyLeaveNoPage)
{
    EXPECT_THAT(tops({{strip(60, Bond::Firm), strip(60, Bond::Firm), strip(60)}, {}}, 100),
                ElementsAre(ElementsAre(0), ElementsAre(0), ElementsAre(0)));
}

TEST(PaginateTest, RepeatsTheHeaderOfATable)
{
    Strip second = strip(60);
    second.header = 0;
    const Flow flow{{strip(10, Bond::Firm), second, second}, {strip(10)}};

    EXPECT_THAT(tops(flow, 100), ElementsAre(ElementsAre(0, 10), ElementsAre(0, 10)));
}

TEST(PaginateTest, BreaksWhereItIsAskedTo)
{
    Strip always = strip(10);
    always.newPage = BreakWhen::Always;
    Strip filled = strip(10);
    filled.newPage = BreakWhen::WellFilled;

    EXPECT_EQ(tops({{strip(10), always}, {}}, 100).size(), 2);
    EXPECT_EQ(tops({{strip(10), filled}, {}}, 100).size(), 1);
    EXPECT_EQ(tops({{strip(60), filled}, {}}, 100).size(), 2);
    EXPECT_EQ(tops({{always}, {}}, 100).size(), 1);
}

TEST(PaginateTest, MakesOnePageOfNothing)
{
    EXPECT_EQ(tops({}, 100).size(), 1);
}

TEST(PaginateTest, PlacesAStripThatIsTallerThanAPage)
{
    EXPECT_THAT(tops({{strip(10), strip(300), strip(10)}, {}}, 100),
                ElementsAre(ElementsAre(0), ElementsAre(0), ElementsAre(0)));
}

} // namespace loopbaan::test
