// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dossier/dossier.h"
#include "cli/console.h"
#include "cli/exit_status.h"

#include <QStringList>

namespace loopbaan {

/// The program without a window: `arguments` are those behind its name. Never throws.
[[nodiscard]] ExitStatus runLoopbaan(const QStringList &arguments, Console &console, const Clock &clock);

} // namespace loopbaan
