// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace loopbaan {

/// What `loopbaan --help` prints: the commands and what holds for all of them.
[[nodiscard]] QStringList programHelp(const QList<Command> &commands);

/// What `loopbaan COMMAND --help` prints.
[[nodiscard]] QStringList commandHelp(const Command &command);

} // namespace loopbaan
