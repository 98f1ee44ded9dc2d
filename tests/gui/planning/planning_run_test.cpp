// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/papers/form_paper_dialog.h"
#include "gui/planning/invitation_test.h"
#include "gui/planning/own_question_dialog.h"
#include "gui/widgets/message_bar.h"
#include "support/printers.h"

#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using ::testing::_;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace loopbaan::test {

using PlanningRunTest = InvitationTest;

TEST_F(PlanningRunTest, ASecondPackageHoldsTheSameFormAndReplacesNothing)
{
    chooseFolder(out.path());
    commands().plan(noor);
    goToInvitation();
    within<QPushButton>("saveButton").click();
    within<QPushButton>("saveButton").click();

    EXPECT_THAT(written(), SizeIs(4));
    EXPECT_TRUE(written().contains(u"Loopbaangesprek_Janssens_Noor_2026-12-07-2.ics"_s));
    EXPECT_THAT(open().forms.of(talks()[0].id), SizeIs(1));
}

TEST_F(PlanningRunTest, AFolderThatCannotBeWrittenLosesNothing)
{
    QFile file(out.filePath(u"file"_s));
    ASSERT_TRUE(file.open(QFile::WriteOnly));
    chooseFolder(file.fileName());
    commands().plan(noor);
    goToInvitation();
    within<QPlainTextEdit>("letterEdit").setPlainText(u"Dag Noor"_s);
    within<QPushButton>("saveButton").click();

    auto &bar = within<MessageBar>("resultBar");
    EXPECT_TRUE(bar.isVisible());
    EXPECT_THAT(talks(), IsEmpty()) << "nothing went out";
    EXPECT_FALSE(open().dossier.undoStack().canRedo());
    EXPECT_TRUE(wizard().button(QWizard::BackButton)->isEnabled());

    chooseFolder(out.path());
    emit bar.actionTriggered();
    EXPECT_THAT(written(), SizeIs(3)) << "with the file in the way";
    EXPECT_EQ(within<QPlainTextEdit>("letterEdit").toPlainText(), u"Dag Noor"_s);
    EXPECT_THAT(talks(), SizeIs(1));
}

TEST_F(PlanningRunTest, WithEveryQuestionOffNoFormGoesAlong)
{
    chooseFolder(out.path());
    commands().plan(noor);
    goToPreparation();
    auto &tree = within<QTreeWidget>("questionTree");
    for (int at = 0; at < tree.topLevelItemCount(); ++at)
        tree.topLevelItem(at)->setCheckState(0, Qt::Unchecked);
    wizard().next();

    EXPECT_FALSE(within("pageCheck").isEnabled());
    EXPECT_FALSE(within<QPlainTextEdit>("letterEdit").toPlainText().contains(u"formulier"_s));
    within<QPushButton>("saveButton").click();
    EXPECT_THAT(written(), SizeIs(1));
    EXPECT_THAT(open().forms.of(talks()[0].id), IsEmpty());
}

TEST_F(PlanningRunTest, AQuestionThatIsSwitchedOffIsNotAsked)
{
    chooseFolder(out.path());
    commands().plan(noor);
    goToPreparation();
    QTreeWidgetItem &question = *within<QTreeWidget>("questionTree").topLevelItem(0)->child(0);
    const QString id = question.data(0, Qt::UserRole).toString();
    question.setCheckState(0, Qt::Unchecked);
    wizard().next();
    within<QPushButton>("saveButton").click();

    const std::optional<Form> form = open().forms.form(open().forms.of(talks().value(0).id).value(0).id);
    ASSERT_TRUE(form.has_value());
    for (const FormQuestion &asked : form->questions)
        EXPECT_NE(asked.id, id);
}

TEST_F(PlanningRunTest, AnOwnQuestionIsAskedInThisFormAlone)
{
    chooseFolder(out.path());
    commands().plan(noor);
    goToPreparation();
    within<QPushButton>("ownButton").click();
    auto *dialog = wizard().findChild<OwnQuestionDialog *>();
    ASSERT_NE(dialog, nullptr);
    dialog->accept();
    EXPECT_TRUE(dialog->isVisible()) << "without words there is nothing to ask";
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"dutchEdit"_s), u"Wil je mentor worden?"_s);
    dialog->accept();

    const QTreeWidgetItem &line = *within<QTreeWidget>("questionTree").currentItem();
    EXPECT_EQ(line.text(0), u"Wil je mentor worden?"_s);
    EXPECT_EQ(line.checkState(0), Qt::Checked);
    wizard().next();
    within<QPushButton>("saveButton").click();
    const std::optional<Form> form = open().forms.form(open().forms.of(talks().value(0).id).value(0).id);
    ASSERT_TRUE(form.has_value());
    EXPECT_EQ(std::ranges::count(form->questions, u"Wil je mentor worden?"_s, &FormQuestion::text), 1);
    for (const SetQuestion &usual : open().forms.usual(talks()[0]).questions)
        EXPECT_FALSE(isOwn(usual));
}

TEST_F(PlanningRunTest, AnOwnQuestionIsTakenOutAgain)
{
    commands().plan(noor);
    goToPreparation();
    EXPECT_FALSE(within<QToolButton>("removeButton").isEnabled());
    within<QPushButton>("ownButton").click();
    auto *dialog = wizard().findChild<OwnQuestionDialog *>();
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"dutchEdit"_s), u"Wil je mentor worden?"_s);
    dialog->accept();
    within<QToolButton>("removeButton").click();

    for (const SetQuestion &question : wizard().preparation().request().questions)
        EXPECT_FALSE(isOwn(question));
}

TEST_F(PlanningRunTest, AQuestionIsMovedByKeyWithinItsTopic)
{
    commands().plan(noor);
    goToPreparation();
    auto &tree = within<QTreeWidget>("questionTree");
    const QString first = tree.topLevelItem(0)->child(0)->text(0);
    const QString second = tree.topLevelItem(0)->child(1)->text(0);
    tree.topLevelItem(0)->setExpanded(true);
    tree.setCurrentItem(tree.topLevelItem(0)->child(0));
    wizard().activateWindow();
    tree.setFocus();
    ASSERT_TRUE(QTest::qWaitFor([&tree] { return tree.hasFocus(); }));
    QTest::keyClick(&tree, Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(&tree, Qt::Key_Down, Qt::AltModifier);

    EXPECT_EQ(tree.topLevelItem(0)->child(0)->text(0), second);
    EXPECT_EQ(tree.currentItem()->text(0), first);
    EXPECT_TRUE(tree.topLevelItem(0)->isExpanded());
    wizard().next();
    wizard().accept();
    ASSERT_THAT(talks(), SizeIs(1));
    const Form form = open().forms.choices(open().forms.suggestion(talks()[0].id));
    EXPECT_EQ(form.questions.constFirst().text, second);
}

TEST_F(PlanningRunTest, TheFormIsLookedAtBeforeItGoesOut)
{
    commands().plan(noor);
    goToPreparation();
    within<QPushButton>("viewButton").click();
    auto *dialog = wizard().findChild<FormPaperDialog *>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_THAT(talks(), IsEmpty()) << "looking stores nothing";
    dialog->close();

    auto &tree = within<QTreeWidget>("questionTree");
    for (int at = 0; at < tree.topLevelItemCount(); ++at)
        tree.topLevelItem(at)->setCheckState(0, Qt::Unchecked);
    EXPECT_FALSE(within("viewButton").isEnabled());
}

TEST_F(PlanningRunTest, WhatWasChosenStaysWithTheTalkWithoutAPackage)
{
    commands().plan(noor);
    goToPreparation();
    firstQuestion().setCheckState(0, Qt::Unchecked);
    wizard().next();
    EXPECT_FALSE(within("resultBar").isVisible()) << "nothing to warn of";
    wizard().accept();

    ASSERT_THAT(talks(), SizeIs(1));
    EXPECT_FALSE(open().forms.suggestion(talks()[0].id).questions.constFirst().isOn);
    settle();
    commands().invite(talks()[0].id);
    EXPECT_EQ(firstQuestion().checkState(0), Qt::Unchecked);
    within<QPushButton>("usualButton").click();
    EXPECT_EQ(firstQuestion().checkState(0), Qt::Checked);
}

TEST_F(PlanningRunTest, AWizardThatIsCancelledChoosesNothing)
{
    const Conversation talk = planned();
    commands().invite(talk.id);
    firstQuestion().setCheckState(0, Qt::Unchecked);
    wizard().next();
    wizard().reject();
    EXPECT_TRUE(open().forms.suggestion(talk.id).questions.constFirst().isOn);
}

TEST_F(PlanningRunTest, TheWholeWizardIsOneStepToUndo)
{
    chooseFolder(out.path());
    const int before = open().dossier.undoStack().count();
    commands().plan(noor);
    goToPreparation();
    firstQuestion().setCheckState(0, Qt::Unchecked);
    wizard().next();
    within<QPushButton>("saveButton").click();
    within<QRadioButton>("sentRadio").click();
    wizard().accept();

    ASSERT_TRUE(talks().value(0).invitedOn.isValid());
    EXPECT_EQ(open().dossier.undoStack().count(), before + 1);
    open().dossier.undo();
    EXPECT_THAT(talks(), IsEmpty());
}

TEST_F(PlanningRunTest, ADossierThatCannotBeWrittenKeepsTheWizardOpen)
{
    commands().plan(noor);
    goToInvitation();
    EXPECT_CALL(prompts, showFailure(&wizard(), _));
    ASSERT_TRUE(QFile::rename(path, path + u"x"_s));
    wizard().accept();
    EXPECT_TRUE(wizard().isVisible());
}

} // namespace loopbaan::test
