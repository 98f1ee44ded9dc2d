// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/agreement_delegate.h"

#include "app/rows/agreement_row.h"
#include "gui/support/row_model.h"

#include <QListView>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

TEST(AgreementDelegateTest, OnlyATextThatDoesNotFitMakesItsRowHigher)
{
    RowModel<AgreementRow> model({{.text = u"Excel volgen"_s, .detail = u"Noor"_s},
                                  {.text = u"Noor volgt de cursus Excel voor planners en past ze toe"_s},
                                  {.text = u"woord "_s.repeated(60)}});
    AgreementDelegate delegate(0);
    QListView list;
    list.setModel(&model);
    list.setItemDelegate(&delegate);
    list.resize(240, 400);
    list.show();
    const auto height = [&](int row) { return list.visualRect(model.index(row, 0)).height(); };
    const int usual = height(0);
    EXPECT_EQ(height(2), usual);

    delegate.setMostLines(2);
    list.doItemsLayout();
    EXPECT_EQ(height(0), usual);
    EXPECT_GT(height(1), usual);
    EXPECT_EQ(height(2), height(1)) << "two lines at most";
}

} // namespace loopbaan::test
