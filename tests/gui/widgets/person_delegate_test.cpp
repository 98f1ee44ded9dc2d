// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/person_delegate.h"

#include "gui/look/color_tokens.h"
#include "gui/look/look.h"
#include "gui/support/painted.h"
#include "gui/support/row_model.h"
#include "support/printers.h"

#include <QAccessible>
#include <QApplication>
#include <QListView>
#include <QTest>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

class PersonDelegateTest : public ::testing::Test
{
protected:
    PersonDelegateTest()
    {
        list.setModel(&model);
        list.setItemDelegate(&delegate);
        list.setAccessibleName(u"Employees"_s);
        list.resize(276, 300);
        list.show();
    }

    void addTicks()
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            model.item(row)->setCheckable(true);
            model.item(row)->setCheckState(Qt::Unchecked);
        }
    }

    Look look{*qApp, [] { return QPalette(QColor(0xEFEFEF)); }};
    RowModel<PersonRow> model{{{.initials = u"AE"_s,
                                .name = u"Amina El Idrissi"_s,
                                .job = u"Onthaalmedewerker"_s,
                                .status = u"nog geen gesprek"_s},
                               {.initials = u"MK"_s,
                                .name = u"Mehmet Kaya"_s,
                                .job = u"Verantwoordelijke voor het magazijn en de expeditie"_s,
                                .status = u"1 afspraak over tijd"_s,
                                .tone = StatusTone::Overdue}}};
    PersonDelegate delegate{};
    QListView list{};
};

TEST_F(PersonDelegateTest, ARowIsAsHighAsInTheDesignAndGrowsWithTheText)
{
    const int usual = list.visualRect(model.index(0, 0)).height();
    EXPECT_GE(usual, 48);
    look.setTextScale(1.6);
    list.doItemsLayout();
    EXPECT_GT(list.visualRect(model.index(0, 0)).height(), usual * 5 / 4);
    look.setTextScale(1);
}

TEST_F(PersonDelegateTest, ALateStatusShowsItsColourEvenBesideALongJob)
{
    EXPECT_GT(pixelsOf(*list.viewport(), lightTokens().warn), 5);
    look.setScheme(ColorScheme::Dark);
    EXPECT_GT(pixelsOf(*list.viewport(), darkTokens().warn), 5);
    EXPECT_EQ(pixelsOf(*list.viewport(), lightTokens().warn), 0);
}

TEST_F(PersonDelegateTest, TheChosenRowIsTintedAndHasABar)
{
    list.setCurrentIndex(model.index(0, 0));
    EXPECT_GT(pixelsOf(*list.viewport(), lightTokens().selection), 1000);
    EXPECT_GT(pixelsOf(*list.viewport(), lightTokens().primary), 100);
}

TEST_F(PersonDelegateTest, IsReadAloudWhole)
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&list);
    EXPECT_EQ(accessible->child(0)->text(QAccessible::Name),
              u"Amina El Idrissi, Onthaalmedewerker, nog geen gesprek"_s);
}

TEST_F(PersonDelegateTest, IsTickedByMouseAndByKey)
{
    addTicks();
    const QRect row = list.visualRect(model.index(0, 0));
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, QPoint(row.left() + 20, row.center().y()));
    EXPECT_EQ(model.item(0)->checkState(), Qt::Checked);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, row.center());
    EXPECT_EQ(model.item(0)->checkState(), Qt::Checked);
    list.setCurrentIndex(model.index(0, 0));
    QTest::keyClick(&list, Qt::Key_Space);
    EXPECT_EQ(model.item(0)->checkState(), Qt::Unchecked);
}

} // namespace loopbaan::test
