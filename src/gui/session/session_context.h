// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/session/wayfinder.h"
#include "gui/window/main_window.h"

#include <functional>
#include <memory>

namespace loopbaan {

class DisplayLanguage;
class Prompts;
struct OpenDossier;

/// What a page of the open dossier works with; all of it outlives the page.
struct SessionContext
{
    OpenDossier &open;
    DisplayLanguage &language;
    Prompts &prompts;

    /// Tells the window's bottom line that something is being typed or could not be stored.
    std::function<void(const SaveState &)> showSaveState = [](const SaveState &) {};
    /// Says in the window's bottom line for a while what was done and how to undo it.
    std::function<void(const QString &)> showNews = [](const QString &) {};
    /// Puts commands of the page into a menu of the window, as MainWindow::addCommands.
    std::function<void(MainWindow::Menu, const QList<QAction *> &)> addCommands =
        [](MainWindow::Menu, const QList<QAction *> &) {};
    /// Asks for files with answers to forms and reads them for this employee, or for whoever they are.
    std::function<void(const EmployeeId &)> readAnswers = [](const EmployeeId &) {};
    /// Leads to other pages.
    std::shared_ptr<Wayfinder> wayfinder = std::make_shared<Wayfinder>();
};

} // namespace loopbaan
