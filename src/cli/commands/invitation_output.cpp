// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/invitation_output.h"

#include "app/conversations/invitation_files.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

struct InvitationOutput
{
    Q_DECLARE_TR_FUNCTIONS(InvitationOutput)
};

void write(const QString &folder, const QList<OutputFile> &files)
{
    makeFolder(folder);
    writeFiles(folder, files);
}

} // namespace

Conversation writeInvitation(const Invocation &invocation, OpenDossier &dossier,
                             const Conversation &conversation)
{
    if (!invocation.has(u"output"_s))
        return conversation;
    try {
        write(invocation.text(u"output"_s), invitationFiles(dossier.dossier, conversation));
    } catch (const std::exception &error) {
        dossier.dossier.undo();
        throw CommandError(ExitStatus::ResultNotWritten,
                           problemText(InvitationOutput::tr("the invitation was not written"), error));
    }
    if (isOpen(conversation))
        dossier.conversations.setInvited(conversation.id, dossier.dossier.today());
    return dossier.conversations.find(conversation.id).value_or(conversation);
}

} // namespace loopbaan
