// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/dossier_check.h"
#include "cli/commands/commands.h"
#include "cli/dossier_access.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

struct CheckCommand
{
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)
};

ProblemText problemOf(const DamagedRecord &record)
{
    return {CheckCommand::tr("%1 %2 is damaged").arg(record.kind, record.id),
            CheckCommand::tr("it does not hold what was stored"),
            CheckCommand::tr("put a copy of the dossier back")};
}

ExitStatus runCheck(const Invocation &invocation)
{
    const auto dossier = openDossier(invocation, Dossier::Access::Read);
    const QList<DamagedRecord> damaged = damagedRecords(dossier->dossier);
    Console &console = invocation.console();
    for (const DamagedRecord &record : damaged)
        console.report(problemOf(record));
    if (invocation.has(u"json"_s))
        console.print(checkToJson(damaged));
    else if (damaged.isEmpty())
        console.print(CheckCommand::tr("%1 is sound.").arg(dossier->dossier.path()));
    return damaged.isEmpty() ? ExitStatus::Done : ExitStatus::InputRefused;
}

} // namespace

Command checkCommand()
{
    return {.name = u"check"_s,
            .usage = u"DOSSIER [--json]"_s,
            .purpose =
                CheckCommand::tr("Reads a dossier from beginning to end and tells whether it is sound."),
            .arguments = {u"DOSSIER"_s},
            .options = {{u"json"_s, {}, CheckCommand::tr("as JSON, for programs")}},
            .run = &runCheck};
}

} // namespace loopbaan
