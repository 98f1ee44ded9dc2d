// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/import_service.h"
#include "cli/commands/commands.h"
#include "cli/dossier_access.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

struct ImportCommand
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

constexpr qint64 longestList = 32LL * 1024 * 1024;

int count(const ImportPreview &preview, ImportAction action)
{
    return static_cast<int>(preview.plan.count(action));
}

QString summary(const ImportPreview &preview, bool dryRun)
{
    const QString added = QString::number(count(preview, ImportAction::Add));
    const QString changed = QString::number(count(preview, ImportAction::Change));
    const QString kept = QString::number(count(preview, ImportAction::Keep));
    const QString refused = QString::number(preview.refused());
    return (dryRun ? ImportCommand::tr("Would add: %1, change: %2, leave as they are: %3, refuse: %4.")
                   : ImportCommand::tr("Added: %1, changed: %2, as they were: %3, refused: %4."))
        .arg(added, changed, kept, refused);
}

ExitStatus runImport(const Invocation &invocation)
{
    const bool dryRun = invocation.has(u"dry-run"_s);
    const auto dossier = openDossier(invocation, dryRun ? Dossier::Access::Read : Dossier::Access::Write);
    ImportService service(dossier->dossier);
    const ImportPreview preview =
        service.preview(inputFile(invocation.argument(1), longestList, dossier->dossier));
    if (!dryRun)
        service.run(preview);

    const QList<ProblemText> refusals = refusalsOf(preview);
    invocation.console().report(refusals);
    invocation.console().report(remarksOn(preview));
    if (preview.readable())
        invocation.console().print(summary(preview, dryRun));
    return refusals.isEmpty() ? ExitStatus::Done : ExitStatus::InputRefused;
}

} // namespace

Command importCommand()
{
    return {.name = u"import"_s,
            .usage = u"DOSSIER FILE.csv [--dry-run]"_s,
            .purpose = ImportCommand::tr("Imports the employees of a list as HR systems export it."),
            .arguments = {u"DOSSIER"_s, u"FILE.csv"_s},
            .options = {{u"dry-run"_s, {}, ImportCommand::tr("only tell what would become of each row")}},
            .run = &runImport};
}

} // namespace loopbaan
