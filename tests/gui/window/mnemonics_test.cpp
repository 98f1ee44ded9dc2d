// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/agreements/agreement_pane.h"
#include "gui/agreements/agreements_destination.h"
#include "gui/employees/employee_dialog.h"
#include "gui/employees/employees_destination.h"
#include "gui/import/import_commands.h"
#include "gui/planning/move_dialog.h"
#include "gui/planning/planning_wizard.h"
#include "gui/planning/reminder_dialog.h"
#include "gui/session/dossier_pages.h"
#include "gui/settings/settings_window.h"
#include "gui/support/dossier_window.h"
#include "gui/support/sample_pages.h"
#include "gui/support/window_test.h"
#include "gui/welcome/new_dossier_dialog.h"
#include "support/printers.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>

using namespace Qt::StringLiterals;
using ::testing::IsEmpty;

namespace loopbaan::test {

namespace {

/// The letters that are taken twice among texts that are reached from the same place.
QStringList doubles(const QStringList &texts)
{
    QSet<QString> taken;
    QStringList twice;
    for (const QString &text : texts) {
        const QString letter = QKeySequence::mnemonic(text).toString();
        if (!letter.isEmpty() && taken.contains(letter))
            twice.append(text);
        taken.insert(letter);
    }
    return twice;
}

/// The menu of a talk stands where the menu Conversation stood.
bool takesAPlace(const QAction &action)
{
    return action.menu() != nullptr && action.menu()->objectName() == u"talkMenu"_s;
}

void checkMenu(const QList<QAction *> &actions)
{
    QStringList texts;
    for (const QAction *action : actions) {
        if (!takesAPlace(*action))
            texts.append(action->text());
        if (action->menu() != nullptr)
            checkMenu(action->menu()->actions());
    }
    EXPECT_THAT(doubles(texts), IsEmpty());
}

QStringList textsWithMnemonics(const QWidget &widget)
{
    QStringList texts;
    for (const auto *button : widget.findChildren<QAbstractButton *>())
        texts.append(button->text());
    for (const auto *label : widget.findChildren<QLabel *>()) {
        if (label->buddy() != nullptr)
            texts.append(label->text());
    }
    return texts;
}

/// As a person has them before the eyes: the menus of the bar, and what is on show below it.
QStringList textsBelow(const QWidget &window)
{
    QStringList texts;
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            texts.append(button->text());
    }
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (label->buddy() != nullptr && label->isVisible())
            texts.append(label->text());
    }
    return texts;
}

QStringList textsOnShow(const MainWindow &window)
{
    QStringList texts = textsBelow(window);
    for (const QAction *menu : window.menuBar()->actions()) {
        if (menu->isVisible())
            texts.append(menu->text());
    }
    return texts;
}

} // namespace

class MnemonicsTest : public WindowTest
{
};

TEST_F(MnemonicsTest, NoMenuUsesALetterTwiceInAnyLanguage)
{
    int built = 0;
    window().showDossier(sampleDossier(built), QDateTime());
    for (const auto &entry : enumTexts<Language>) {
        language.use(entry.value);
        settle();
        checkMenu(window().menuBar()->actions());
    }
}

TEST_F(MnemonicsTest, NoPageOrDialogUsesALetterTwiceInAnyLanguage)
{
    for (const auto &entry : enumTexts<Language>) {
        language.use(entry.value);
        settle();
        EXPECT_THAT(doubles(textsWithMnemonics(child("welcomePage"))), IsEmpty());
        NewDossierDialog dialog(prompts, {});
        EXPECT_THAT(doubles(textsWithMnemonics(dialog)), IsEmpty());
    }
}

TEST_F(MnemonicsTest, TheWelcomePageLeavesTheLettersOfTheMenusAlone)
{
    shownWindow();
    for (const auto &entry : enumTexts<Language>) {
        language.use(entry.value);
        settle();
        EXPECT_THAT(doubles(textsOnShow(window())), IsEmpty()) << toText(entry.value).data();
    }
}

class DossierMnemonicsTest : public DossierWindowTest
{
protected:
    ~DossierMnemonicsTest() override { window().closeDossier(); }
};

TEST_F(DossierMnemonicsTest, TheMenusOfAnOpenDossierUseNoLetterTwice)
{
    add(u"Noor"_s, u"Janssens"_s);
    ImportCommands import(open(), prompts, &window());
    window().addCommands(MainWindow::Menu::Employee, import.actions());
    SessionContext shared = context();
    shared.addCommands = [this](MainWindow::Menu menu, const QList<QAction *> &commands) {
        window().addCommands(menu, commands);
    };
    show({employeesDestination(shared), agreementsDestination(shared)});
    window().goToPage(1);
    for (const auto &entry : enumTexts<Language>) {
        language.use(entry.value);
        settle();
        checkMenu(window().menuBar()->actions());
    }
}

TEST_F(DossierMnemonicsTest, TheEditorOfAgreementsUsesNoLetterTwiceNorThoseOfTheMenus)
{
    const EmployeeId noor = add(u"Noor"_s, u"Janssens"_s);
    AgreementPane pane(context());
    pane.create(noor);
    for (const auto &entry : enumTexts<Language>) {
        language.use(entry.value);
        settle();
        QStringList texts = textsWithMnemonics(pane);
        for (const QAction *menu : window().menuBar()->actions()) {
            if (!takesAPlace(*menu))
                texts.append(menu->text());
        }
        EXPECT_THAT(doubles(texts), IsEmpty()) << toText(entry.value).data();
    }
}

TEST_F(DossierMnemonicsTest, ItsPagesLeaveTheLettersOfTheMenusAlone)
{
    const EmployeeId noor = add(u"Noor"_s, u"Janssens"_s);
    static_cast<void>(
        open().conversations.plan({.employee = noor, .date = today.addDays(20), .time = QTime(10, 0)}));
    open().agreements.save({{.employee = noor, .text = u"Meelopen"_s, .due = today}});
    show(dossierPages(context()));
    for (const auto &entry : enumTexts<Language>) {
        language.use(entry.value);
        settle();
        window().goToPage(1);
        EXPECT_THAT(doubles(textsOnShow(window())), IsEmpty()) << toText(entry.value).data();
        window().goToPage(0);
        for (int tab = 0; tab < 4; ++tab) {
            child<QTabBar>("tabBar").setCurrentIndex(tab);
            EXPECT_THAT(doubles(textsOnShow(window())), IsEmpty()) << toText(entry.value).data() << tab;
        }
    }
}

TEST_F(DossierMnemonicsTest, ItsDialogsUseNoLetterTwice)
{
    for (const auto &entry : enumTexts<Language>) {
        language.use(entry.value);
        const EmployeeDialog employee(
            {}, [](const EmployeeEntry &) { return QList<EmployeeProblem>(); },
            [](const EmployeeEntry &) { return true; });
        EXPECT_THAT(doubles(textsWithMnemonics(employee)), IsEmpty()) << toText(entry.value).data();
        const ReminderDialog reminder({});
        EXPECT_THAT(doubles(textsWithMnemonics(reminder)), IsEmpty()) << toText(entry.value).data();
        const MoveDialog move([](const Moment &) { return PlanningResult(); });
        EXPECT_THAT(doubles(textsWithMnemonics(move)), IsEmpty()) << toText(entry.value).data();
    }
}

TEST_F(DossierMnemonicsTest, NoStepOfThePlanningUsesALetterTwice)
{
    for (const auto &entry : enumTexts<Language>) {
        language.use(entry.value);
        PlanningWizard wizard({}, entry.value, [](const PlanningRequest &) {
            return PlanningResult{.remarks = {PlanningRemark::ShortNotice}};
        });
        wizard.show();
        wizard.findChild<QWidget *>(u"ownPart"_s)->show();
        do {
            EXPECT_THAT(doubles(textsBelow(wizard)), IsEmpty())
                << wizard.currentId() << toText(entry.value).data();
            wizard.next();
        } while (wizard.nextId() >= 0);
        EXPECT_THAT(doubles(textsBelow(wizard)), IsEmpty()) << toText(entry.value).data();
    }
}

class SettingsMnemonicsTest : public SettingsWindowTest
{
};

TEST_F(SettingsMnemonicsTest, NoPageOfTheSettingsUsesALetterTwice)
{
    open().settings.addOccasion(u"Na een fusie"_s);
    openSettings("organisation");
    for (const auto &entry : enumTexts<Language>) {
        language.use(entry.value);
        for (const char *page : {"organisation", "talk", "look"}) {
            goTo(page);
            EXPECT_THAT(doubles(textsBelow(settings())), IsEmpty()) << page << toText(entry.value).data();
        }
    }
}

} // namespace loopbaan::test
