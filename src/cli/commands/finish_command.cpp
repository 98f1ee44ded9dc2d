// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "cli/dossier_access.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

struct FinishCommand
{
    Q_DECLARE_TR_FUNCTIONS(FinishCommand)
};

ExitStatus runFinish(const Invocation &invocation)
{
    const auto dossier = openDossier(invocation, Dossier::Access::Write);
    if (!dossier->talks.finish(givenConversation(invocation, *dossier).id))
        invocation.refuse(
            FinishCommand::tr("the conversation is not open any more"),
            FinishCommand::tr("“loopbaan list DOSSIER conversations” shows those that are open"));
    return ExitStatus::Done;
}

} // namespace

Command finishCommand()
{
    return {.name = u"finish"_s,
            .usage = u"DOSSIER --conversation C"_s,
            .purpose = FinishCommand::tr("Closes a conversation that was held."),
            .arguments = {u"DOSSIER"_s},
            .options = {{u"conversation"_s, u"C"_s, FinishCommand::tr("id of the conversation"),
                         CommandOption::Required}},
            .run = &runFinish};
}

} // namespace loopbaan
