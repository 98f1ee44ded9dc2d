// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agreements/agreement_intake.h"
#include "cli/commands/commands.h"
#include "cli/dossier_access.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

struct AgreeCommand
{
    Q_DECLARE_TR_FUNCTIONS(AgreeCommand)
};

constexpr qint64 longestFile = 2LL * 1024 * 1024;

ExitStatus runAgree(const Invocation &invocation)
{
    const auto dossier = openDossier(invocation, Dossier::Access::Write);
    const Conversation conversation = givenConversation(invocation, *dossier);
    if (conversation.status == ConversationStatus::Cancelled)
        invocation.refuse(AgreeCommand::tr("the conversation was cancelled"),
                          AgreeCommand::tr("choose the one that was held"));
    const QByteArray file = inputFile(invocation.text(u"file"_s), longestFile, dossier->dossier);
    const AgreementIntake intake = takeOver(dossier->dossier, file, conversation);
    invocation.console().report(intake.refused);
    invocation.console().report(intake.remarks);
    for (const Agreement &agreement : intake.stored)
        invocation.console().print(agreement.id.value);
    return intake.refused.isEmpty() ? ExitStatus::Done : ExitStatus::InputRefused;
}

} // namespace

Command agreeCommand()
{
    return {.name = u"agree"_s,
            .usage = u"DOSSIER --conversation C --file AGREEMENTS.json"_s,
            .purpose = AgreeCommand::tr("Stores the agreements of a file and prints their ids."),
            .arguments = {u"DOSSIER"_s},
            .options = {{u"conversation"_s, u"C"_s, AgreeCommand::tr("id of the conversation they come from"),
                         CommandOption::Required},
                        {u"file"_s, u"FILE"_s,
                         AgreeCommand::tr("one JSON object or a list of them; a known id is updated"),
                         CommandOption::Required}},
            .run = &runAgree};
}

} // namespace loopbaan
