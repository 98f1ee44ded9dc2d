// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/look.h"

#include "gui/look/color_tokens.h"
#include "gui/look/fonts.h"

#include <QApplication>
#include <QEvent>

#include <gmock/gmock.h>

namespace loopbaan::test {

class LookTest : public ::testing::Test
{
protected:
    void desktopTurns(const QPalette &palette)
    {
        desktop = palette;
        QEvent changed(QEvent::ThemeChange);
        QCoreApplication::sendEvent(qApp, &changed);
    }

    static QColor windowColor() { return QApplication::palette().color(QPalette::Window); }

    QPalette desktop{QColor(0xEFEFEF)};
    Look look{*qApp, [this] { return desktop; }};
};

TEST_F(LookTest, FollowsTheDesktopWhileTheProgramRuns)
{
    EXPECT_EQ(windowColor(), lightTokens().window);
    desktopTurns(QPalette(QColor(0x202326)));
    EXPECT_EQ(windowColor(), darkTokens().window);
}

TEST_F(LookTest, KeepsWhatTheUserChose)
{
    look.setScheme(ColorScheme::Light);
    desktopTurns(QPalette(QColor(0x202326)));
    EXPECT_EQ(windowColor(), lightTokens().window);
    look.setScheme(ColorScheme::Dark);
    EXPECT_EQ(windowColor(), darkTokens().window);
}

TEST_F(LookTest, LeavesAStrongContrastAlone)
{
    QPalette contrast(Qt::white, Qt::black, Qt::white, Qt::black, Qt::gray, Qt::white, Qt::white, Qt::black,
                      Qt::black);
    desktopTurns(contrast);
    EXPECT_EQ(windowColor(), QColor(Qt::black));
}

TEST_F(LookTest, ScalesTheTextOfTheSystemWithinLimits)
{
    const double usual = QApplication::font().pointSizeF();
    look.setTextScale(1.5);
    EXPECT_NEAR(QApplication::font().pointSizeF(), usual * 1.5, 0.01);
    look.setTextScale(9);
    EXPECT_EQ(look.textScale(), 2);
    look.setTextScale(1);
    EXPECT_NEAR(QApplication::font().pointSizeF(), usual, 0.01);
}

TEST(FontsTest, FollowTheSizeOfTheSystem)
{
    QFont system;
    system.setPointSizeF(20);
    EXPECT_NEAR(fontFor(TextRole::PageTitle, system).pointSizeF(), 36, 0.01);
    EXPECT_NEAR(fontFor(TextRole::Detail, system).pointSizeF(), 18, 0.01);
    EXPECT_EQ(fontFor(TextRole::Section, system).weight(), QFont::DemiBold);
    EXPECT_TRUE(fontFor(TextRole::Quote, system).italic());
}

TEST(FontsTest, AlsoOfASystemThatCountsInPixels)
{
    QFont system;
    system.setPixelSize(20);
    EXPECT_EQ(fontFor(TextRole::PageTitle, system).pixelSize(), 36);
}

} // namespace loopbaan::test
