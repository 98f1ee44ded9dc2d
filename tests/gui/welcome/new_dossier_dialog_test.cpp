// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/welcome/new_dossier_dialog.h"

#include "gui/support/window_test.h"
#include "support/printers.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using ::testing::_;
using ::testing::Return;

namespace loopbaan::test {

class NewDossierDialogTest : public WindowTest
{
protected:
    QLineEdit &edit(const char *name) { return *dialog.findChild<QLineEdit *>(QLatin1StringView(name)); }
    QPushButton &createButton()
    {
        return *dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    }

    const QTemporaryDir folder{};
    NewDossierDialog dialog{prompts, folder.path()};
};

TEST_F(NewDossierDialogTest, GivesBackWhatItWasGiven)
{
    NewDossier dossier{.organisation = {.id = OrganisationId::create(),
                                        .name = u"De Linde vzw"_s,
                                        .managerName = u"Els Maes"_s,
                                        .managerEmail = u"els@linde.example"_s,
                                        .language = Language::French},
                       .path = u"/els/linde.lbdossier"_s};
    dossier.organisation.framework.noticeDays = 21;
    dialog.setDossier(dossier);
    EXPECT_EQ(dialog.dossier(), dossier);
}

TEST_F(NewDossierDialogTest, NeedsANameForTheDossier)
{
    EXPECT_FALSE(createButton().isEnabled());
    QTest::keyClicks(&edit("organisationEdit"), u"   "_s);
    EXPECT_FALSE(createButton().isEnabled());
    QTest::keyClicks(&edit("organisationEdit"), u"Linde"_s);
    EXPECT_TRUE(createButton().isEnabled());
    EXPECT_EQ(dialog.dossier().organisation.name, u"Linde"_s);
}

TEST_F(NewDossierDialogTest, ProposesAPlaceNamedForTheOrganisation)
{
    edit("organisationEdit").setText(u"De Linde: Noord/Zuid?"_s);
    EXPECT_EQ(dialog.dossier().path, folder.filePath(u"De Linde Noord Zuid.lbdossier"_s));
}

TEST_F(NewDossierDialogTest, NeverProposesAFileThatExists)
{
    QFile(folder.filePath(u"Linde.lbdossier"_s)).open(QIODevice::WriteOnly);
    edit("organisationEdit").setText(u"Linde"_s);
    EXPECT_EQ(dialog.dossier().path, folder.filePath(u"Linde 2.lbdossier"_s));
}

TEST_F(NewDossierDialogTest, KeepsThePlaceThatWasChosen)
{
    EXPECT_CALL(prompts, fileToSave(&dialog, _)).WillOnce(Return(u"/media/usb/els"_s));
    dialog.findChild<QPushButton *>(u"placeButton"_s)->click();
    edit("organisationEdit").setText(u"Linde"_s);
    EXPECT_EQ(dialog.dossier().path, u"/media/usb/els.lbdossier"_s);
}

TEST_F(NewDossierDialogTest, ChangesNothingWhenThePlaceIsNotChosen)
{
    EXPECT_CALL(prompts, fileToSave(&dialog, _)).WillOnce(Return(QString()));
    const QString before = dialog.dossier().path;
    dialog.findChild<QPushButton *>(u"placeButton"_s)->click();
    EXPECT_EQ(dialog.dossier().path, before);
}

TEST_F(NewDossierDialogTest, EnterCreatesAndTheWindowPassesItOn)
{
    QSignalSpy requested(&shownWindow(), &MainWindow::newDossierRequested);
    QTest::keyClick(&window(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    auto *opened = window().findChild<NewDossierDialog *>();
    ASSERT_NE(opened, nullptr);
    QTest::keyClicks(opened->findChild<QLineEdit *>(u"organisationEdit"_s), u"Linde"_s);
    QTest::keyClick(opened, Qt::Key_Return);
    ASSERT_EQ(requested.count(), 1);
    const auto dossier = requested.first().first().value<NewDossier>();
    EXPECT_EQ(dossier.organisation.name, u"Linde"_s);
    EXPECT_EQ(dossier.organisation.language, Language::Dutch);
}

TEST_F(NewDossierDialogTest, SaysWhatIsWrongWithAnAddressAndStaysOpen)
{
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.show();
    edit("organisationEdit").setText(u"Linde"_s);
    edit("emailEdit").setText(u"els op linde"_s);
    QTest::keyClick(&dialog, Qt::Key_Return);
    EXPECT_EQ(accepted.count(), 0);
    EXPECT_TRUE(dialog.findChild<QLabel *>(u"emailProblem"_s)->isVisible());

    edit("emailEdit").setText(u"els@linde.example"_s);
    EXPECT_FALSE(dialog.findChild<QLabel *>(u"emailProblem"_s)->isVisible());
    QTest::keyClick(&dialog, Qt::Key_Return);
    EXPECT_EQ(accepted.count(), 1);
}

TEST_F(NewDossierDialogTest, EscapeMakesNothing)
{
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_EQ(accepted.count(), 0);
    EXPECT_FALSE(dialog.isVisible());
}

} // namespace loopbaan::test
