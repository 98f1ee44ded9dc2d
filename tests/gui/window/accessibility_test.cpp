// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/agreements/agreement_pane.h"
#include "gui/agreements/agreements_destination.h"
#include "gui/agreements/employee_chooser.h"
#include "gui/employees/employee_dialog.h"
#include "gui/employees/employees_destination.h"
#include "gui/planning/move_dialog.h"
#include "gui/settings/settings_window.h"
#include "gui/support/dossier_window.h"
#include "gui/support/sample_pages.h"
#include "gui/support/window_test.h"
#include "gui/talk/talk_door.h"
#include "gui/welcome/new_dossier_dialog.h"
#include "gui/window/about_dialog.h"
#include "gui/window/shortcuts_dialog.h"
#include "support/printers.h"

#include <QAccessible>
#include <QMenuBar>
#include <QTabBar>

using namespace Qt::StringLiterals;
using ::testing::IsEmpty;

namespace loopbaan::test {

namespace {

/// What a person can operate must have a name that a screen reader can say.
bool needsName(const QAccessibleInterface &item)
{
    switch (item.role()) {
    case QAccessible::PushButton:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::EditableText:
    case QAccessible::ComboBox:
    case QAccessible::SpinBox:
    case QAccessible::List:
    case QAccessible::Tree:
    case QAccessible::Table:
    case QAccessible::ListItem:
    case QAccessible::PageTab:
    case QAccessible::MenuItem: return true;
    default: return false;
    }
}

bool isShown(const QAccessibleInterface &item)
{
    return !item.state().invisible && item.role() != QAccessible::Separator;
}

QString describe(const QAccessibleInterface &item)
{
    const QObject *object = item.object();
    return object == nullptr
        ? u"an item without a widget"_s
        : u"%1 %2"_s.arg(QLatin1StringView(object->metaObject()->className()), object->objectName());
}

/// The parts of combo boxes and scroll areas are named by their whole.
bool isPartOfNamed(const QAccessibleInterface &item)
{
    const QAccessibleInterface *parent = item.parent();
    return parent != nullptr && parent->role() == QAccessible::ComboBox;
}

void collectNameless(QAccessibleInterface *item, QStringList &nameless)
{
    if (item == nullptr || !item->isValid() || !isShown(*item))
        return;
    if (needsName(*item) && !isPartOfNamed(*item) && item->text(QAccessible::Name).isEmpty())
        nameless.append(describe(*item));
    for (int index = 0; index < item->childCount(); ++index)
        collectNameless(item->child(index), nameless);
}

QStringList namelessIn(QWidget &widget)
{
    QStringList nameless;
    collectNameless(QAccessible::queryAccessibleInterface(&widget), nameless);
    return nameless;
}

} // namespace

class AccessibilityTest : public WindowTest
{
};

TEST_F(AccessibilityTest, EverythingOnTheWelcomePageHasAName)
{
    store.kept.recent = {
        {.path = u"/a.lbdossier"_s, .name = u"A"_s, .openedAt = QDateTime(QDate(2026, 1, 2), {})}};
    EXPECT_THAT(namelessIn(shownWindow()), IsEmpty());
}

TEST_F(AccessibilityTest, EverythingInAnOpenDossierHasAName)
{
    int built = 0;
    window().showDossier(sampleDossier(built), QDateTime());
    EXPECT_THAT(namelessIn(shownWindow()), IsEmpty());
}

TEST_F(AccessibilityTest, EverythingInTheDialogsHasAName)
{
    NewDossierDialog dossier(prompts, u"/els"_s);
    dossier.show();
    EXPECT_THAT(namelessIn(dossier), IsEmpty());
    AboutDialog about;
    about.show();
    EXPECT_THAT(namelessIn(about), IsEmpty());
    ShortcutsDialog shortcuts(*window().menuBar(), nullptr);
    shortcuts.show();
    EXPECT_THAT(namelessIn(shortcuts), IsEmpty());
}

TEST_F(AccessibilityTest, APageSaysHowMuchWaitsThere)
{
    int built = 0;
    window().showDossier(sampleDossier(built), QDateTime());
    window().setPageCount(0, 12);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&child("navigationList"));
    EXPECT_EQ(list->child(0)->text(QAccessible::Name), u"Medewerker, 12"_s);
}

class DossierAccessibilityTest : public DossierWindowTest
{
protected:
    ~DossierAccessibilityTest() override { window().closeDossier(); }
};

TEST_F(DossierAccessibilityTest, EverythingOfAnEmployeeHasAName)
{
    const EmployeeId noor = add(u"Noor"_s, u"Janssens"_s);
    static_cast<void>(
        open().conversations.plan({.employee = noor, .date = today.addDays(20), .time = QTime(10, 0)}));
    open().agreements.save({{.employee = noor, .text = u"Meelopen"_s, .due = today}});
    show({employeesDestination(context())});
    auto &tabs = child<QTabBar>("tabBar");
    for (int tab = 0; tab < tabs.count(); ++tab) {
        tabs.setCurrentIndex(tab);
        EXPECT_THAT(namelessIn(window()), IsEmpty()) << qPrintable(tabs.tabText(tab));
    }
}

TEST_F(DossierAccessibilityTest, EverythingInATalkHasAName)
{
    const EmployeeId noor = add(u"Noor"_s, u"Janssens"_s);
    open().agreements.save({{.employee = noor, .text = u"Meelopen"_s, .due = today}});
    const ConversationId talk =
        open().conversations.plan({.employee = noor, .date = today, .time = QTime(10, 0)}).conversation->id;
    show({employeesDestination(context())});
    TalkDoor(window(), {context()}).enter(talk);
    for (const auto &phase : enumTexts<PhaseId>) {
        child<QAction>(qPrintable(u"phase%1Action"_s.arg(static_cast<int>(phase.value) + 1))).trigger();
        EXPECT_THAT(namelessIn(window()), IsEmpty()) << phase.text.data();
    }
}

TEST_F(DossierAccessibilityTest, EverythingAboutAgreementsHasAName)
{
    const EmployeeId noor = add(u"Noor"_s, u"Janssens"_s);
    const Agreement agreement =
        open()
            .agreements.save({{.employee = noor, .text = u"Meelopen regelmatig"_s, .whatIDo = u"Bellen"_s}})
            .first();
    show({agreementsDestination(context())});
    EXPECT_THAT(namelessIn(window()), IsEmpty());
    AgreementPane pane(context());
    pane.edit(agreement.id);
    pane.show();
    EXPECT_THAT(namelessIn(pane), IsEmpty());
    EmployeeChooser chooser(open().dossier);
    chooser.show();
    EXPECT_THAT(namelessIn(chooser), IsEmpty());
}

TEST_F(DossierAccessibilityTest, EverythingInItsDialogsHasAName)
{
    EmployeeDialog employee(
        {}, [](const EmployeeEntry &) { return QList<EmployeeProblem>(); },
        [](const EmployeeEntry &) { return true; });
    employee.show();
    EXPECT_THAT(namelessIn(employee), IsEmpty());
    MoveDialog move([](const Moment &) { return PlanningResult(); });
    move.show();
    EXPECT_THAT(namelessIn(move), IsEmpty());
}

class SettingsAccessibilityTest : public SettingsWindowTest
{
};

TEST_F(SettingsAccessibilityTest, EverythingInTheSettingsHasAName)
{
    open().settings.addOccasion(u"Na een fusie"_s);
    openSettings("organisation");
    for (const char *page : {"organisation", "talk", "look"}) {
        goTo(page);
        EXPECT_THAT(namelessIn(settings()), IsEmpty()) << page;
    }
}

} // namespace loopbaan::test
