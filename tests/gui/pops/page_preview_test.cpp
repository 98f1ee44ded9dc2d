// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pops/page_preview.h"

#include "gui/support/painted.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

namespace {

PaperPage pageOf(const QString &text)
{
    return {.size = {595, 842}, .items = {GlyphRun{.origin = {57, 72}, .text = text}}};
}

} // namespace

class PagePreviewTest : public ::testing::Test
{
protected:
    PagePreviewTest()
    {
        preview.resize(540, 700);
        preview.show();
        preview.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&preview));
        preview.setPages({pageOf(u"one"_s), pageOf(u"two"_s), pageOf(u"three"_s)});
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&preview, key, modifiers);
    }

    [[nodiscard]] int place() const { return preview.verticalScrollBar()->value(); }

    PagePreview preview;
};

TEST_F(PagePreviewTest, ShowsThePageAsWideAsThereIsRoom)
{
    const double width = 595 * 96.0 / 72 * preview.zoom();
    EXPECT_NEAR(width, preview.viewport()->width() - 2 * PageColumn::margin, 1);
    EXPECT_EQ(preview.horizontalScrollBar()->maximum(), 0);
}

TEST_F(PagePreviewTest, IsNeverLargerThanOnPaperByItself)
{
    preview.resize(2000, 700);
    EXPECT_DOUBLE_EQ(preview.zoom(), 1);
}

TEST_F(PagePreviewTest, KeysGoThroughThePages)
{
    press(Qt::Key_End);
    EXPECT_EQ(preview.page(), 2);
    press(Qt::Key_Home);
    EXPECT_EQ(preview.page(), 0);
    press(Qt::Key_PageDown);
    EXPECT_GT(place(), 500);
    press(Qt::Key_PageUp);
    EXPECT_EQ(place(), 0);
    press(Qt::Key_Down);
    EXPECT_EQ(place(), 40);
}

TEST_F(PagePreviewTest, TurnsWholePagesWhenTheWholePageIsOnShow)
{
    preview.setFit(PagePreview::Fit::Page);
    press(Qt::Key_PageDown);
    EXPECT_EQ(preview.page(), 1);
    press(Qt::Key_PageDown);
    press(Qt::Key_PageDown);
    EXPECT_EQ(preview.page(), 2);
    press(Qt::Key_PageUp);
    EXPECT_EQ(preview.page(), 1);
}

TEST_F(PagePreviewTest, KeysMakeThePageLargerAndSmaller)
{
    press(Qt::Key_0, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(preview.zoom(), 1);
    press(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(preview.zoom(), 1.25);
    press(Qt::Key_Minus, Qt::ControlModifier);
    press(Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(preview.zoom(), 0.8);
}

TEST_F(PagePreviewTest, StopsAtTheLargestAndTheSmallest)
{
    for (int step = 0; step < 20; ++step)
        preview.zoomIn();
    EXPECT_DOUBLE_EQ(preview.zoom(), 4);
    for (int step = 0; step < 20; ++step)
        preview.zoomOut();
    EXPECT_DOUBLE_EQ(preview.zoom(), 0.25);
}

TEST_F(PagePreviewTest, KeepsItsPlaceWhenItGrows)
{
    preview.goToPage(1);
    preview.zoomIn();
    EXPECT_EQ(preview.page(), 1);
}

TEST_F(PagePreviewTest, AChangedDocumentStaysAtItsPlaceAndAnotherOneBegins)
{
    preview.goToPage(1);
    preview.updatePages({pageOf(u"one"_s), pageOf(u"changed"_s), pageOf(u"three"_s)});
    EXPECT_EQ(preview.page(), 1);
    preview.setPages({pageOf(u"other"_s), pageOf(u"two"_s)});
    EXPECT_EQ(place(), 0);
}

TEST_F(PagePreviewTest, ReadsThePageOnShowAloud)
{
    EXPECT_EQ(preview.accessibleDescription(), u"one"_s);
    const QSignalSpy changed(&preview, &PagePreview::viewChanged);
    preview.goToPage(2);
    EXPECT_EQ(preview.accessibleDescription(), u"three"_s);
    EXPECT_FALSE(changed.isEmpty());
}

TEST_F(PagePreviewTest, PaperStaysWhiteOnADarkDesk)
{
    QPalette dark = preview.palette();
    dark.setColor(QPalette::Window, QColor(0x1F1D1A));
    dark.setColor(QPalette::WindowText, QColor(0xEFEAE0));
    preview.setPalette(dark);
    EXPECT_EQ(colorAt(preview, {270, 300}), QColor(Qt::white));
}

TEST_F(PagePreviewTest, ShowsNothingWithoutPages)
{
    preview.setPages({});
    EXPECT_EQ(preview.pageCount(), 0);
    press(Qt::Key_PageDown);
    EXPECT_EQ(place(), 0);
}

} // namespace loopbaan::test
