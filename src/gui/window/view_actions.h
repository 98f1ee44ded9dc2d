// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QAction;
class QMenuBar;
QT_END_NAMESPACE

namespace loopbaan {

/// The actions of a window that ViewCommands makes work.
struct ViewActions
{
    QAction *systemColors = nullptr;
    QAction *lightColors = nullptr;
    QAction *darkColors = nullptr;
    QAction *dutch = nullptr;
    QAction *english = nullptr;
    QAction *french = nullptr;
    QAction *larger = nullptr;
    QAction *smaller = nullptr;
    QAction *normalSize = nullptr;
    QAction *nextPane = nullptr;
    QAction *previousPane = nullptr;
    QAction *clock = nullptr; ///< null in a window without talks
    QAction *shortcuts = nullptr;
    QAction *about = nullptr;
    QMenuBar *menuBar = nullptr;
};

/// Those of a window made in Designer, which all name them alike.
template<typename Ui>
[[nodiscard]] ViewActions viewActionsOf(const Ui &ui)
{
    ViewActions actions{.systemColors = ui.systemColorsAction,
                        .lightColors = ui.lightColorsAction,
                        .darkColors = ui.darkColorsAction,
                        .dutch = ui.dutchAction,
                        .english = ui.englishAction,
                        .french = ui.frenchAction,
                        .larger = ui.largerAction,
                        .smaller = ui.smallerAction,
                        .normalSize = ui.normalSizeAction,
                        .nextPane = ui.nextPaneAction,
                        .previousPane = ui.previousPaneAction,
                        .shortcuts = ui.shortcutsAction,
                        .about = ui.aboutAction,
                        .menuBar = ui.menuBar};
    if constexpr (requires { ui.clockAction; })
        actions.clock = ui.clockAction;
    return actions;
}

} // namespace loopbaan
