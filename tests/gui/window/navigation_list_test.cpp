// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/navigation_list.h"

#include "gui/look/fonts.h"
#include "gui/look/look.h"

#include <QApplication>
#include <QFontMetrics>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

TEST(NavigationListTest, IsAsWideAsItsLongestEntryInTheSizeOfTheText)
{
    Look look(*qApp, [] { return QPalette(QColor(0xEFEFEF)); });
    NavigationList list;
    list.setEntries({{.title = u"Medewerkers"_s, .icon = u"people"_s}});
    list.setCount(0, 10'000);
    for (const double scale : {1.0, 1.5}) {
        look.setTextScale(scale);
        const QFontMetrics metrics(fontFor(TextRole::Strong));
        EXPECT_GT(list.sizeHint().width(), metrics.horizontalAdvance(u"Medewerkers10.000"_s)) << scale;
        EXPECT_LT(list.sizeHint().width(), metrics.horizontalAdvance(u"Medewerkers10.000"_s) + 80) << scale;
    }
    look.setTextScale(1);
}

} // namespace loopbaan::test
