// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/talk_door.h"

#include "gui/papers/talk_paper_dialog.h"
#include "gui/talk/talk_view.h"
#include "gui/talk/talk_window.h"
#include "support/printers.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

class TalkDoorTest : public TalkWindowTest
{
};

TEST_F(TalkDoorTest, FinishingGoesBackToThePages)
{
    const ConversationId talk = held();
    press(Qt::Key_5, Qt::ControlModifier);
    child<QPushButton>("nextButton").click();
    QCoreApplication::processEvents();
    EXPECT_EQ(open().conversations.find(talk)->status, ConversationStatus::Finished);
    EXPECT_EQ(find<TalkView>("TalkView"), nullptr);
}

TEST_F(TalkDoorTest, FinishingShowsTheReportThatIsTakenHome)
{
    held();
    press(Qt::Key_5, Qt::ControlModifier);
    child<QPushButton>("nextButton").click();
    settle();
    const auto *papers = window().findChild<TalkPaperDialog *>();
    ASSERT_NE(papers, nullptr);
    EXPECT_TRUE(papers->isVisible());
}

TEST_F(TalkDoorTest, LeavingATalkThatGoesOnShowsNoReport)
{
    held();
    child<QPushButton>("leaveButton").click();
    settle();
    EXPECT_EQ(window().findChild<TalkPaperDialog *>(), nullptr);
}

TEST_F(TalkDoorTest, ATalkThatWasBrokenOffIsOfferedInABar)
{
    const ConversationId talk = planned();
    open().talks.start(talk);
    now = now.addSecs(3600);
    door().offerRunning();
    EXPECT_EQ(child("offerBar").accessibleName(), u"Het gesprek van 10:00 met Noor loopt nog."_s);
    child("offerBar").findChild<QPushButton *>()->click();
    EXPECT_NE(find<TalkView>("TalkView"), nullptr);
    EXPECT_FALSE(child("offerBar").isVisible());
    EXPECT_EQ(child<QLabel>("timeLabel").text(), u"0 min"_s)
        << "the time the program was gone does not count";
}

TEST_F(TalkDoorTest, StartingUnpreparedSaysWhatIsMissing)
{
    held();
    EXPECT_TRUE(child("messageBar").isVisible());
    EXPECT_EQ(
        child("messageBar").accessibleName(),
        u"Nog niet klaar: de uitnodiging, de voorbereiding van Noor, je eigen voorbereiding, de loopbaanvraag."_s);
}

TEST_F(TalkDoorTest, TheKeysStartTheTalkThatIsPlanned)
{
    const ConversationId talk = planned();
    press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_NE(find<TalkView>("TalkView"), nullptr);
    EXPECT_EQ(open().conversations.find(talk)->status, ConversationStatus::Running);
    EXPECT_TRUE(window().windowTitle().startsWith(u"Gesprek met Noor Janssens"_s));
}

} // namespace loopbaan::test
