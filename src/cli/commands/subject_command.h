// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace loopbaan {

// What several commands take.
[[nodiscard]] CommandOption employeeOption();
[[nodiscard]] CommandOption conversationOption();

/// A command that needs to know nothing but what it is about: a dossier and `subject`.
[[nodiscard]] Command subjectCommand(const QString &name, const QString &purpose,
                                     const CommandOption &subject, ExitStatus (*run)(const Invocation &));

} // namespace loopbaan
