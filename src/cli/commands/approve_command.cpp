// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "cli/commands/subject_command.h"
#include "cli/dossier_access.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

struct ApproveCommand
{
    Q_DECLARE_TR_FUNCTIONS(ApproveCommand)
};

ExitStatus runApprove(const Invocation &invocation)
{
    const auto dossier = openDossier(invocation, Dossier::Access::Write);
    const Pop pop = dossier->plans.approve(givenEmployee(invocation, *dossier));
    invocation.console().print(ApproveCommand::tr("Version %1 of the PDP of %2 is approved.")
                                   .arg(QString::number(pop.version), pop.employee));
    return ExitStatus::Done;
}

} // namespace

Command approveCommand()
{
    return subjectCommand(u"approve"_s, ApproveCommand::tr("Approves the PDP of an employee as it is today."),
                          employeeOption(), &runApprove);
}

} // namespace loopbaan
