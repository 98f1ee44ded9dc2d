// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/subject_command.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

struct SubjectCommand
{
    Q_DECLARE_TR_FUNCTIONS(SubjectCommand)
};

} // namespace

CommandOption employeeOption()
{
    return {u"employee"_s, u"E"_s, SubjectCommand::tr("personnel number, e-mail address or id"),
            CommandOption::Required};
}

CommandOption conversationOption()
{
    return {u"conversation"_s, u"C"_s, SubjectCommand::tr("id of the conversation"), CommandOption::Required};
}

Command subjectCommand(const QString &name, const QString &purpose, const CommandOption &subject,
                       ExitStatus (*run)(const Invocation &))
{
    return {.name = name,
            .usage = u"DOSSIER --%1 %2"_s.arg(subject.name, subject.value),
            .purpose = purpose,
            .arguments = {u"DOSSIER"_s},
            .options = {subject},
            .run = run};
}

} // namespace loopbaan
