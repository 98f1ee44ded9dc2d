// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/segment_bar.h"

#include "gui/support/window_test.h"
#include "support/printers.h"

#include <QRadioButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

class SegmentBarTest : public WindowTest
{
protected:
    SegmentBarTest()
    {
        bar.setTexts({u"Eerst"_s, u"Dan"_s, u"Daarna"_s, u"Laatst"_s});
        bar.resize(bar.sizeHint());
        bar.show();
        bar.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&bar));
    }

    QRadioButton &segment(int index) { return *bar.findChild<QRadioButton *>(u"segment%1"_s.arg(index)); }

    SegmentBar bar{};
};

TEST_F(SegmentBarTest, OnlyTheUserChooses)
{
    QSignalSpy chosen(&bar, &SegmentBar::chosen);
    bar.setCurrent(1);
    EXPECT_EQ(chosen.count(), 0);
    QTest::mouseClick(&segment(2), Qt::LeftButton, {}, {4, 4});
    EXPECT_EQ(chosen.value(0), QVariantList{2});
    EXPECT_EQ(bar.current(), 2);
}

TEST_F(SegmentBarTest, ArrowsChooseTheNext)
{
    bar.setCurrent(0);
    bar.focusCurrent();
    QTest::keyClick(&segment(0), Qt::Key_Right);
    EXPECT_EQ(bar.current(), 1);
    EXPECT_TRUE(segment(1).hasFocus());
}

TEST_F(SegmentBarTest, NoneCanBeChosen)
{
    bar.setCurrent(3);
    bar.setCurrent(-1);
    EXPECT_EQ(bar.current(), -1);
    QTest::mouseClick(&segment(0), Qt::LeftButton);
    EXPECT_EQ(bar.current(), 0);
}

TEST_F(SegmentBarTest, StandsInTwoLinesWhereThereIsNoRoom)
{
    const int width = bar.lineWidth() - 1;
    EXPECT_GT(bar.heightForWidth(width), bar.sizeHint().height());
    bar.resize(width, bar.heightForWidth(width));
    EXPECT_GT(segment(2).y(), segment(0).y());
    EXPECT_LE(segment(1).geometry().right(), bar.width());
}

} // namespace loopbaan::test
