// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/planning/invitation_test.h"
#include "gui/planning/reminder_dialog.h"
#include "support/printers.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using ::testing::_;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Return;
using ::testing::SizeIs;

namespace loopbaan::test {

using InvitationCommandsTest = InvitationTest;

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
