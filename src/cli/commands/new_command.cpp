// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/example/example_dossier.h"
#include "cli/commands/commands.h"
#include "cli/invocation.h"
#include "core/people/organisation.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

struct NewCommand
{
    Q_DECLARE_TR_FUNCTIONS(NewCommand)
};

QString sentence(OrganisationProblem problem, const Organisation &organisation)
{
    switch (problem) {
    case OrganisationProblem::EmailMalformed:
        return NewCommand::tr("“%1” is not an e-mail address").arg(organisation.managerEmail);
    case OrganisationProblem::TextTooLong:
        return NewCommand::tr("a name or address is longer than 200 characters");
    }
    Q_UNREACHABLE();
}

Organisation givenOrganisation(const Invocation &invocation)
{
    const Organisation organisation{.name = invocation.text(u"organisation"_s).trimmed(),
                                    .managerName = invocation.text(u"manager"_s).trimmed(),
                                    .managerEmail = invocation.text(u"manager-email"_s).trimmed(),
                                    .language =
                                        invocation.choice<Language>(u"language"_s).value_or(Language::Dutch)};
    for (const OrganisationProblem problem : problemsOf(organisation))
        invocation.refuse(sentence(problem, organisation));
    return organisation;
}

/// The example brings an organisation and a manager of its own.
void refuseOwnNames(const Invocation &invocation)
{
    for (const QString &option : {u"organisation"_s, u"manager"_s, u"manager-email"_s}) {
        if (invocation.has(option))
            invocation.refuse(NewCommand::tr("--example and --%1 do not go together").arg(option));
    }
}

void create(const Invocation &invocation)
{
    const Organisation organisation = givenOrganisation(invocation);
    const QString &path = invocation.argument(0);
    if (invocation.has(u"example"_s)) {
        refuseOwnNames(invocation);
        createExample(path, organisation.language, invocation.clock());
    } else {
        Dossier::create(path, organisation, invocation.clock());
    }
}

ExitStatus runNew(const Invocation &invocation)
{
    const QString &path = invocation.argument(0);
    try {
        create(invocation);
    } catch (const CommandError &) {
        throw;
    } catch (const std::exception &error) {
        throw CommandError(ExitStatus::ResultNotWritten,
                           problemText(NewCommand::tr("%1 was not created").arg(path), error));
    }
    invocation.console().print(NewCommand::tr("%1 was created.").arg(path));
    return ExitStatus::Done;
}

} // namespace

Command newCommand()
{
    return {.name = u"new"_s,
            .usage = u"DOSSIER [--organisation NAME] [--manager NAME] [--manager-email ADDRESS] "
                     "[--language nl|en|fr] [--example]"_s,
            .purpose = NewCommand::tr("Creates a dossier."),
            .arguments = {u"DOSSIER"_s},
            .options = {{u"organisation"_s, u"NAME"_s, NewCommand::tr("the employer")},
                        {u"manager"_s, u"NAME"_s,
                         NewCommand::tr("who keeps the dossier and holds the conversations")},
                        {u"manager-email"_s, u"ADDRESS"_s, NewCommand::tr("who the invitations come from")},
                        {u"language"_s, u"nl|en|fr"_s, NewCommand::tr("of the documents; nl unless given")},
                        {u"example"_s, {}, NewCommand::tr("with made-up employees to look around")}},
            .run = &runNew};
}

} // namespace loopbaan
