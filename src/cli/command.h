// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/exit_status.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace loopbaan {

class Invocation;

/// An option of a command.
struct CommandOption
{
    enum Kind {
        Optional,
        Required,
        Repeatable, ///< may be given several times
    };

    QString name{}; ///< without the dashes
    QString value{}; ///< what stands for the value in the help; empty: a switch
    QString meaning{};
    Kind kind = Optional;
};

/// One command of `loopbaan`: what it is called with and what it does.
struct Command
{
    QString name{};
    QString usage{}; ///< what follows the name, in the notation of manual pages
    QString purpose{}; ///< one sentence
    QStringList arguments{}; ///< the names of what it takes besides options, all of it required
    bool takesMore = false; ///< the last of them may be given several times
    QList<CommandOption> options{}; ///< without --today, --help and --version, which all have
    ExitStatus (*run)(const Invocation &invocation) = nullptr;
};

} // namespace loopbaan
