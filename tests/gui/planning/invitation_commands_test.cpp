// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/planning/invitation_commands.h"

#include "app/dossier/open_dossier.h"
#include "gui/planning/planning_wizard.h"
#include "gui/planning/reminder_dialog.h"
#include "gui/support/dossier_window.h"
#include "gui/widgets/message_bar.h"
#include "support/printers.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using ::testing::_;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Return;
using ::testing::SizeIs;

namespace loopbaan::test {

/// Plans a talk with Noor, invites to it and reminds of its form, as a person does.
class InvitationCommandsTest : public DossierWindowTest
{
protected:
    InvitationCommandsTest() { add(u"Noor"_s, u"Janssens"_s); }
    ~InvitationCommandsTest() override { window().closeDossier(); }

    InvitationCommands &commands()
    {
        if (m_commands == nullptr)
            m_commands = new InvitationCommands(context(), &window());
        return *m_commands;
    }

    PlanningWizard &wizard() { return *window().findChild<PlanningWizard *>(); }

    template<typename Widget = QWidget>
    Widget &within(const char *name)
    {
        return *wizard().findChild<Widget *>(QLatin1StringView(name));
    }

    /// To the last step of the wizard.
    void goToInvitation()
    {
        while (wizard().nextId() >= 0)
            wizard().next();
    }

    void goToPreparation()
    {
        while (!wizard().preparation().isVisible())
            wizard().next();
    }

    QTreeWidgetItem &firstQuestion()
    {
        return *within<QTreeWidget>("questionTree").topLevelItem(0)->child(0);
    }

    void chooseFolder(const QString &chosen)
    {
        EXPECT_CALL(prompts, folder(_, _)).WillRepeatedly(Return(chosen));
    }

    [[nodiscard]] QStringList written() const { return QDir(out.path()).entryList(QDir::Files, QDir::Name); }

    Conversation planned()
    {
        return open()
            .conversations.plan({.employee = noor, .date = QDate(2026, 12, 14), .time = QTime(10, 0)})
            .conversation.value();
    }

    QList<Conversation> talks() { return open().conversations.of(noor); }

    const EmployeeId noor{u"Noor"_s};
    QTemporaryDir out;

private:
    InvitationCommands *m_commands = nullptr; ///< owned by the window
};

TEST_F(InvitationCommandsTest, NothingIsPlannedBeforeTheWizardIsDone)
{
    commands().plan(noor);
    goToInvitation();
    EXPECT_THAT(talks(), IsEmpty());
    wizard().reject();
    EXPECT_THAT(talks(), IsEmpty());
}

TEST_F(InvitationCommandsTest, DoneWithoutAPackagePlansAndSendsNoForm)
{
    commands().plan(noor);
    goToInvitation();
    wizard().accept();
    ASSERT_THAT(talks(), SizeIs(1));
    EXPECT_FALSE(talks()[0].invitedOn.isValid());
    EXPECT_THAT(open().forms.of(talks()[0].id), IsEmpty());
}

TEST_F(InvitationCommandsTest, SavesThePackageAndNotesWhatWentOut)
{
    chooseFolder(out.path());
    commands().plan(noor);
    goToInvitation();
    within<QCheckBox>("formFileCheck").click();
    within<QCheckBox>("paperCheck").click();
    within<QPushButton>("saveButton").click();

    EXPECT_THAT(written(),
                ElementsAre(u"Loopbaangesprek_Janssens_Noor_2026-12-07.ics"_s,
                            u"Voorbereiding_Janssens_Noor_2026-12-07.html"_s,
                            u"Voorbereiding_Janssens_Noor_2026-12-07.lbform"_s,
                            u"Voorbereiding_Janssens_Noor_2026-12-07.pdf"_s));
    within<QRadioButton>("sentRadio").click();
    wizard().accept();
    ASSERT_THAT(talks(), SizeIs(1));
    EXPECT_TRUE(talks()[0].invitedOn.isValid());
    EXPECT_THAT(open().forms.of(talks()[0].id), SizeIs(1));
}

TEST_F(InvitationCommandsTest, ASecondPackageHoldsTheSameFormAndReplacesNothing)
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

TEST_F(InvitationCommandsTest, AFolderThatCannotBeWrittenLosesNothing)
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

TEST_F(InvitationCommandsTest, WithEveryQuestionOffNoFormGoesAlong)
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

TEST_F(InvitationCommandsTest, AQuestionThatIsSwitchedOffIsNotAsked)
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

TEST_F(InvitationCommandsTest, WhatWasChosenStaysWithTheTalkWithoutAPackage)
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

TEST_F(InvitationCommandsTest, AWizardThatIsCancelledChoosesNothing)
{
    const Conversation talk = planned();
    commands().invite(talk.id);
    firstQuestion().setCheckState(0, Qt::Unchecked);
    wizard().next();
    wizard().reject();
    EXPECT_TRUE(open().forms.suggestion(talk.id).questions.constFirst().isOn);
}

TEST_F(InvitationCommandsTest, TheWholeWizardIsOneStepToUndo)
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

TEST_F(InvitationCommandsTest, ADossierThatCannotBeWrittenKeepsTheWizardOpen)
{
    commands().plan(noor);
    goToInvitation();
    EXPECT_CALL(prompts, showFailure(&wizard(), _));
    ASSERT_TRUE(QFile::rename(path, path + u"x"_s));
    wizard().accept();
    EXPECT_TRUE(wizard().isVisible());
}

TEST_F(InvitationCommandsTest, InvitesToATalkThatIsPlannedAlready)
{
    chooseFolder(out.path());
    const Conversation talk = planned();
    commands().invite(talk.id);
    EXPECT_THAT(wizard().pageIds(), SizeIs(2));
    goToInvitation();
    within<QPushButton>("saveButton").click();
    wizard().accept();

    EXPECT_THAT(talks(), SizeIs(1));
    EXPECT_THAT(open().forms.of(talk.id), SizeIs(1));
    EXPECT_THAT(written(), SizeIs(2));
}

TEST_F(InvitationCommandsTest, ALetterThatWasChangedByHandStays)
{
    commands().plan(noor);
    goToInvitation();
    auto &letter = within<QPlainTextEdit>("letterEdit");
    EXPECT_TRUE(letter.toPlainText().startsWith(u"Dag Noor,"_s));
    letter.setPlainText(u"Hoi"_s);
    wizard().back();
    wizard().next();
    EXPECT_EQ(letter.toPlainText(), u"Hoi"_s);
    within<QPushButton>("copyButton").click();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"Hoi"_s);
}

TEST_F(InvitationCommandsTest, TheReminderIsALetterToCopy)
{
    commands().remind(planned().id);
    auto *dialog = window().findChild<ReminderDialog *>();
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QPushButton *>(u"copyButton"_s)->click();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(u"Dag Noor,"_s));
}

TEST_F(InvitationCommandsTest, ATalkThatIsCancelledOffersTheCancellation)
{
    const Conversation talk = planned();
    open().conversations.cancel(talk.id);
    EXPECT_CALL(prompts, confirm(_, _, _))
        .WillOnce([](QWidget *, const Question &, const std::function<void()> &confirmed) { confirmed(); });
    EXPECT_CALL(prompts, fileToSave(_, _)).WillOnce(Return(out.filePath(u"noor.ics"_s)));
    commands().offerCalendarFile(talk.id);

    QFile file(out.filePath(u"noor.ics"_s));
    ASSERT_TRUE(file.open(QFile::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("METHOD:CANCEL"));
}

} // namespace loopbaan::test
