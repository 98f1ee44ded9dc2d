// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/loopbaan.h"

#include "cli/commands/commands.h"
#include "cli/help.h"
#include "cli/invocation.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

struct Loopbaan
{
    Q_DECLARE_TR_FUNCTIONS(Loopbaan)
};

bool takesValue(const QString &argument, const Command &command)
{
    return argument == u"--today"_s
        || std::ranges::any_of(command.options, [&argument](const CommandOption &option) {
               return !option.value.isEmpty() && argument == u"--"_s + option.name;
           });
}

/// Is one of `words` asked for, other than as the value of an option?
bool asksFor(const QStringList &words, const QStringList &arguments, const Command &command)
{
    for (qsizetype i = 1; i < arguments.size() && arguments[i] != u"--"_s; ++i) {
        if (words.contains(arguments[i]))
            return true;
        i += takesValue(arguments[i], command) ? 1 : 0;
    }
    return false;
}

/// `--today DATE` may stand before the command, too.
QStringList withCommandFirst(const QStringList &arguments)
{
    const bool apart = arguments.value(0) == u"--today"_s;
    const bool joined = arguments.value(0).startsWith("--today="_L1);
    const qsizetype count = apart ? 2 : (joined ? 1 : 0);
    if (count == 0 || arguments.size() <= count)
        return arguments;
    return QStringList(arguments[count]) + arguments.first(count) + arguments.sliced(count + 1);
}

void print(const QStringList &lines, Console &console)
{
    for (const QString &line : lines)
        console.print(line);
}

void printVersion(Console &console)
{
    console.print(u"loopbaan " LOOPBAAN_VERSION ""_s);
}

[[noreturn]] void refuseCommand(const QString &name)
{
    const QString what = name.isEmpty() ? Loopbaan::tr("nothing was done")
                                        : Loopbaan::tr("“%1” was not carried out").arg(name);
    const QString why =
        name.isEmpty() ? Loopbaan::tr("no command was given") : Loopbaan::tr("there is no such command");
    throw CommandError(ExitStatus::WrongUsage, {what, why, Loopbaan::tr("see loopbaan --help")});
}

const Command &commandNamed(const QString &name, const QList<Command> &commands)
{
    const auto found = std::ranges::find(commands, name, &Command::name);
    if (found == commands.end())
        refuseCommand(name);
    return *found;
}

ExitStatus run(const QStringList &given, Console &console, const Clock &clock)
{
    const QStringList arguments = withCommandFirst(given);
    const QList<Command> commands = allCommands();
    if (arguments.value(0) == u"--version"_s) {
        printVersion(console);
        return ExitStatus::Done;
    }
    if (arguments.value(0) == u"--help"_s || arguments.value(0) == u"-h"_s) {
        print(programHelp(commands), console);
        return ExitStatus::Done;
    }
    const Command &command = commandNamed(arguments.value(0), commands);
    if (asksFor({u"--help"_s, u"-h"_s}, arguments, command)) {
        print(commandHelp(command), console);
        return ExitStatus::Done;
    }
    if (asksFor({u"--version"_s}, arguments, command)) {
        printVersion(console);
        return ExitStatus::Done;
    }
    return command.run(Invocation(command, arguments.sliced(1), console, clock));
}

ExitStatus statusOf(const std::exception &error)
{
    return failureKind(error) == FailureKind::CannotRead ? ExitStatus::DossierNotOpened
                                                         : ExitStatus::ResultNotWritten;
}

ExitStatus runReporting(const QStringList &arguments, Console &console, const Clock &clock)
{
    try {
        return run(arguments, console, clock);
    } catch (const CommandError &error) {
        console.report(error.problem());
        return error.status();
    } catch (const std::exception &error) {
        console.report(problemText(Loopbaan::tr("“%1” was not carried out").arg(arguments.value(0)), error));
        return statusOf(error);
    }
}

} // namespace

ExitStatus runLoopbaan(const QStringList &arguments, Console &console, const Clock &clock)
{
    const ExitStatus status = runReporting(arguments, console, clock);
    if (console.flush())
        return status;
    console.report({Loopbaan::tr("the result was not printed"),
                    Loopbaan::tr("standard output cannot be written"),
                    Loopbaan::tr("free some space; before you repeat a change, see with “loopbaan list” "
                                 "whether it is there")});
    return ExitStatus::ResultNotWritten;
}

} // namespace loopbaan
