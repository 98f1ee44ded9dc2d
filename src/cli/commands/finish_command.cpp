// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "cli/commands/subject_command.h"
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
    const Conversation conversation = givenConversation(invocation, *dossier);
    if (!dossier->talks.finish(conversation.id))
        invocation.refuse(
            FinishCommand::tr("the conversation is not open any more"),
            FinishCommand::tr("“loopbaan list DOSSIER conversations” shows those that are open"));
    if (conversation.date > dossier->dossier.today())
        invocation.console().remark(FinishCommand::tr("the conversation was planned for %1; it is closed now")
                                        .arg(conversation.date.toString(Qt::ISODate)));
    return ExitStatus::Done;
}

} // namespace

Command finishCommand()
{
    return subjectCommand(u"finish"_s, FinishCommand::tr("Closes a conversation that was held."),
                          conversationOption(), &runFinish);
}

} // namespace loopbaan
