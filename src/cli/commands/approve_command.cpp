// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
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
    return {.name = u"approve"_s,
            .usage = u"DOSSIER --employee E"_s,
            .purpose = ApproveCommand::tr("Approves the PDP of an employee as it is today."),
            .arguments = {u"DOSSIER"_s},
            .options = {{u"employee"_s, u"E"_s, ApproveCommand::tr("personnel number, e-mail address or id"),
                         CommandOption::Required}},
            .run = &runApprove};
}

} // namespace loopbaan
