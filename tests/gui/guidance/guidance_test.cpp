// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/guidance/cards_dialog.h"
#include "gui/guidance/first_talk_dialog.h"
#include "gui/talk/talk_window.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

class CardsInTalkTest : public TalkWindowTest
{
protected:
    [[nodiscard]] QString title() { return child<QLabel>("cardTitleLabel").text(); }

    void peek()
    {
        press(Qt::Key_F1);
        EXPECT_TRUE(QTest::qWaitFor([this] { return child("cardTree").hasFocus(); }));
    }
};

TEST_F(CardsInTalkTest, OneKeyOpensTheCardOfThePhase)
{
    held();
    press(Qt::Key_3, Qt::ControlModifier);
    peek();
    EXPECT_EQ(title(), u"Luisteren, samenvatten, doorvragen"_s);

    press(Qt::Key_Down);
    EXPECT_EQ(title(), u"Open vragen"_s);
}

TEST_F(CardsInTalkTest, TheKeyboardReturnsToWhereItWas)
{
    held();
    press(Qt::Key_1, Qt::AltModifier);
    const QWidget *typing = QApplication::focusWidget();
    peek();
    EXPECT_EQ(QApplication::focusWidget(), &child("cardTree"));
    press(Qt::Key_Escape);
    shownWindow();
    EXPECT_FALSE(child("CardsDialog").isVisible());
    EXPECT_EQ(window().focusWidget(), typing);
}

TEST_F(CardsInTalkTest, ACardIsPutAwayWhenTheyLookTogether)
{
    held();
    peek();
    shownWindow();
    child<QAction>("shareAction").trigger();
    settle();
    EXPECT_FALSE(child("CardsDialog").isVisible());
    press(Qt::Key_F1);
    EXPECT_FALSE(child("CardsDialog").isVisible());
}

TEST_F(CardsInTalkTest, ListeningHasAnotherQuestionEachTimeAndNoOtherPhaseHasIt)
{
    held();
    window().resize(1280, 800);
    press(Qt::Key_3, Qt::ControlModifier);
    auto &said = child<QLabel>("tellMoreLabel");
    ASSERT_TRUE(said.isVisible());
    const QString first = said.text();
    child<QPushButton>("tellMoreButton").click();
    EXPECT_NE(said.text(), first);
    for (int more = 1; more < 8; ++more)
        child<QPushButton>("tellMoreButton").click();
    EXPECT_EQ(said.text(), first);

    press(Qt::Key_4, Qt::ControlModifier);
    EXPECT_FALSE(said.isVisible());
    EXPECT_FALSE(child("tellMoreButton").isVisible());
}

class FirstTalkDialogTest : public WindowTest
{
};

TEST_F(FirstTalkDialogTest, SaysTheThreeWorriesAndWhatToDo)
{
    auto *dialog = new FirstTalkDialog(Language::Dutch, &window());
    QStringList said;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        said << label->text();
    EXPECT_TRUE(said.contains(u"Drie zorgen"_s));
    EXPECT_TRUE(said.contains(u"Wat je niet hoeft te zijn"_s));
    EXPECT_TRUE(said.contains(u"Drie dingen om te doen"_s));
}

TEST_F(FirstTalkDialogTest, IsOpenedFromTheWelcomePageAndAsksForPractice)
{
    const QSignalSpy asked(&shownWindow(), &MainWindow::practiceRequested);
    child<QPushButton>("firstTalkButton").click();
    child<QPushButton>("practiseButton").click();
    EXPECT_EQ(asked.count(), 1);
}

} // namespace loopbaan::test
