// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace loopbaan {

/// Every command, in the order in which a manager meets them. Each is made in a file of its own.
[[nodiscard]] QList<Command> allCommands();

[[nodiscard]] Command newCommand();
[[nodiscard]] Command importCommand();
[[nodiscard]] Command listCommand();
[[nodiscard]] Command planCommand();
[[nodiscard]] Command rescheduleCommand();
[[nodiscard]] Command cancelCommand();
[[nodiscard]] Command formCommand();
[[nodiscard]] Command agreeCommand();
[[nodiscard]] Command answerCommand();
[[nodiscard]] Command reviewCommand();
[[nodiscard]] Command finishCommand();
[[nodiscard]] Command approveCommand();
[[nodiscard]] Command smartCommand();
[[nodiscard]] Command popCommand();
[[nodiscard]] Command checkCommand();

} // namespace loopbaan
