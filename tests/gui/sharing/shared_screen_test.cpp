// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sharing/shared_screen.h"

#include <QDialog>
#include <QHelpEvent>
#include <QLabel>
#include <QScrollArea>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

class SharedScreenTest : public ::testing::Test
{
protected:
    SharedScreenTest()
    {
        window.setProperty("shared", u"frame"_s);
        wishes.setProperty("shared", u"all"_s);
        window.show();
    }

    ~SharedScreenTest() override
    {
        if (screen.isOn())
            screen.end();
    }

    QLabel *labelIn(QWidget &parent)
    {
        auto *label = new QLabel(u"words"_s, &parent);
        label->show();
        return label;
    }

    QWidget window{};
    QWidget &wishes = *new QWidget(&window);
    QWidget &notes = *new QWidget(&window);
    SharedScreen screen{};
};

TEST_F(SharedScreenTest, OnlyWhatSaysSoStays)
{
    const QLabel *wish = labelIn(wishes);
    const QLabel *note = labelIn(notes);
    screen.begin(window);
    EXPECT_TRUE(wish->isVisible());
    EXPECT_FALSE(notes.isVisible());
    EXPECT_FALSE(note->isVisible());
}

TEST_F(SharedScreenTest, AFrameSharesNothingOfWhatIsInIt)
{
    QScrollArea area(&window);
    auto *content = new QWidget;
    auto *shared = labelIn(*content);
    const auto *unmarked = labelIn(*content);
    for (QWidget *frame : {static_cast<QWidget *>(&area), content})
        frame->setProperty("shared", u"frame"_s);
    shared->setProperty("shared", u"all"_s);
    area.setWidget(content);
    area.show();
    screen.begin(window);
    EXPECT_TRUE(shared->isVisible());
    EXPECT_FALSE(unmarked->isVisible());
}

TEST_F(SharedScreenTest, WhatComesMeanwhileIsJudgedToo)
{
    screen.begin(window);
    EXPECT_TRUE(labelIn(wishes)->isVisible());
    EXPECT_FALSE(labelIn(window)->isVisible());
    notes.show();
    EXPECT_FALSE(notes.isVisible());
}

TEST_F(SharedScreenTest, EverythingIsBackAfterwards)
{
    const QLabel *note = labelIn(notes);
    auto *folded = new QWidget(&window);
    folded->hide();
    screen.begin(window);
    const QLabel *later = labelIn(window);
    screen.end();
    EXPECT_TRUE(note->isVisible());
    EXPECT_TRUE(later->isVisible());
    EXPECT_FALSE(folded->isVisible()) << "it was not on the screen before";
}

TEST_F(SharedScreenTest, AWindowThatDoesNotSaySoIsClosed)
{
    screen.begin(window);
    QDialog unmarked(&window);
    unmarked.show();
    QCoreApplication::processEvents();
    EXPECT_FALSE(unmarked.isVisible());

    QDialog ofTheWishes(&wishes);
    ofTheWishes.show();
    QCoreApplication::processEvents();
    EXPECT_TRUE(ofTheWishes.isVisible());
}

TEST_F(SharedScreenTest, TooltipsStayAway)
{
    QLabel *wish = labelIn(wishes);
    wish->setToolTip(u"from another dossier"_s);
    screen.begin(window);
    QHelpEvent ask(QEvent::ToolTip, {}, wish->mapToGlobal(QPoint(1, 1)));
    QCoreApplication::sendEvent(wish, &ask);
    QCoreApplication::processEvents();
    for (const QWidget *each : QApplication::topLevelWidgets())
        EXPECT_FALSE(each->isVisible() && each->windowType() == Qt::ToolTip);
}

} // namespace loopbaan::test
