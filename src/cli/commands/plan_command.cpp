// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lists/dossier_lists.h"
#include "app/problems/planning_problems.h"
#include "cli/commands/commands.h"
#include "cli/commands/invitation_output.h"
#include "cli/commands/subject_command.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

struct PlanCommand
{
    Q_DECLARE_TR_FUNCTIONS(PlanCommand)
};

QString givenOccasion(const Invocation &invocation, OpenDossier &dossier)
{
    if (!invocation.has(u"occasion"_s))
        return {};
    const QString id = invocation.text(u"occasion"_s);
    if (const auto occasion = dossier.conversations.occasion(id, Language::Dutch))
        return occasion->id;
    QStringList known;
    for (const OccasionChoice &choice : dossier.conversations.occasions(Language::Dutch))
        known << choice.id;
    invocation.refuse(PlanCommand::tr("there is no occasion “%1”").arg(id),
                      PlanCommand::tr("choose one of %1").arg(known.join(u", "_s)));
}

PlanningRequest givenRequest(const Invocation &invocation, OpenDossier &dossier)
{
    return {.employee = givenEmployee(invocation, dossier),
            .date = invocation.date(u"date"_s),
            .time = invocation.time(u"time"_s),
            .occasion = givenOccasion(invocation, dossier),
            .formality = invocation.choice<Formality>(u"formality"_s)};
}

[[noreturn]] void refuseClosed(const Invocation &invocation)
{
    invocation.refuse(PlanCommand::tr("the conversation is not open any more"),
                      PlanCommand::tr("“loopbaan list DOSSIER conversations” shows those that are open"));
}

/// Says what is remarkable about the moment; ends the command when it was refused for it.
Conversation accepted(const PlanningOutcome &outcome, const Invocation &invocation)
{
    for (const PlanningRemark remark : outcome.review.remarks) {
        const ProblemText text = problemText(remark, outcome.review);
        if (!outcome.conversation && blocks(remark))
            throw CommandError(ExitStatus::WrongUsage, text);
        invocation.console().report(text);
    }
    if (!outcome.conversation)
        refuseClosed(invocation);
    return *outcome.conversation;
}

ExitStatus runPlan(const Invocation &invocation)
{
    const auto dossier = openDossier(invocation, Dossier::Access::Write);
    const PlanningOutcome outcome = dossier->conversations.plan(givenRequest(invocation, *dossier));
    const Conversation planned = writeInvitation(invocation, *dossier, accepted(outcome, invocation), true);
    if (invocation.has(u"json"_s))
        invocation.console().print(DossierLists(dossier->dossier).toJson(planned));
    else
        invocation.console().print(planned.id.value);
    return ExitStatus::Done;
}

ExitStatus runReschedule(const Invocation &invocation)
{
    const QDate date = invocation.date(u"date"_s);
    const QTime time = invocation.time(u"time"_s);
    const auto dossier = openDossier(invocation, Dossier::Access::Write);
    const Conversation conversation = givenConversation(invocation, *dossier);
    const PlanningOutcome outcome =
        dossier->conversations.reschedule(conversation.id, {.date = date, .time = time});
    writeInvitation(invocation, *dossier, accepted(outcome, invocation));
    return ExitStatus::Done;
}

ExitStatus runCancel(const Invocation &invocation)
{
    const auto dossier = openDossier(invocation, Dossier::Access::Write);
    const Conversation conversation = givenConversation(invocation, *dossier);
    if (!dossier->conversations.cancel(conversation.id))
        refuseClosed(invocation);
    writeInvitation(invocation, *dossier, dossier->conversations.find(conversation.id).value());
    return ExitStatus::Done;
}

CommandOption dateOption()
{
    return {u"date"_s, u"DATE"_s, PlanCommand::tr("its day, as 2026-12-31"), CommandOption::Required};
}

CommandOption timeOption(CommandOption::Kind kind)
{
    return {u"time"_s, u"HH:MM"_s, PlanCommand::tr("when it starts"), kind};
}

} // namespace

Command planCommand()
{
    return {
        .name = u"plan"_s,
        .usage = u"DOSSIER --employee E --date DATE --time HH:MM [--occasion ID] "
                 "[--formality informal|light|formal] [--output DIR] [--json]"_s,
        .purpose = PlanCommand::tr("Plans a conversation and prints its id."),
        .arguments = {u"DOSSIER"_s},
        .options = {employeeOption(),
                    dateOption(),
                    timeOption(CommandOption::Required),
                    {u"occasion"_s, u"ID"_s,
                     PlanCommand::tr("why now, as occ.request; the yearly conversation unless given")},
                    {u"formality"_s, u"informal|light|formal"_s,
                     PlanCommand::tr("as the organisation has it unless given")},
                    {u"output"_s, u"DIR"_s,
                     PlanCommand::tr("write the invitation and the form there and note them as sent today")},
                    {u"json"_s, {}, PlanCommand::tr("print the conversation as JSON, for programs")}},
        .run = &runPlan};
}

Command rescheduleCommand()
{
    return {.name = u"reschedule"_s,
            .usage = u"DOSSIER --conversation C --date DATE [--time HH:MM] [--output DIR]"_s,
            .purpose = PlanCommand::tr("Moves a conversation to another moment."),
            .arguments = {u"DOSSIER"_s},
            .options = {conversationOption(),
                        dateOption(),
                        timeOption(CommandOption::Optional),
                        {u"output"_s, u"DIR"_s, PlanCommand::tr("write the new invitation there")}},
            .run = &runReschedule};
}

Command cancelCommand()
{
    return {.name = u"cancel"_s,
            .usage = u"DOSSIER --conversation C [--output DIR]"_s,
            .purpose = PlanCommand::tr("Cancels a conversation."),
            .arguments = {u"DOSSIER"_s},
            .options = {conversationOption(),
                        {u"output"_s, u"DIR"_s, PlanCommand::tr("write the cancellation there")}},
            .run = &runCancel};
}

} // namespace loopbaan
