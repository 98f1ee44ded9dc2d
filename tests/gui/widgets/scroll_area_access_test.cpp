// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/scroll_area_access.h"

#include "support/printers.h"

#include <QAccessible>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

class ScrollAreaAccessTest : public ::testing::Test
{
protected:
    ScrollAreaAccessTest()
    {
        guardScrollAreas();
        area.setWidget(new QLabel(u"words"_s));
        area.widget()->resize(400, 2000);
        area.resize(500, 300);
        area.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&area));
    }
    ~ScrollAreaAccessTest() override { QAccessible::cleanup(); }

    QScrollArea area{};
};

TEST_F(ScrollAreaAccessTest, ShowsWhatIsInItAndItsScrollBar)
{
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&area);
    ASSERT_EQ(access->childCount(), 2);
    EXPECT_EQ(access->child(0)->object(), area.viewport());
    EXPECT_EQ(access->child(0)->parent(), access);
    EXPECT_EQ(access->indexOfChild(access->child(1)), 1);
    ASSERT_EQ(access->child(0)->childCount(), 1);
    EXPECT_EQ(access->child(0)->child(0)->object(), area.widget());
}

TEST_F(ScrollAreaAccessTest, APartThatHasGoneIsNotThere)
{
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&area);
    area.widget()->resize(400, 100);
    QTest::qWait(1);
    EXPECT_EQ(access->childCount(), 1);
    EXPECT_EQ(access->child(1), nullptr);
    EXPECT_EQ(access->child(-1), nullptr);
}

} // namespace loopbaan::test
