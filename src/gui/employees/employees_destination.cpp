// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/employees/employees_destination.h"

#include "gui/employees/employees_page.h"
#include "gui/window/main_window.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

/// The page says what it has for menus and bottom line; here it meets them.
void connectToWindow(EmployeesPage &page, MainWindow &window)
{
    window.addCommands(MainWindow::Menu::Employee, page.employeeCommands());
    window.addCommands(MainWindow::Menu::Employee, page.listCommands());
    window.addCommands(MainWindow::Menu::Conversation, page.conversationCommands());
    window.addCommands(MainWindow::Menu::Document, page.documentCommands());
    QObject::connect(&page, &EmployeesPage::newsArrived, &window, &MainWindow::showNews);
    QObject::connect(&page, &EmployeesPage::typing, &window,
                     [&window] { window.setSaveState({.kind = SaveState::Kind::Saving}); });
    const auto showCount = [&window](int count) {
        window.setPageCount(static_cast<int>(window.pageIds().indexOf(u"employees"_s)), count);
    };
    QObject::connect(&page, &EmployeesPage::inServiceChanged, &window, showCount);
    showCount(page.inService());
}

} // namespace

Page employeesDestination(const SessionContext &context, const QList<EmployeeTabPlace> &extraTabs)
{
    return {.id = u"employees"_s,
            .icon = u"people"_s,
            .shortcut = QKeySequence(Qt::CTRL | Qt::Key_2),
            .title = [] { return EmployeesPage::tr("Employees"); },
            .build = [context, extraTabs](QWidget *parent) -> QWidget * {
                auto *page = new EmployeesPage(context, extraTabs, parent);
                if (auto *window = qobject_cast<MainWindow *>(parent->window()))
                    connectToWindow(*page, *window);
                return page;
            }};
}

} // namespace loopbaan
