// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/employees/agreements_tab.h"
#include "gui/employees/conversations_tab.h"
#include "gui/employees/overview_tab.h"
#include "gui/planning/move_dialog.h"
#include "gui/support/dossier_window.h"
#include "gui/widgets/saved_text.h"
#include "support/printers.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

class EmployeeTabsTest : public DossierWindowTest
{
protected:
    EmployeeTabsTest() { noor = add(u"Noor"_s, u"Janssens"_s); }

    Conversation planned(QDate date)
    {
        return *open()
                    .conversations.plan({.employee = noor, .date = date, .time = QTime(10, 0)})
                    .conversation;
    }

    Agreement agreed(const QString &text, QDate due)
    {
        return open().agreements.save({{.employee = noor, .text = text, .due = due}}).first();
    }

    template<typename Tab>
    std::unique_ptr<Tab> shown()
    {
        auto tab = std::make_unique<Tab>(context());
        QObject::connect(&open().dossier, &Dossier::changed, tab.get(),
                         [this, shown = tab.get()] { shown->showEmployee(noor); });
        tab->showEmployee(noor);
        tab->resize(800, 600);
        tab->show();
        tab->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(tab.get()));
        return tab;
    }

    template<typename Widget>
    static Widget &part(const QWidget &tab, const QString &name)
    {
        return *tab.findChild<Widget *>(name);
    }

    EmployeeId noor{};
};

TEST_F(EmployeeTabsTest, OverviewLeadsToTheAgreementThatIsOverdue)
{
    const Agreement agreement = agreed(u"Meelopen met inkoop"_s, today.addDays(-8));
    const auto tab = shown<OverviewTab>();
    QSignalSpy requests(tab.get(), &EmployeeTab::tabRequested);
    EXPECT_EQ(part<QLabel>(*tab, u"stepLabel"_s).text(),
              u"“Meelopen met inkoop” moest klaar zijn op 15 november 2026. Hoe staat het ervoor?"_s);
    part<QPushButton>(*tab, u"stepButton"_s).click();
    EXPECT_EQ(requests.value(0), (QVariantList{u"agreementsTab"_s, agreement.id.value}));
}

TEST_F(EmployeeTabsTest, OverviewOpensAnAgreementFromTheKeyboard)
{
    agreed(u"Later"_s, today.addDays(90));
    const Agreement first = agreed(u"Eerst"_s, today.addDays(9));
    const auto tab = shown<OverviewTab>();
    QSignalSpy requests(tab.get(), &EmployeeTab::tabRequested);
    auto &list = part<QListView>(*tab, u"agreementList"_s);
    list.setFocus();
    list.setCurrentIndex(list.model()->index(0, 0));
    QTest::keyClick(&list, Qt::Key_Return);
    EXPECT_EQ(requests.value(0).value(1).toString(), first.id.value);
}

TEST_F(EmployeeTabsTest, OverviewHidesTheWayToAPlanThatHasNoTab)
{
    const Conversation talk = planned(today);
    EXPECT_TRUE(open().talks.finish(talk.id));
    const auto tab = shown<OverviewTab>();
    EXPECT_FALSE(part<QPushButton>(*tab, u"stepButton"_s).isVisible());
}

TEST_F(EmployeeTabsTest, ConversationsAreThereNewestFirst)
{
    planned(today.addDays(20));
    planned(today.addDays(40));
    const auto tab = shown<ConversationsTab>();
    auto &tree = part<QTreeView>(*tab, u"conversationTree"_s);
    EXPECT_EQ(tree.model()->index(0, 0).data().toString(), u"za 2 jan 2027, 10:00"_s);
    EXPECT_EQ(tree.model()->index(0, 5).data().toString(), u"Gepland"_s);
    EXPECT_EQ(tree.model()->headerData(1, Qt::Horizontal).toString(), u"Aanleiding"_s);
}

TEST_F(EmployeeTabsTest, ASensitiveOccasionIsNotInTheTable)
{
    static_cast<void>(open().conversations.plan(
        {.employee = noor, .date = today.addDays(20), .time = QTime(10, 0), .occasion = u"occ.care"_s}));
    const auto tab = shown<ConversationsTab>();
    EXPECT_EQ(part<QTreeView>(*tab, u"conversationTree"_s).model()->index(0, 1).data().toString(),
              u"Loopbaangesprek"_s);
}

TEST_F(EmployeeTabsTest, TheReportAndTheNotesStoreThemselves)
{
    const Conversation talk = planned(today.addDays(20));
    const auto tab = shown<ConversationsTab>();
    auto &report = part<SavedText>(*tab, u"reportEdit"_s);
    auto &notes = part<SavedText>(*tab, u"notesEdit"_s);
    QSignalSpy typing(tab.get(), &EmployeeTab::typing);
    report.setFocus();
    QTest::keyClicks(&report, u"Samen besproken"_s);
    EXPECT_EQ(typing.count(), 1);
    notes.setFocus();
    QTest::keyClicks(&notes, u"Voor mij"_s);
    tab->setFocus();
    EXPECT_EQ(open().conversations.find(talk.id)->report, u"Samen besproken"_s);
    EXPECT_EQ(open().conversations.find(talk.id)->ownNotes, u"Voor mij"_s);
}

TEST_F(EmployeeTabsTest, WhatIsTypedIsStoredWhereItWasTyped)
{
    const Conversation first = planned(today.addDays(20));
    const Conversation second = planned(today.addDays(40));
    const auto tab = shown<ConversationsTab>();
    auto &report = part<SavedText>(*tab, u"reportEdit"_s);
    report.setFocus();
    QTest::keyClicks(&report, u"Tweede"_s);
    tab->choose(first.id.value);
    EXPECT_EQ(open().conversations.find(second.id)->report, u"Tweede"_s);
    EXPECT_EQ(open().conversations.find(first.id)->report, QString());
    EXPECT_EQ(report.toPlainText(), QString());
}

TEST_F(EmployeeTabsTest, StoringWhileTypingKeepsTheKeyboard)
{
    planned(today.addDays(20));
    const auto tab = shown<ConversationsTab>();
    auto &report = part<SavedText>(*tab, u"reportEdit"_s);
    report.setFocus();
    QTest::keyClicks(&report, u"Een zin"_s);
    agreed(u"Iets anders"_s, today); // the tab reads everything anew
    EXPECT_TRUE(report.hasFocus());
    EXPECT_EQ(report.toPlainText(), u"Een zin"_s);
}

TEST_F(EmployeeTabsTest, AnOpenConversationIsFinished)
{
    const Conversation talk = planned(today);
    const auto tab = shown<ConversationsTab>();
    auto &button = part<QPushButton>(*tab, u"finishButton"_s);
    EXPECT_TRUE(button.isVisible());
    button.click();
    EXPECT_EQ(open().conversations.find(talk.id)->status, ConversationStatus::Finished);
    EXPECT_FALSE(button.isVisible()) << "a held conversation is not held again";
}

TEST_F(EmployeeTabsTest, AConversationIsCancelledAndThatCanBeUndone)
{
    const Conversation talk = planned(today.addDays(20));
    const auto tab = shown<ConversationsTab>();
    part<QPushButton>(*tab, u"cancelButton"_s).click();
    EXPECT_EQ(open().conversations.find(talk.id)->status, ConversationStatus::Cancelled);
    open().dossier.undo();
    EXPECT_TRUE(part<QPushButton>(*tab, u"cancelButton"_s).isVisible());
}

TEST_F(EmployeeTabsTest, AConversationIsMoved)
{
    const Conversation talk = planned(today.addDays(20));
    const auto tab = shown<ConversationsTab>();
    part<QPushButton>(*tab, u"moveButton"_s).click();
    auto *dialog = tab->findChild<MoveDialog *>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->moment(), (Moment{today.addDays(20), QTime(10, 0), QString()}));
    dialog->setMoment({today.addDays(30), QTime(14, 0)});
    dialog->accept();
    EXPECT_EQ(open().conversations.find(talk.id)->date, today.addDays(30));
}

TEST_F(EmployeeTabsTest, OneInvitesOnceAndRemindsUntilAnAnswerIsThere)
{
    const Conversation talk = planned(today.addDays(20));
    const auto tab = shown<ConversationsTab>();
    EXPECT_TRUE(part<QPushButton>(*tab, u"inviteButton"_s).isVisible());
    EXPECT_FALSE(part<QPushButton>(*tab, u"remindButton"_s).isVisible());
    open().forms.send(open().forms.suggestion(talk.id));
    tab->showEmployee(talk.employee);
    EXPECT_FALSE(part<QPushButton>(*tab, u"inviteButton"_s).isVisible());
    EXPECT_TRUE(part<QPushButton>(*tab, u"remindButton"_s).isVisible());
}

TEST_F(EmployeeTabsTest, WhoWasInvitedIsToldOfTheCancellation)
{
    const Conversation talk = planned(today.addDays(20));
    open().conversations.setInvited(talk.id, today);
    const auto tab = shown<ConversationsTab>();
    EXPECT_CALL(prompts, confirm(::testing::_, ::testing::_, ::testing::_));
    part<QPushButton>(*tab, u"cancelButton"_s).click();
}

TEST_F(EmployeeTabsTest, WithoutAnythingEachTabSaysSo)
{
    EXPECT_TRUE(part<QWidget>(*shown<AgreementsTab>(), u"emptyState"_s).isVisible());
    EXPECT_TRUE(part<QWidget>(*shown<ConversationsTab>(), u"emptyState"_s).isVisible());
}

} // namespace loopbaan::test
