// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/timeline_view.h"

#include "app/rows/timeline_row.h"
#include "gui/look/color_tokens.h"
#include "gui/look/look.h"
#include "gui/support/painted.h"
#include "gui/support/row_model.h"
#include "support/printers.h"

#include <QApplication>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

class TimelineViewTest : public ::testing::Test
{
protected:
    void show(const QList<TimelineRow> &rows)
    {
        model = std::make_unique<RowModel<TimelineRow>>(rows);
        list.setModel(model.get());
        list.resize(420, 300);
        list.show();
    }

    [[nodiscard]] int heightOf(int row) const { return list.visualRect(model->index(row, 0)).height(); }

    QColor nodeColor(int row)
    {
        const QRect place = list.visualRect(model->index(row, 0));
        return colorAt(*list.viewport(), {place.left() + 3, place.bottom() - 15 - 10});
    }

    Look look{*qApp, [] { return QPalette(QColor(0xEFEFEF)); }};
    std::unique_ptr<RowModel<TimelineRow>> model{};
    TimelineView list{};
};

TEST_F(TimelineViewTest, AGroupIsNamedOnce)
{
    show({{.group = u"2026"_s, .title = u"A"_s},
          {.group = u"2026"_s, .title = u"B"_s},
          {.group = u"2025"_s, .title = u"C"_s}});
    EXPECT_GT(heightOf(0), heightOf(1));
    EXPECT_EQ(heightOf(0), heightOf(2));
}

TEST_F(TimelineViewTest, ALongDetailTakesMoreLinesInLessRoom)
{
    show({{.title = u"POP"_s,
           .detail =
               u"84 minuten · 3 afspraken · Noor: “fijn dat het over mij ging, niet over de cijfers”"_s}});
    const int wide = heightOf(0);
    list.resize(200, 300);
    EXPECT_GT(heightOf(0), wide);
}

TEST_F(TimelineViewTest, WhatIsDoneIsFilledAndWhatIsPlannedIsNot)
{
    show({{.state = TimelineState::Planned, .title = u"A"_s},
          {.state = TimelineState::Done, .title = u"B"_s},
          {.state = TimelineState::Noted, .title = u"C"_s}});
    EXPECT_EQ(nodeColor(1), lightTokens().primary);
    EXPECT_NE(nodeColor(0), lightTokens().primary);
    EXPECT_NE(nodeColor(2), lightTokens().primary);
    look.setScheme(ColorScheme::Dark);
    EXPECT_EQ(nodeColor(1), darkTokens().primary);
}

TEST_F(TimelineViewTest, EveryKindOfMomentCanBePainted)
{
    QList<TimelineRow> rows;
    for (const auto kind : {TimelineKind::Conversation, TimelineKind::Preparation, TimelineKind::Agreement,
                            TimelineKind::Role, TimelineKind::Plan, TimelineKind::Start})
        rows.append({.kind = kind, .title = u"A"_s, .when = u"1 feb"_s});
    show(rows);
    EXPECT_FALSE(list.grab().isNull());
}

} // namespace loopbaan::test
