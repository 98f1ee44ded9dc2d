// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/talk/talk_view.h"

#include "gui/talk/talk_window.h"
#include "gui/widgets/saved_line.h"
#include "gui/widgets/saved_text.h"
#include "gui/widgets/text_label.h"
#include "gui/widgets/wrapped_check_box.h"
#include "support/printers.h"

#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTreeView>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;

namespace loopbaan::test {

class TalkViewTest : public TalkWindowTest
{
protected:
    QString onTable() { return child<QStackedWidget>("stepStack").currentWidget()->objectName(); }

    QStringList shownMenus()
    {
        QStringList names;
        for (const QAction *action : child<QMenuBar>("menuBar").actions()) {
            if (action->isVisible())
                names << action->menu()->objectName();
        }
        return names;
    }
};

TEST_F(TalkViewTest, NothingElseIsThereMeanwhile)
{
    held();
    EXPECT_FALSE(child("navigationList").isVisible());
    EXPECT_THAT(shownMenus(), ElementsAre(u"talkMenu"_s, u"viewMenu"_s, u"helpMenu"_s))
        << "and Edit, in a window with its commands";
}

TEST_F(TalkViewTest, TheFooterNamesTheKeysOfThePhase)
{
    held();
    press(Qt::Key_4, Qt::ControlModifier);
    EXPECT_EQ(child<QLabel>("footerLabel").text(),
              u"Ctrl+Shift+M nieuwe mogelijkheid · Ctrl+Enter maakt er een afspraak van"_s);
}

TEST_F(TalkViewTest, LeavingBringsThePageAndTheKeyboardBack)
{
    planned();
    auto &list = child<QAbstractItemView>("employeeList");
    list.setFocus();
    press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::mouseClick(&child("leaveButton"), Qt::LeftButton);
    settle();
    QCoreApplication::processEvents();
    EXPECT_EQ(find<TalkView>("TalkView"), nullptr);
    EXPECT_TRUE(list.hasFocus());
    EXPECT_FALSE(open().talks.running().has_value());
}

TEST_F(TalkViewTest, TheKeysGoToAnyPhase)
{
    const ConversationId talk = held();
    press(Qt::Key_4, Qt::ControlModifier);
    EXPECT_EQ(onTable(), u"planningStep"_s);
    EXPECT_EQ(currentPhase(open().talks.clock(talk)), PhaseId::Planning);
    press(Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(onTable(), u"evaluationStep"_s);
}

TEST_F(TalkViewTest, TheMouseAndTheArrowsGoToAPhaseInTheBar)
{
    held();
    QPushButton *third = child("phaseBar").findChildren<QPushButton *>().at(2);
    QTest::mouseClick(third, Qt::LeftButton);
    EXPECT_EQ(onTable(), u"exchangeStep"_s);
    third->setFocus();
    press(Qt::Key_Right);
    EXPECT_EQ(onTable(), u"planningStep"_s);
}

TEST_F(TalkViewTest, ATalkGoesOnWhereItWasLeft)
{
    const ConversationId talk = held();
    press(Qt::Key_3, Qt::ControlModifier);
    child<QPushButton>("leaveButton").click();
    QCoreApplication::processEvents();
    door().enter(talk);
    EXPECT_EQ(onTable(), u"exchangeStep"_s);
}

TEST_F(TalkViewTest, NotesBelongToTheirPhase)
{
    const ConversationId talk = held();
    press(Qt::Key_1, Qt::AltModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"Samen"_s);
    press(Qt::Key_2, Qt::AltModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"Voor mij"_s);
    press(Qt::Key_3, Qt::ControlModifier);
    EXPECT_EQ(child<SavedText>("sharedNotesEdit").toPlainText(), QString());
    EXPECT_EQ(open().notes.of(talk, PhaseId::Opening).sharedNotes, u"Samen"_s);
    EXPECT_EQ(open().notes.of(talk, PhaseId::Opening).privateNotes, u"Voor mij"_s);
    press(Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(child<SavedText>("ownNotesEdit").toPlainText(), u"Voor mij"_s);
}

TEST_F(TalkViewTest, TypingIsUndoneInsideTheTalk)
{
    const ConversationId talk = held();
    press(Qt::Key_1, Qt::AltModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"Samen"_s);
    child<SavedText>("sharedNotesEdit").storeNow();
    open().dossier.undo();
    EXPECT_EQ(child<SavedText>("sharedNotesEdit").toPlainText(), QString());
    EXPECT_EQ(open().notes.of(talk, PhaseId::Opening).sharedNotes, QString());
}

TEST_F(TalkViewTest, ALineOfTheGuideIsTickedAndStaysSo)
{
    const ConversationId talk = held();
    auto *line = child("guidePane").findChild<WrappedCheckBox *>();
    line->setFocus();
    press(Qt::Key_Space);
    EXPECT_TRUE(open().talkGuide.prompts(talk, PhaseId::Opening).first().isTicked);
    open().dossier.undo();
    EXPECT_FALSE(line->isChecked());
}

TEST_F(TalkViewTest, TheClockCountsWholeMinutesAndStaysCalm)
{
    held();
    now = now.addSecs(4 * 60 + 50);
    open().talks.tick(open().talks.running()->id);
    EXPECT_EQ(child<QLabel>("timeLabel").text(), u"4 min"_s);
    EXPECT_EQ(child<QLabel>("clockLabel").text(), u"nog 6 voor Opening · 86 in totaal"_s);
    now = now.addSecs(10 * 60);
    open().talks.tick(open().talks.running()->id);
    EXPECT_EQ(child<QLabel>("clockLabel").text(), u"4 min langer dan gepland voor Opening"_s);
    EXPECT_EQ(child<TextLabel>("clockLabel").tone(), Tone::Muted);
}

TEST_F(TalkViewTest, TheClockIsPausedAndHiddenFromTheMenus)
{
    const ConversationId talk = held();
    trigger("pauseAction");
    EXPECT_FALSE(isRunning(open().talks.clock(talk)));
    EXPECT_TRUE(child("resumeButton").isVisible());
    trigger("clockAction");
    EXPECT_FALSE(child("timeLabel").isVisible());
    EXPECT_FALSE(store.kept.clockShown);
}

TEST_F(TalkViewTest, ANarrowWindowHasTheGuideBesideTheNotes)
{
    held();
    window().resize(1280, 800);
    settle();
    EXPECT_FALSE(child("sideTabs").isVisible());
    window().resize(1000, 700);
    settle();
    EXPECT_TRUE(child("sideTabs").isVisible());
    EXPECT_FALSE(child("guidePane").isVisible());
    child<QTabBar>("sideTabs").setCurrentIndex(1);
    EXPECT_TRUE(child("guidePane").isVisible());
    press(Qt::Key_1, Qt::AltModifier);
    EXPECT_TRUE(child("sharedNotesEdit").hasFocus());
}

TEST_F(TalkViewTest, AnInformalTalkIsADayATopicAndANote)
{
    const ConversationId talk = held(Formality::Informal);
    EXPECT_EQ(onTable(), u"shortTalkStep"_s);
    EXPECT_FALSE(child("phaseBar").isVisible());
    EXPECT_FALSE(child("guidePane").isVisible());
    EXPECT_EQ(child<QLabel>("clockLabel").text(), QString());
    QTest::keyClicks(&child("topicEdit"), u"Bijscholing"_s);
    child<SavedLine>("topicEdit").storeNow();
    EXPECT_EQ(open().conversations.find(talk)->focus, u"Bijscholing"_s);
    QTest::mouseClick(&child("phasesButton"), Qt::LeftButton);
    EXPECT_EQ(onTable(), u"openingStep"_s);
    EXPECT_TRUE(child("phaseBar").isVisible());
}

TEST_F(TalkViewTest, TabGoesFromThePhasesThroughTheContentToTheNotesAndTheWayOn)
{
    window().resize(1280, 800); // with the guide beside the talk
    held();
    const QStringList parts{u"headerPart"_s, u"phaseBar"_s,  u"guidePane"_s,
                            u"stepStack"_s,  u"notesPane"_s, u"footerPart"_s};
    for (const Qt::Key phase : {Qt::Key_1, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_2}) {
        press(phase, Qt::ControlModifier);
        child("leaveButton").setFocus();
        QStringList walk;
        for (int stop = 0; stop < 100; ++stop) {
            for (const QString &part : parts) {
                if (window().findChild<QWidget *>(part)->isAncestorOf(window().focusWidget())
                    && (walk.isEmpty() || walk.last() != part))
                    walk << part;
            }
            press(Qt::Key_Tab);
            if (window().focusWidget() == &child("leaveButton"))
                break;
        }
        EXPECT_EQ(walk, parts) << phase - Qt::Key_0;
    }
}

TEST_F(TalkViewTest, ClosingTheProgramLeavesTheTalkRunning)
{
    const ConversationId talk = held();
    press(Qt::Key_1, Qt::AltModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"Nog net"_s);
    window().closeDossier();
    EXPECT_EQ(open().talks.running()->id, talk);
    EXPECT_EQ(open().notes.of(talk, PhaseId::Opening).sharedNotes, u"Nog net"_s);
}

TEST_F(TalkViewTest, TheKeysCycleThroughThePanes)
{
    held();
    window().resize(1280, 800);
    settle();
    QStringList panes;
    child("sharedNotesEdit").setFocus();
    for (int step = 0; step < 4; ++step) {
        press(Qt::Key_F6);
        for (const QWidget *pane = QApplication::focusWidget(); pane != nullptr;
             pane = pane->parentWidget()) {
            if (pane->property("pane").toBool())
                panes << pane->objectName();
        }
    }
    EXPECT_EQ(panes, (QStringList{u"privatePart"_s, u"guidePane"_s, u"stepStack"_s, u"reportPart"_s}));
}

TEST_F(TalkViewTest, MovingOnIsSuggestedOnce)
{
    const ConversationId talk = held();
    now = now.addSecs(11 * 60);
    open().talks.tick(talk);
    EXPECT_EQ(child("messageBar").accessibleName(),
              u"De tijd voor Opening is om. Ga verder wanneer het jullie allebei past."_s);
    EXPECT_FALSE(open().talks.suggestsMovingOn(talk));
}

TEST_F(TalkViewTest, FollowsTheFrameworkAndKeepsItsGuide)
{
    const ConversationId talk = held();
    const QList<TalkPrompt> guide = open().talkGuide.prompts(talk, PhaseId::Opening);
    open().settings.write(&ConversationFramework::purpose, u"Samen vooruitkijken"_s);
    open().guide.toggle(PhaseId::Opening, 0);
    settle();
    const QList<QLabel *> lines = child("purposeLines").findChildren<QLabel *>();
    ASSERT_FALSE(lines.isEmpty());
    EXPECT_EQ(lines.last()->text(), u"Samen vooruitkijken"_s);
    EXPECT_EQ(open().talkGuide.prompts(talk, PhaseId::Opening), guide);
}

} // namespace loopbaan::test
