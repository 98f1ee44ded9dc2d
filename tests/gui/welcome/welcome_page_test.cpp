// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/welcome/welcome_page.h"

#include "app/language/display_language.h"
#include "gui/support/window_test.h"
#include "support/printers.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

class WelcomePageTest : public WindowTest
{
protected:
    static QList<RecentDossier> recent()
    {
        const QDateTime friday(QDate(2026, 11, 20), QTime(16, 40));
        return {{.path = u"/team.lbdossier"_s, .name = u"Logistiek & Onthaal"_s, .openedAt = friday},
                {.path = u"/proef.lbdossier"_s, .name = u"Proef"_s, .openedAt = friday.addDays(-90)}};
    }

    QListView &recentList() { return child<QListView>("recentList"); }
};

TEST_F(WelcomePageTest, EveryDoorLeadsSomewhere)
{
    shownWindow();
    auto &page = child<WelcomePage>("welcomePage");
    QSignalSpy made(&page, &WelcomePage::newRequested);
    QSignalSpy opened(&page, &WelcomePage::openRequested);
    QSignalSpy looked(&window(), &MainWindow::exampleRequested);
    for (const char *button : {"newButton", "openButton", "exampleButton"})
        child<QPushButton>(button).click();
    EXPECT_EQ(made.count(), 1);
    EXPECT_EQ(opened.count(), 1);
    EXPECT_EQ(looked.count(), 1);
}

TEST_F(WelcomePageTest, AFormOrDossierCanBeDroppedOnIt)
{
    shownWindow();
    QSignalSpy forms(&window(), &MainWindow::formRequested);
    QSignalSpy dossiers(&window(), &MainWindow::openRequested);
    for (const char *name : {"/noor.lbform", "/team.lbdossier", "/holiday.jpg"}) {
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(QLatin1StringView(name))});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &dropped, Qt::LeftButton, {});
        QApplication::sendEvent(&child("welcomePage"), &enter);
        QDropEvent drop({10, 10}, Qt::CopyAction, &dropped, Qt::LeftButton, {});
        if (enter.isAccepted())
            QApplication::sendEvent(&child("welcomePage"), &drop);
    }
    EXPECT_EQ(forms.count(), 1);
    EXPECT_EQ(dossiers.count(), 1);
}

TEST_F(WelcomePageTest, ListsTheDossiersOpenedBefore)
{
    store.kept.recent = recent();
    shownWindow();
    EXPECT_EQ(recentList().model()->rowCount(), 2);
    EXPECT_EQ(recentList().model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
              u"Logistiek & Onthaal, laatst geopend op vr 20 nov 2026, 16:40"_s);
}

TEST_F(WelcomePageTest, HasNoListAtTheFirstStart)
{
    shownWindow();
    EXPECT_FALSE(child("recentPart").isVisible());
}

TEST_F(WelcomePageTest, OpensADossierWithOneClick)
{
    store.kept.recent = recent();
    QSignalSpy opened(&shownWindow(), &MainWindow::openRequested);
    const QRect row = recentList().visualRect(recentList().model()->index(1, 0));
    QTest::mouseClick(recentList().viewport(), Qt::LeftButton, {}, row.center());
    EXPECT_EQ(opened.value(0).value(0).toString(), u"/proef.lbdossier"_s);
}

TEST_F(WelcomePageTest, OpensADossierWithEnter)
{
    store.kept.recent = recent();
    QSignalSpy opened(&shownWindow(), &MainWindow::openRequested);
    recentList().setCurrentIndex(recentList().model()->index(0, 0));
    QTest::keyClick(&recentList(), Qt::Key_Return);
    EXPECT_EQ(opened.value(0).value(0).toString(), u"/team.lbdossier"_s);
}

TEST_F(WelcomePageTest, SpeaksTheLanguageThatIsChosen)
{
    shownWindow();
    auto &box = child<QComboBox>("languageBox");
    EXPECT_EQ(box.currentText(), u"Nederlands"_s);
    box.setFocus();
    QTest::keyClick(&box, Qt::Key_Down);
    settle();
    EXPECT_EQ(box.currentText(), u"English"_s);
    EXPECT_EQ(child<QPushButton>("openButton").text(), u"&Open…"_s);
    EXPECT_EQ(store.kept.language, Language::English);
}

TEST_F(WelcomePageTest, TabGoesThroughItFromTopToBottom)
{
    store.kept.recent = recent();
    shownWindow();
    child("newButton").setFocus();
    for (const char *next : {"openButton", "exampleButton", "firstTalkButton", "recentList", "languageBox"}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        EXPECT_EQ(QApplication::focusWidget(), &child(next)) << next;
    }
}

TEST_F(WelcomePageTest, TakesANameForAName)
{
    store.kept.recent = {{.path = u"/<b>x</b>.lbdossier"_s, .name = u"<img src=x>"_s, .openedAt = {}}};
    shownWindow();
    const QString tip = recentList().model()->index(0, 0).data(Qt::ToolTipRole).toString();
    EXPECT_FALSE(tip.contains(u'<'));
}

} // namespace loopbaan::test
