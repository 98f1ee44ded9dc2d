// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/employees/employee_dialog.h"
#include "gui/employees/employees_window.h"
#include "gui/planning/planning_wizard.h"
#include "gui/support/sample_pages.h"
#include "support/printers.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStatusBar>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

namespace {

/// A tab as another part of the program adds one.
class NoteTab : public EmployeeTab
{
public:
    using EmployeeTab::EmployeeTab;

    void showEmployee(const EmployeeId &id) override { shown = id; }

    EmployeeId shown{};
};

} // namespace

class EmployeesPageTest : public EmployeesWindowTest
{
};

TEST_F(EmployeesPageTest, AnEmptyDossierSaysHowToBegin)
{
    showPage();
    EXPECT_TRUE(child("emptyState").isVisible());
    EXPECT_FALSE(list().isVisible());
    child("emptyState").findChild<QPushButton *>(u"actionButton"_s)->click();
    EXPECT_NE(window().findChild<EmployeeDialog *>(), nullptr);
}

TEST_F(EmployeesPageTest, AddsSomebodyByKeyboardAndShowsWhoItIs)
{
    showThree();
    search().setText(u"bram"_s);
    type(Qt::Key_N, Qt::ControlModifier);
    auto *dialog = window().findChild<EmployeeDialog *>();
    ASSERT_NE(dialog, nullptr);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"givenNameEdit"_s), u"Amina"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    EXPECT_EQ(shownName(), u"Amina"_s);
    EXPECT_EQ(names().size(), 4) << "a search that hides the new one is over";
}

TEST_F(EmployeesPageTest, ChangesSomebodyAndKeepsTheProblemInSight)
{
    showThree();
    type(Qt::Key_F2);
    auto *dialog = window().findChild<EmployeeDialog *>();
    ASSERT_NE(dialog, nullptr);
    auto &email = *dialog->findChild<QLineEdit *>(u"emailEdit"_s);
    email.setText(u"bram"_s);
    dialog->accept();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(dialog->findChild<QLabel *>(u"emailProblem"_s)->isVisible());
    email.setText(u"bram@delinde.example"_s);
    dialog->accept();
    EXPECT_EQ(open().employees.find({u"Bram"_s})->employee.email, u"bram@delinde.example"_s);
}

TEST_F(EmployeesPageTest, SaysThatThereIsNoConversationToStart)
{
    showThree();
    type(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(window().statusBar()->currentMessage(),
              u"Er is geen gesprek met Bram om te starten. Plan er eerst een: Ctrl+G"_s);
}

TEST_F(EmployeesPageTest, DeletesAtOnceAndUndoes)
{
    showThree();
    child<QAction>("removeEmployeeAction").trigger();
    EXPECT_EQ(names().size(), 2);
    EXPECT_EQ(shownName(), u"Noor Janssens"_s) << "who came after";
    EXPECT_EQ(window().statusBar()->currentMessage(), u"Bram Verhoeven is gewist. Ongedaan maken: Ctrl+Z"_s);
    open().dossier.undo();
    EXPECT_EQ(names().size(), 3);
}

TEST_F(EmployeesPageTest, WhoComesBackByUndoIsShown)
{
    showThree();
    const QString before = shownName();
    child<QAction>("removeEmployeeAction").trigger();
    ASSERT_NE(shownName(), before);
    open().dossier.undo();
    EXPECT_EQ(shownName(), before);
}

TEST_F(EmployeesPageTest, AReadOnlyDossierCanBeReadAndNotChanged)
{
    add(u"Noor"_s, u"Janssens"_s);
    reopenReadOnly();
    showPage();
    EXPECT_EQ(shownName(), u"Noor Janssens"_s);
    for (const char *action :
         {"addEmployeeAction", "editEmployeeAction", "removeEmployeeAction", "planAction"})
        EXPECT_FALSE(child<QAction>(action).isEnabled()) << action;
    EXPECT_TRUE(child<QAction>("findAction").isEnabled());
    EXPECT_FALSE(child("addEmployeeButton").isEnabled());
    EXPECT_FALSE(child("editButton").isEnabled());
}

TEST_F(EmployeesPageTest, ItsCommandsStandInTheMenusWhileItIsOnShow)
{
    add(u"Noor"_s, u"Janssens"_s);
    int built = 0;
    show({employeesDestination(context()), samplePages(built).at(1)});
    EXPECT_TRUE(child<QMenu>("employeeMenu").actions().contains(&child<QAction>("addEmployeeAction")));
    EXPECT_TRUE(child<QAction>("addEmployeeAction").isEnabled());
    window().goToPage(1);
    EXPECT_FALSE(child<QAction>("addEmployeeAction").isEnabled()) << "another page may use the same keys";
}

TEST_F(EmployeesPageTest, PlansAConversationFromTheKeyboard)
{
    showThree();
    type(Qt::Key_G, Qt::ControlModifier);
    auto *dialog = window().findChild<PlanningWizard *>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->request().date, QDate(2026, 12, 7)) << "the first day that keeps the notice";
    while (dialog->nextId() >= 0)
        dialog->next();
    dialog->button(QWizard::FinishButton)->click();
    EXPECT_EQ(open().conversations.of({u"Bram"_s}).size(), 1);
    EXPECT_EQ(child<QTabBar>("tabBar").currentIndex(), 2) << "and shows it";
}

TEST_F(EmployeesPageTest, GoesFromTabToTabByKeyboard)
{
    showThree();
    auto &tabs = child<QTabBar>("tabBar");
    type(Qt::Key_Tab, Qt::ControlModifier);
    EXPECT_EQ(tabs.currentIndex(), 1);
    type(Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
    type(Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(tabs.currentIndex(), 3);
}

TEST_F(EmployeesPageTest, F6GoesFromTheListToTheDossier)
{
    showThree();
    search().setFocus();
    type(Qt::Key_F6);
    EXPECT_TRUE(child("editButton").hasFocus());
}

TEST_F(EmployeesPageTest, SpeaksAnotherLanguageAtOnce)
{
    showThree();
    language.use(Language::French);
    settle();
    QCoreApplication::processEvents();
    EXPECT_EQ(child<QTabBar>("tabBar").tabText(0), u"Aperçu"_s);
    EXPECT_EQ(child<QComboBox>("groupBox").itemText(0), u"Tout le monde (3)"_s);
    EXPECT_EQ(child<QLabel>("headlineLabel").text(),
              u"Planner · équipe Logistiek · en service depuis le 7 janvier 2019"_s);
    EXPECT_EQ(child<QLabel>("stepLabel").text(), u"Il n’y a pas encore eu d’entretien avec Bram."_s);
}

TEST_F(EmployeesPageTest, TakesTabsOfOthersAndBuildsThemAtTheFirstVisit)
{
    add(u"Noor"_s, u"Janssens"_s);
    NoteTab *note = nullptr;
    const EmployeeTabPlace place{.id = u"noteTab"_s,
                                 .title = [] { return u"Kladblok"_s; },
                                 .build = [&note](QWidget *parent) { return note = new NoteTab(parent); }};
    show({employeesDestination(context(), {place})});
    EXPECT_EQ(child<QTabBar>("tabBar").tabText(4), u"Kladblok"_s);
    EXPECT_EQ(note, nullptr) << "only the tab on show is built and read";
    child<QTabBar>("tabBar").setCurrentIndex(4);
    EXPECT_EQ(note->shown, EmployeeId{u"Noor"_s});
}

TEST_F(EmployeesPageTest, LeadsToWhatWasWrittenBeforeATalk)
{
    add(u"Bram"_s, u"Verhoeven"_s);
    const EmployeeId noor = add(u"Noor"_s, u"Janssens"_s);
    const ConversationId talk =
        open()
            .conversations.plan({.employee = noor, .date = today.addDays(20), .time = QTime(10, 0)})
            .conversation->id;
    const SessionContext shown = context();
    show({employeesDestination(shown)});
    shown.wayfinder->prepare(noor, talk);
    EXPECT_EQ(shownName(), u"Noor Janssens"_s);
    EXPECT_TRUE(child("preparationTab").isVisible());
    open().conversations.cancel(talk);
    shown.wayfinder->prepare(noor, talk);
    EXPECT_TRUE(child("conversationsTab").isVisible()) << "of one that is over the answers stand there";
}

} // namespace loopbaan::test
