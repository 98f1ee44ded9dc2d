// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/settings/settings_page.h"

#include <QList>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace loopbaan {

class ViewCommands;
struct SessionContext;

/// The settings that an open dossier keeps, in the order of the navigation: one line each.
[[nodiscard]] QList<SettingsPage> dossierSettings(const SessionContext &context);

/// The settings of the window, which are there without a dossier too; the arguments outlive the page.
[[nodiscard]] SettingsPage lookSettings(ViewCommands &commands, QAction &clock);

} // namespace loopbaan
