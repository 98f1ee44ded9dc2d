// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/invitation_output.h"

#include "core/talk/formality_scope.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

struct InvitationOutput
{
    Q_DECLARE_TR_FUNCTIONS(InvitationOutput)
};

InvitationOrder orderFor(OpenDossier &dossier, const Conversation &conversation, bool hasForm)
{
    InvitationOrder order{.conversation = conversation,
                          .language = dossier.settings.organisation().language,
                          .parts = InvitationPart::Calendar | InvitationPart::Letter | InvitationPart::Page
                              | InvitationPart::FormFile};
    if (hasForm && scopeOf(conversation.formality).asksPreparation)
        order.form = dossier.forms.formToGive(conversation.id);
    return order;
}

} // namespace

void writeOrUndo(Dossier &dossier, int steps, const QString &what, const std::function<void()> &write)
{
    try {
        write();
    } catch (const std::exception &error) {
        const ProblemText problem = problemText(what, error);
        while (dossier.undoStack().index() > steps)
            dossier.undo();
        throw CommandError(ExitStatus::ResultNotWritten, problem);
    }
}

Conversation writeInvitation(const Invocation &invocation, OpenDossier &dossier,
                             const Conversation &conversation, bool hasForm)
{
    if (!invocation.has(u"output"_s))
        return conversation;
    const int stepsBefore = dossier.dossier.undoStack().index() - 1; // the change that is written about
    writeOrUndo(dossier.dossier, stepsBefore, InvitationOutput::tr("the invitation was not written"), [&] {
        const QString folder = invocation.text(u"output"_s);
        makeFolder(folder);
        writeFiles(folder, invitationFiles(dossier.dossier, orderFor(dossier, conversation, hasForm)));
    });
    if (isOpen(conversation))
        dossier.conversations.setInvited(conversation.id, dossier.dossier.today());
    return dossier.conversations.find(conversation.id).value_or(conversation);
}

} // namespace loopbaan
