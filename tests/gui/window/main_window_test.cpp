// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/support/sample_pages.h"
#include "gui/support/window_test.h"
#include "support/printers.h"

#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using ::testing::_;
using ::testing::ElementsAre;
using ::testing::Field;
using ::testing::Return;

namespace loopbaan::test {

class MainWindowTest : public WindowTest
{
protected:
    MainWindow &withDossier()
    {
        window().showDossier(sampleDossier(built), now);
        return window();
    }

    const QDateTime now{QDate(2026, 11, 23), QTime(9, 12)};
    int built = 0;
};

TEST_F(MainWindowTest, StartsWithTheWelcomePage)
{
    EXPECT_EQ(shownWindow().windowTitle(), u"Loopbaangesprek"_s);
    EXPECT_TRUE(child("welcomePage").isVisible());
    EXPECT_FALSE(child<QMenu>("employeeMenu").menuAction()->isVisible());
    EXPECT_EQ(child<QLabel>("stateLabel").text(), u"Geen dossier open"_s);
}

TEST_F(MainWindowTest, ShowsTheFirstPageOfADossierAndBuildsNoOther)
{
    withDossier();
    shownWindow();
    EXPECT_TRUE(child("employeesPage").isVisible());
    EXPECT_EQ(built, 1);
    EXPECT_EQ(window().windowTitle(), u"Logistiek & Onthaal – Loopbaangesprek"_s);
    EXPECT_EQ(child<QLabel>("dossierLabel").text(), u"Dossier: Logistiek & Onthaal"_s);
}

TEST_F(MainWindowTest, BuildsAPageOnTheFirstVisitOnly)
{
    withDossier().goToPage(1);
    window().goToPage(0);
    window().goToPage(1);
    EXPECT_EQ(built, 2);
}

TEST_F(MainWindowTest, NamesFirstWhatThePageIsAbout)
{
    withDossier();
    child("employeesPage").setWindowTitle(u"Noor Janssens"_s);
    EXPECT_EQ(window().windowTitle(), u"Noor Janssens – Logistiek & Onthaal – Loopbaangesprek"_s);
    window().goToPage(1);
    EXPECT_EQ(window().windowTitle(), u"Logistiek & Onthaal – Loopbaangesprek"_s);
}

TEST_F(MainWindowTest, ClosingADossierTakesItsPagesAway)
{
    withDossier().closeDossier();
    EXPECT_EQ(window().findChild<QWidget *>(u"employeesPage"_s), nullptr);
    EXPECT_THAT(window().pageIds(), ElementsAre());
    EXPECT_EQ(window().windowTitle(), u"Loopbaangesprek"_s);
}

TEST_F(MainWindowTest, GoesToAPageByItsKeys)
{
    withDossier();
    QTest::keyClick(&shownWindow(), Qt::Key_4, Qt::ControlModifier);
    EXPECT_TRUE(child("popsPage").isVisible());
    QTest::keyClick(&window(), Qt::Key_2, Qt::ControlModifier);
    EXPECT_TRUE(child("employeesPage").isVisible());
}

TEST_F(MainWindowTest, GoesToAPageByMouse)
{
    withDossier();
    shownWindow();
    auto &list = child<QListView>("navigationList");
    const QRect row = list.visualRect(list.model()->index(1, 0));
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, row.center());
    EXPECT_TRUE(child("popsPage").isVisible());
}

TEST_F(MainWindowTest, F6GoesFromPaneToPaneAndBack)
{
    withDossier();
    shownWindow();
    auto &list = child("navigationList");
    auto &edit = child("employeesEdit");
    list.setFocus();
    QTest::keyClick(&window(), Qt::Key_F6);
    EXPECT_TRUE(edit.hasFocus());
    QTest::keyClick(&window(), Qt::Key_F6);
    EXPECT_TRUE(list.hasFocus());
    QTest::keyClick(&window(), Qt::Key_F6, Qt::ShiftModifier);
    EXPECT_TRUE(edit.hasFocus());
}

TEST_F(MainWindowTest, AReadOnlyDossierSaysSoOnTop)
{
    DossierView dossier = sampleDossier(built);
    dossier.notice.text = u"Els op PC-14 heeft dit dossier open."_s;
    dossier.isReadOnly = true;
    window().showDossier(dossier, now);
    shownWindow();
    EXPECT_TRUE(child("noticeBar").isVisible());
    EXPECT_EQ(child("noticeBar").accessibleName(), dossier.notice.text);
    EXPECT_EQ(child<QLabel>("stateLabel").text(), u"Alleen om te lezen geopend"_s);
    window().closeDossier();
    EXPECT_FALSE(child("noticeBar").isVisible());
}

TEST_F(MainWindowTest, SaysWhenEverythingIsSaved)
{
    withDossier().setSaveState({.kind = SaveState::Kind::Saving});
    EXPECT_EQ(child<QLabel>("stateLabel").text(), u"Bezig met opslaan…"_s);
    window().setSaveState({.kind = SaveState::Kind::Saved, .savedAt = QTime(10, 58)});
    EXPECT_EQ(child<QLabel>("stateLabel").text(), u"Alles opgeslagen · 10:58"_s);
}

TEST_F(MainWindowTest, RemembersWhatWasOpened)
{
    shownWindow();
    withDossier();
    EXPECT_TRUE(QTest::qWaitFor([this] { return !store.kept.recent.isEmpty(); }));
    EXPECT_THAT(store.kept.recent,
                ElementsAre(RecentDossier{u"/els/team.lbdossier"_s, u"Logistiek & Onthaal"_s, now}));
    EXPECT_EQ(child<QMenu>("recentMenu").actions().first()->text(), u"Logistiek && Onthaal"_s);
}

TEST_F(MainWindowTest, OpensARecentDossierFromTheMenu)
{
    store.kept.recent = {{.path = u"/a.lbdossier"_s, .name = u"A"_s, .openedAt = now}};
    QSignalSpy opened(&window(), &MainWindow::openRequested);
    child<QMenu>("recentMenu").actions().first()->trigger();
    EXPECT_EQ(opened.value(0).value(0).toString(), u"/a.lbdossier"_s);
}

TEST_F(MainWindowTest, AsksWhichDossierToOpen)
{
    QSignalSpy opened(&window(), &MainWindow::openRequested);
    EXPECT_CALL(prompts,
                fileToOpen(&window(), Field(&FileRequest::title, u"Een dossier of formulier openen"_s)))
        .WillOnce(Return(QString()))
        .WillOnce(Return(u"/b.lbdossier"_s));
    QTest::keyClick(&shownWindow(), Qt::Key_O, Qt::ControlModifier);
    EXPECT_EQ(opened.count(), 0);
    QTest::keyClick(&window(), Qt::Key_O, Qt::ControlModifier);
    EXPECT_EQ(opened.value(0).value(0).toString(), u"/b.lbdossier"_s);
}

TEST_F(MainWindowTest, ChangesLanguageAtOnceAndRemembersIt)
{
    withDossier();
    trigger("frenchAction");
    EXPECT_EQ(child<QMenu>("viewMenu").title(), u"&Affichage"_s);
    EXPECT_EQ(child<QListView>("navigationList").model()->index(0, 0).data().toString(),
              samplePages(built).first().title());
    EXPECT_EQ(child<QLabel>("dossierLabel").text(), u"Dossier\u202f: Logistiek & Onthaal"_s);
    EXPECT_EQ(store.kept.language, Language::French);
    EXPECT_TRUE(child<QAction>("frenchAction").isChecked());
}

TEST_F(MainWindowTest, ChangesColoursAtOnceAndRemembersThem)
{
    trigger("darkColorsAction");
    EXPECT_EQ(store.kept.scheme, ColorScheme::Dark);
    EXPECT_LT(window().palette().color(QPalette::Window).lightness(), 64);
    EXPECT_TRUE(child<QAction>("darkColorsAction").isChecked());
    EXPECT_FALSE(child<QAction>("systemColorsAction").isChecked());
}

TEST_F(MainWindowTest, MakesTextLargerAndSmaller)
{
    shownWindow();
    const double usual = child("titleLabel").font().pointSizeF();
    QTest::keyClick(&window(), Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_NEAR(child("titleLabel").font().pointSizeF(), usual * 1.1, 0.1);
    EXPECT_NEAR(store.kept.textScale, 1.1, 0.001);
    QTest::keyClick(&window(), Qt::Key_0, Qt::ControlModifier);
    EXPECT_NEAR(child("titleLabel").font().pointSizeF(), usual, 0.1);
}

TEST_F(MainWindowTest, SaysWhenItsSettingsCannotBeKept)
{
    store.failure = "No space left on device";
    EXPECT_CALL(prompts,
                showFailure(&window(),
                            Failure{.what = u"Je instellingen konden niet bewaard worden"_s,
                                    .why = u"No space left on device."_s,
                                    .advice = u"Probeer opnieuw, of installeer het programma opnieuw."_s}));
    trigger("darkColorsAction");
}

TEST_F(MainWindowTest, ComesBackAsLargeAsItWas)
{
    window().resize(1111, 777);
    window().close();
    MainWindow next({.look = look, .language = language, .prompts = prompts, .preferences = store});
    EXPECT_EQ(next.size(), QSize(1111, 777));
}

TEST_F(MainWindowTest, AMenuIsThereAsLongAsItHasCommands)
{
    withDossier();
    auto command = std::make_unique<QAction>(u"Nieuw"_s);
    window().addCommands(MainWindow::Menu::Employee, {command.get()});
    EXPECT_TRUE(child<QMenu>("employeeMenu").menuAction()->isVisible());
    command.reset();
    window().closeDossier();
    EXPECT_FALSE(child<QMenu>("employeeMenu").menuAction()->isVisible());
}

TEST_F(MainWindowTest, OpeningAnotherDossierLeavesNoPageOfTheFirst)
{
    withDossier();
    withDossier();
    EXPECT_EQ(window().findChildren<QWidget *>(u"employeesPage"_s).size(), 1);
    int pageActions = 0;
    for (const QAction *action : child<QMenu>("viewMenu").actions())
        pageActions += action->shortcut() == QKeySequence(u"Ctrl+2"_s) ? 1 : 0;
    EXPECT_EQ(pageActions, 1);
}

TEST_F(MainWindowTest, FitsOnASmallScreenAtTheFirstStart)
{
    EXPECT_LT(window().height(), window().screen()->availableSize().height());
}

} // namespace loopbaan::test
