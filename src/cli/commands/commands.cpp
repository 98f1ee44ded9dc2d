// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"

namespace loopbaan {

QList<Command> allCommands()
{
    return {newCommand(),    importCommand(),  listCommand(),   planCommand(),  rescheduleCommand(),
            cancelCommand(), formCommand(),    answerCommand(), agreeCommand(), reviewCommand(),
            finishCommand(), approveCommand(), smartCommand(),  popCommand(),   checkCommand()};
}

} // namespace loopbaan
