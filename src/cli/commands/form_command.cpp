// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preparation/form_files.h"
#include "cli/commands/commands.h"
#include "cli/commands/invitation_output.h"
#include "cli/commands/subject_command.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

struct FormCommand
{
    Q_DECLARE_TR_FUNCTIONS(FormCommand)
};

Form givenForm(const Invocation &invocation, OpenDossier &dossier)
{
    const Conversation conversation = givenConversation(invocation, dossier);
    if (const std::optional<Form> form = dossier.forms.formToGive(conversation.id))
        return *form;
    if (!isOpen(conversation))
        invocation.refuse(FormCommand::tr("the conversation is not open any more"),
                          FormCommand::tr("“loopbaan list DOSSIER conversations” shows those that are open"));
    invocation.refuse(FormCommand::tr("no question is asked"),
                      FormCommand::tr("switch questions on in the settings of the organisation"));
}

ExitStatus runForm(const Invocation &invocation)
{
    const FormFileKind format = invocation.choice<FormFileKind>(u"format"_s).value();
    const QFileInfo output(invocation.text(u"output"_s));
    const auto dossier = openDossier(invocation, Dossier::Access::Write);
    const int stepsBefore = dossier->dossier.undoStack().index();
    const Form form = givenForm(invocation, *dossier);
    writeOrUndo(dossier->dossier, stepsBefore, FormCommand::tr("the form was not written"), [&] {
        writeFiles(output.path(), {{output.fileName(), formFile(form, format)}});
    });
    return ExitStatus::Done;
}

} // namespace

Command formCommand()
{
    return {.name = u"form"_s,
            .usage = u"DOSSIER --conversation C --format html|lbform|pdf --output FILE"_s,
            .purpose = FormCommand::tr("Writes the form on which the employee prepares a conversation."),
            .arguments = {u"DOSSIER"_s},
            .options = {conversationOption(),
                        {u"format"_s, u"html|lbform|pdf"_s,
                         FormCommand::tr("for a browser, for this program or for paper"),
                         CommandOption::Required},
                        {u"output"_s, u"FILE"_s,
                         FormCommand::tr("the file to write; one that is there is "
                                         "replaced"),
                         CommandOption::Required}},
            .run = &runForm};
}

} // namespace loopbaan
