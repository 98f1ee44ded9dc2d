// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/employees/employees_window.h"
#include "gui/widgets/saved_text.h"
#include "gui/widgets/segment_bar.h"
#include "support/printers.h"

#include <QPushButton>
#include <QStatusBar>
#include <QTabBar>

using namespace Qt::StringLiterals;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace loopbaan::test {

class AgreementsTabTest : public EmployeesWindowTest
{
protected:
    AgreementsTabTest() { noor = add(u"Noor"_s, u"Janssens"_s); }

    Agreement agreed(const QString &text, QDate due)
    {
        return open().agreements.save({{.employee = noor, .text = text, .due = due}}).first();
    }

    void showTab()
    {
        showPage();
        child<QTabBar>("tabBar").setCurrentIndex(3);
        settle();
    }

    template<typename Widget>
    Widget &part(const char *name)
    {
        return *child("agreementsTab").findChild<Widget *>(QLatin1StringView(name));
    }
    QListView &agreements() { return part<QListView>("agreementList"); }
    [[nodiscard]] QList<Agreement> stored() { return open().agreements.of(noor); }

    /// Keys as they arrive from the keyboard: shortcuts first, then who has it.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    EmployeeId noor{};
};

TEST_F(AgreementsTabTest, CtrlNBeginsAnAgreementAndTheFirstWordsStoreIt)
{
    agreed(u"Eerst"_s, today.addDays(3));
    showTab();
    agreements().setFocus();
    press(Qt::Key_N, Qt::ControlModifier);
    auto &text = part<SavedText>("textEdit");
    ASSERT_TRUE(text.hasFocus());
    EXPECT_THAT(stored(), SizeIs(1)) << "nothing is stored before the first word";
    QTest::keyClicks(&text, u"Noor leert plannen"_s);
    press(Qt::Key_Tab);
    EXPECT_EQ(stored().last().text, u"Noor leert plannen"_s);

    press(Qt::Key_Escape);
    EXPECT_TRUE(agreements().hasFocus());
    EXPECT_EQ(agreements().currentIndex().data(Qt::AccessibleTextRole).toString().section(u", "_s, 0, 0),
              u"Noor leert plannen"_s);
}

TEST_F(AgreementsTabTest, WithoutAnyThereIsAButtonForTheFirst)
{
    showTab();
    auto *action = child("agreementsTab").findChild<QPushButton *>(u"actionButton"_s);
    ASSERT_TRUE(action->isVisible());
    QTest::mouseClick(action, Qt::LeftButton);
    EXPECT_TRUE(part<SavedText>("textEdit").isVisible());
    QTest::mouseClick(&part<QPushButton>("backButton"), Qt::LeftButton);
    EXPECT_THAT(stored(), IsEmpty());
    EXPECT_TRUE(action->isVisible());
}

TEST_F(AgreementsTabTest, UndoTakesBackWhatWasTypedFromInsideTheField)
{
    agreed(u"Eerst"_s, today.addDays(3));
    showTab();
    part<QPushButton>("changeButton").click();
    auto &text = part<SavedText>("textEdit");
    text.setFocus();
    QTest::keyClick(&text, Qt::Key_End);
    QTest::keyClicks(&text, u" dit"_s);
    QAction undo;
    undo.setShortcut(QKeySequence(u"Ctrl+Z"_s));
    QObject::connect(&undo, &QAction::triggered, &undo, [this] { open().dossier.undo(); });
    window().addAction(&undo);
    QTest::keyClick(&text, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(text.toPlainText(), u"Eerst"_s);
    EXPECT_EQ(stored().first().text, u"Eerst"_s);
}

TEST_F(AgreementsTabTest, UndoingTheFirstWordsLeavesTheEditor)
{
    showTab();
    child("agreementsTab").findChild<QPushButton *>(u"actionButton"_s)->click();
    QTest::keyClicks(&part<SavedText>("textEdit"), u"Noor leert plannen"_s);
    press(Qt::Key_Tab);
    ASSERT_THAT(stored(), SizeIs(1));
    open().dossier.undo();
    EXPECT_THAT(stored(), IsEmpty());
    EXPECT_FALSE(part<SavedText>("textEdit").isVisible());
}

TEST_F(AgreementsTabTest, AnAgreementIsDeletedAndTheBottomLineSaysHowToUndo)
{
    agreed(u"Eerst"_s, today.addDays(3));
    SessionContext shown = context();
    shown.showNews = [this](const QString &text) { window().showNews(text); };
    show({employeesDestination(shown)});
    child<QTabBar>("tabBar").setCurrentIndex(3);
    agreements().setFocus();
    press(Qt::Key_Delete);
    EXPECT_THAT(stored(), IsEmpty());
    EXPECT_EQ(window().statusBar()->currentMessage(), u"Afspraak gewist. Ongedaan maken: Ctrl+Z"_s);
    open().dossier.undo();
    EXPECT_THAT(stored(), SizeIs(1));
}

TEST_F(AgreementsTabTest, AStatusIsStoredAtOnceAndTheNoteWhileItIsTyped)
{
    const Agreement agreement = agreed(u"Meelopen"_s, today.addDays(-3));
    showTab();
    agreements().setFocus();
    press(Qt::Key_Return);
    press(Qt::Key_Right);
    EXPECT_EQ(stored().first().status, AgreementStatus::InProgress);
    auto &note = part<SavedText>("noteEdit");
    note.setFocus();
    QTest::keyClicks(&note, u"Wacht op HR"_s);
    press(Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"18/12/2026"_s);
    press(Qt::Key_Return);

    const QList<AgreementReview> reviews = open().agreements.reviewsOf(agreement.id);
    ASSERT_THAT(reviews, SizeIs(1)) << "one telling, however often it was stored";
    EXPECT_EQ(reviews.first().note, u"Wacht op HR"_s);
    EXPECT_EQ(reviews.first().previousDue, today.addDays(-3));
    EXPECT_EQ(stored().first().due, QDate(2026, 12, 18));
    EXPECT_EQ(stored().first().status, AgreementStatus::InProgress);
}

TEST_F(AgreementsTabTest, WhatWasToldBeforeIsHistory)
{
    const Agreement agreement = agreed(u"Meelopen"_s, today.addDays(-3));
    open().agreements.review(
        agreement.id,
        {.status = AgreementStatus::InProgress, .note = u"Wacht op HR"_s, .newDue = QDate(2026, 12, 18)});
    showTab();
    EXPECT_EQ(
        part<QLabel>("historyLabel").text(),
        u"23 november 2026 · Bezig · “Wacht op HR” · verzet van 20 november 2026 naar 18 december 2026"_s);
    EXPECT_EQ(part<SavedText>("noteEdit").toPlainText(), QString());
}

TEST_F(AgreementsTabTest, ADayThatIsNoneMovesNothing)
{
    agreed(u"Meelopen"_s, today.addDays(-3));
    showTab();
    auto &due = part<QLineEdit>("dueEdit");
    due.setFocus();
    QTest::keyClicks(&due, u"31/2/2027"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(stored().first().due, today.addDays(-3));
}

TEST_F(AgreementsTabTest, ANoteStaysWithItsAgreement)
{
    const Agreement first = agreed(u"Eerst"_s, today.addDays(1));
    agreed(u"Daarna"_s, today.addDays(9));
    showTab();
    auto &note = part<SavedText>("noteEdit");
    note.setFocus();
    QTest::keyClicks(&note, u"Hier"_s);
    agreements().setFocus();
    press(Qt::Key_Down);
    EXPECT_EQ(note.toPlainText(), QString());
    EXPECT_EQ(open().agreements.reviewsOf(first.id).first().note, u"Hier"_s);
}

TEST_F(AgreementsTabTest, EscapeGoesBackFromTheUpdateToTheList)
{
    agreed(u"Eerst"_s, today.addDays(1));
    showTab();
    part<SegmentBar>("statusBar").focusCurrent();
    press(Qt::Key_Escape);
    EXPECT_TRUE(agreements().hasFocus());
}

} // namespace loopbaan::test
