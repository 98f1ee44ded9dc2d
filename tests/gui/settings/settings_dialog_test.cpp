// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look/color_tokens.h"
#include "gui/session/undo_commands.h"
#include "gui/settings/settings_window.h"
#include "gui/support/painted.h"
#include "gui/widgets/number_field.h"
#include "gui/widgets/saved_line.h"
#include "gui/widgets/segment.h"
#include "gui/widgets/segment_bar.h"
#include "support/printers.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPointer>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;

namespace loopbaan::test {

class SettingsDialogTest : public SettingsWindowTest
{
};

TEST_F(SettingsDialogTest, OpensWithItsKeyAndOnlyOnce)
{
    openSettings("talk");
    settings().close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    window().activateWindow();
    ASSERT_TRUE(QTest::qWaitFor([this] { return window().isActiveWindow(); }));
    QTest::keyClick(&window(), Qt::Key_Comma, Qt::ControlModifier);
    const SettingsDialog *opened = &settings();
    window().showSettings();
    EXPECT_EQ(&settings(), opened);
    EXPECT_EQ(window().findChildren<SettingsDialog *>().size(), 1);
}

TEST_F(SettingsDialogTest, OpenFromTheFootOfTheNavigationToo)
{
    openSettings("talk");
    settings().close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTest::keyClick(&child("settingsButton"), Qt::Key_Space);
    EXPECT_TRUE(settings().isVisible());
}

TEST_F(SettingsDialogTest, TheirButtonShowsThatItHasTheKeyboard)
{
    openSettings("talk");
    settings().close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    auto &button = child("settingsButton");
    const int without = pixelsOf(button, lightTokens().primary);
    window().activateWindow();
    ASSERT_TRUE(QTest::qWaitFor([this] { return window().isActiveWindow(); }));
    QTest::keyClick(&window(), Qt::Key_Tab); // a person who uses the keyboard
    button.setFocus(Qt::TabFocusReason);
    EXPECT_GT(pixelsOf(button, lightTokens().primary), without);
}

TEST_F(SettingsDialogTest, WithoutADossierOnlyTheLookCanBeSet)
{
    shownWindow();
    window().showSettings();
    EXPECT_THAT(settings().pageIds(), ElementsAre(u"look"_s));
}

TEST_F(SettingsDialogTest, IsGoneWithItsDossier)
{
    const QPointer<SettingsDialog> dialog = &openSettings("organisation");
    window().closeDossier();
    EXPECT_EQ(dialog, nullptr);
    window().showSettings();
    EXPECT_THAT(settings().pageIds(), ElementsAre(u"look"_s));
}

TEST_F(SettingsDialogTest, TheArrowsGoFromPageToPage)
{
    openSettings("organisation");
    part("settingsList").setFocus();
    QTest::keyClick(&part("settingsList"), Qt::Key_Down);
    EXPECT_EQ(settings().findChild<QLabel *>(u"titleLabel"_s)->text(), u"Gesprek en leidraad"_s);
    EXPECT_TRUE(part("guideList").isVisible());
}

TEST_F(SettingsDialogTest, ClosingKeepsWhatIsBeingTyped)
{
    openSettings("organisation");
    part("managerEdit").setFocus();
    QTest::keyClick(&part("managerEdit"), Qt::Key_End);
    QTest::keyClicks(&part("managerEdit"), u"-Peeters"_s);
    QTest::keyClick(&part("managerEdit"), Qt::Key_Escape);
    EXPECT_FALSE(settings().isVisible());
    EXPECT_EQ(open().settings.organisation().managerName, u"Els Maes-Peeters"_s);
}

TEST_F(SettingsDialogTest, EnterInAFieldClosesNothing)
{
    openSettings("organisation");
    part("managerEdit").setFocus();
    QTest::keyClick(&part("managerEdit"), Qt::Key_Return);
    EXPECT_TRUE(settings().isVisible());
    part("closeButton").setFocus();
    QTest::keyClick(&part("closeButton"), Qt::Key_Return);
    EXPECT_FALSE(settings().isVisible());
}

TEST_F(SettingsDialogTest, CtrlZUndoesInTheSettingsWhereverTheKeyboardIs)
{
    UndoCommands commands(open().dossier);
    window().addCommands(MainWindow::Menu::Edit, commands.actions());
    openSettings("organisation");
    typeIn(part("managerEdit"), u"-Peeters"_s);
    part("noticeField").setFocus();
    QTest::keyClick(&part("noticeField"), Qt::Key_Up);
    QTest::keyClick(&part("noticeField"), Qt::Key_Up);
    EXPECT_EQ(framework().noticeDays, 16);
    QTest::keyClick(&part("noticeField"), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(framework().noticeDays, 14) << "turning is one step";
    QTest::keyClick(&part("noticeField"), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(part<SavedLine>("managerEdit").text(), u"Els Maes"_s);
}

TEST_F(SettingsDialogTest, ColoursFollowTheMenuAndTheMenuFollowsThem)
{
    openSettings("look");
    auto &colors = part<SegmentBar>("colorsBar");
    trigger("darkColorsAction");
    EXPECT_EQ(colors.current(), static_cast<int>(ColorScheme::Dark));
    QTest::mouseClick(colors.findChildren<Segment *>().at(1), Qt::LeftButton);
    EXPECT_TRUE(child<QAction>("lightColorsAction").isChecked());
    EXPECT_EQ(store.kept.scheme, ColorScheme::Light);
}

TEST_F(SettingsDialogTest, TheLanguageIsThatOfEverythingAtOnce)
{
    openSettings("look");
    auto &box = part<QComboBox>("languageBox");
    box.setFocus();
    QTest::keyClick(&box, Qt::Key_End);
    settle();
    EXPECT_EQ(settings().windowTitle(), u"Paramètres"_s);
    EXPECT_TRUE(child<QAction>("frenchAction").isChecked());
    trigger("dutchAction");
    EXPECT_EQ(settings().windowTitle(), u"Instellingen"_s);
    EXPECT_EQ(box.currentText(), u"Nederlands"_s);
}

TEST_F(SettingsDialogTest, SizeOfTextAndClockAreThoseOfTheMenu)
{
    openSettings("look");
    QTest::keyClick(&part("sizeField"), Qt::Key_Up);
    EXPECT_DOUBLE_EQ(look.textScale(), 1.1);
    trigger("normalSizeAction");
    EXPECT_EQ(part<NumberField>("sizeField").value(), 100);
    QTest::mouseClick(&part("clockBox"), Qt::LeftButton, {}, {8, part("clockBox").height() / 2});
    EXPECT_FALSE(child<QAction>("clockAction").isChecked());
    EXPECT_FALSE(store.kept.clockShown);
}

} // namespace loopbaan::test
