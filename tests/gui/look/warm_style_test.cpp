// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/warm_style.h"

#include "gui/look/color_tokens.h"
#include "gui/look/look.h"
#include "gui/support/painted.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

class WarmStyleTest : public ::testing::Test
{
protected:
    Look look{*qApp, [] { return QPalette(QColor(0xEFEFEF)); }};
};

TEST_F(WarmStyleTest, ControlsAreHighEnoughToHit)
{
    EXPECT_GE(QPushButton(u"Open"_s).sizeHint().height(), 32);
    EXPECT_GE(QLineEdit().sizeHint().height(), 32);
    EXPECT_GE(QComboBox().sizeHint().height(), 32);
    EXPECT_GE(QCheckBox(u"Tick"_s).sizeHint().height(), 16);
}

TEST_F(WarmStyleTest, TheMainButtonIsFilledAndOthersAreNot)
{
    QPushButton button(u"Save"_s);
    button.resize(120, 32);
    EXPECT_EQ(colorAt(button, {12, 8}), lightTokens().base);
    button.setDefault(true);
    EXPECT_EQ(colorAt(button, {12, 8}), lightTokens().primary);
    look.setScheme(ColorScheme::Dark);
    EXPECT_EQ(colorAt(button, {12, 8}), darkTokens().primary);
}

TEST_F(WarmStyleTest, AWiderLabelMakesAWiderButton)
{
    EXPECT_GT(QPushButton(u"Look around with example data"_s).sizeHint().width(),
              QPushButton(u"Open"_s).sizeHint().width());
}

TEST_F(WarmStyleTest, TheKeyboardIsSeenOnAField)
{
    QWidget window;
    QLineEdit edit(&window);
    edit.resize(200, 32);
    window.resize(220, 60);
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    edit.clearFocus();
    const int before = pixelsOf(edit, lightTokens().primary);
    edit.setFocus();
    EXPECT_GT(pixelsOf(edit, lightTokens().primary), before + 200);
}

TEST_F(WarmStyleTest, TheKeyboardIsSeenOnAFlatButtonAndOnATab)
{
    QWidget window;
    QPushButton flat(u"Look around"_s, &window);
    flat.setFlat(true);
    flat.setGeometry(0, 0, 200, 32);
    QTabBar tabs(&window);
    tabs.addTab(u"Overview"_s);
    tabs.setGeometry(0, 40, 200, 40);
    window.resize(220, 100);
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    tabs.setFocus();
    for (QWidget *widget : {static_cast<QWidget *>(&flat), static_cast<QWidget *>(&tabs)}) {
        const int before = pixelsOf(*widget, lightTokens().primary);
        QTest::keyClick(&window, Qt::Key_Tab);
        EXPECT_TRUE(widget->hasFocus());
        EXPECT_GT(pixelsOf(*widget, lightTokens().primary), before + 200);
    }
}

TEST_F(WarmStyleTest, TheButtonsOfADialogHaveNoPictures)
{
    QDialogButtonBox buttons(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    EXPECT_TRUE(buttons.button(QDialogButtonBox::Cancel)->icon().isNull());
    EXPECT_EQ(qApp->style()->styleHint(QStyle::SH_DialogButtonBox_ButtonsHaveIcons), 0);
}

TEST_F(WarmStyleTest, ATickIsNotOnlyAColour)
{
    QCheckBox box(u"Tick"_s);
    box.setChecked(true);
    box.resize(box.sizeHint());
    EXPECT_GT(pixelsOf(box, lightTokens().onPrimary), 3);
    EXPECT_GT(pixelsOf(box, lightTokens().primary), 60);
}

TEST_F(WarmStyleTest, TheChosenTabIsUnderlined)
{
    QTabBar tabs;
    tabs.addTab(u"Overview"_s);
    tabs.addTab(u"Agreements"_s);
    tabs.ensurePolished();
    tabs.resize(tabs.sizeHint());
    const auto underline = [&tabs](int tab) { return tabs.tabRect(tab).bottomLeft() + QPoint(20, -1); };
    EXPECT_EQ(colorAt(tabs, underline(0)), lightTokens().primary);
    EXPECT_NE(colorAt(tabs, underline(1)), lightTokens().primary);
}

TEST_F(WarmStyleTest, TheSliderOfAScrollBarCoversWhatIsShown)
{
    QScrollBar bar(Qt::Vertical);
    bar.setRange(0, 300);
    bar.setPageStep(100);
    bar.resize(12, 400);
    QStyleOptionSlider option;
    option.initFrom(&bar);
    option.orientation = Qt::Vertical;
    option.maximum = 300;
    option.pageStep = 100;
    option.sliderPosition = 300;
    const QRect slider =
        bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, &bar);
    EXPECT_EQ(slider.height(), 100);
    EXPECT_EQ(slider.bottom(), bar.rect().bottom());
}

TEST_F(WarmStyleTest, ATextAreaKeepsItsRoundCorners)
{
    QWidget window;
    window.resize(220, 120);
    QPlainTextEdit edit(&window);
    edit.setGeometry(10, 10, 200, 100);
    EXPECT_EQ(colorAt(window, {10, 10}), lightTokens().window);
    EXPECT_EQ(colorAt(window, {100, 60}), lightTokens().base);
}

} // namespace loopbaan::test
