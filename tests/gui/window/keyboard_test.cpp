// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/dossier_pages.h"
#include "gui/settings/settings_window.h"
#include "gui/support/dossier_window.h"
#include "support/printers.h"

#include <QAction>
#include <QDialog>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStatusBar>
#include <QTabBar>

using namespace Qt::StringLiterals;
using ::testing::_;
using ::testing::IsSupersetOf;

namespace loopbaan::test {

namespace {

bool takesTab(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0
        && widget.focusProxy() == nullptr;
}

/// Where Tab ought to come in `window`: the button of a group that is not chosen is reached by the arrows.
QStringList placesIn(const QWidget &window)
{
    QStringList places;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool byArrows = button != nullptr && button->autoExclusive() && !button->isChecked();
        if (takesTab(*widget) && !byArrows)
            places.append(widget->objectName());
    }
    return places;
}

/// Where Tab does come, once round.
QStringList walkThrough(QWidget &window)
{
    QStringList walk;
    const QWidget *start = nullptr;
    for (int step = 0; step < 200; ++step) {
        QTest::keyClick(&window, Qt::Key_Tab);
        const QWidget *here = window.focusWidget();
        if (here == start)
            break;
        if (start == nullptr)
            start = here;
        EXPECT_TRUE(here->isVisible()) << qPrintable(here->objectName());
        walk.append(here->objectName());
    }
    return walk;
}

} // namespace

class KeyboardTest : public DossierWindowTest
{
protected:
    ~KeyboardTest() override { window().closeDossier(); }

    /// Noor has a conversation and an agreement, Amina nothing at all.
    void showPages()
    {
        add(u"Amina"_s, u"El Idrissi"_s);
        const EmployeeId noor = add(u"Noor"_s, u"Janssens"_s);
        static_cast<void>(
            open().conversations.plan({.employee = noor, .date = today.addDays(20), .time = QTime(10, 0)}));
        open().agreements.save({{.employee = noor, .text = u"Meelopen"_s, .due = today}});
        SessionContext inWindow = context();
        inWindow.addCommands = [this](MainWindow::Menu menu, const QList<QAction *> &commands) {
            window().addCommands(menu, commands);
        };
        show(dossierPages(inWindow));
    }

    void choose(int row)
    {
        auto &list = child<QListView>("employeeList");
        list.setCurrentIndex(list.model()->index(row, 0));
    }
};

TEST_F(KeyboardTest, TabComesEverywhereInADossier)
{
    showPages();
    auto &tabs = child<QTabBar>("tabBar");
    for (const int employee : {0, 1}) {
        choose(employee);
        for (int tab = 0; tab < tabs.count(); ++tab) {
            tabs.setCurrentIndex(tab);
            EXPECT_THAT(walkThrough(window()), IsSupersetOf(placesIn(window())))
                << employee << qPrintable(tabs.tabText(tab));
        }
    }
    for (int page = 1; page < window().pageIds().size(); ++page) {
        window().goToPage(page);
        EXPECT_THAT(walkThrough(window()), IsSupersetOf(placesIn(window()))) << page;
    }
}

TEST_F(KeyboardTest, TabComesEverywhereInTheEditorOfAnAgreement)
{
    showPages();
    window().goToPage(static_cast<int>(window().pageIds().indexOf(u"agreements"_s)));
    child("agreementsPage").findChild<QPushButton *>(u"changeButton"_s)->click();
    child("agreementsPage").findChild<QPushButton *>(u"moreButton"_s)->click();
    EXPECT_THAT(walkThrough(window()), IsSupersetOf(placesIn(window())));
}

TEST_F(KeyboardTest, EnterPressesAButtonThatHasTheKeyboard)
{
    showPages();
    child("editButton").setFocus();
    QTest::keyClick(&child("editButton"), Qt::Key_Return);
    EXPECT_NE(window().findChild<QDialog *>(u"EmployeeDialog"_s), nullptr);
}

TEST_F(KeyboardTest, SavesThePdpOfWhoIsOnShowFromEitherPage)
{
    showPages();
    choose(1);
    EXPECT_CALL(prompts, fileToSave(_, _)).Times(2);
    QTest::keyClick(&window(), Qt::Key_E, Qt::ControlModifier);
    window().goToPage(static_cast<int>(window().pageIds().indexOf(u"pops"_s)));
    QTest::keyClick(&window(), Qt::Key_E, Qt::ControlModifier);
    EXPECT_TRUE(child<QMenu>("documentMenu").menuAction()->isVisible());
}

TEST_F(KeyboardTest, StaysWithTheConversationThatIsCancelled)
{
    showPages();
    choose(1);
    child<QTabBar>("tabBar").setCurrentIndex(2);
    child("cancelButton").setFocus();
    QTest::keyClick(&child("cancelButton"), Qt::Key_Space);
    EXPECT_TRUE(child("conversationTree").hasFocus()) << "what is typed next is not for the report";
    EXPECT_EQ(window().statusBar()->currentMessage(), u"Het gesprek is afgezegd. Ongedaan maken: Ctrl+Z"_s);
}

class SettingsKeyboardTest : public SettingsWindowTest
{
};

TEST_F(SettingsKeyboardTest, TabComesEverywhereInTheSettings)
{
    open().settings.addOccasion(u"Na een fusie"_s);
    open().settings.addOccasion(u"Na een verhuizing"_s);
    openSettings("organisation");
    for (const char *page : {"organisation", "talk", "look"}) {
        goTo(page);
        EXPECT_THAT(walkThrough(settings()), IsSupersetOf(placesIn(settings()))) << page;
    }
}

} // namespace loopbaan::test
