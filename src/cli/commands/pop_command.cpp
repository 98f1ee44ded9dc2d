// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plans/pop_export.h"
#include "cli/commands/commands.h"
#include "cli/dossier_access.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

struct PopCommand
{
    Q_DECLARE_TR_FUNCTIONS(PopCommand)
};

/// Refuses what later versions will take, in words that tell it from a typing error.
void refuseWhatIsToCome(const Invocation &invocation)
{
    static const QStringList laterFormats{u"odt"_s, u"html"_s, u"lbpop"_s};
    const auto refuse = [&invocation](const QString &what, const QString &advice) {
        invocation.refuse(PopCommand::tr("%1 is not in this version yet").arg(what), advice);
    };
    if (laterFormats.contains(invocation.text(u"format"_s)))
        refuse(u"--format "_s + invocation.text(u"format"_s), PopCommand::tr("choose --format pdf or json"));
    if (invocation.has(u"layout"_s) && invocation.text(u"layout"_s) != u"full"_s)
        refuse(u"--layout "_s + invocation.text(u"layout"_s), PopCommand::tr("leave it out"));
    if (invocation.has(u"pdfa"_s))
        refuse(u"--pdfa"_s, PopCommand::tr("leave it out"));
    if (invocation.argument(0).endsWith(u".lbpop"_s, Qt::CaseInsensitive))
        refuse(u".lbpop"_s, PopCommand::tr("give the dossier"));
}

PopExportOrder givenOrder(const Invocation &invocation)
{
    if (invocation.has(u"employee"_s) == invocation.has(u"all"_s))
        invocation.refuse(PopCommand::tr("it needs either --employee or --all"));
    const PopExportOrder order{
        .folder = invocation.text(u"output"_s),
        .format = invocation.choice<PopFormat>(u"format"_s).value_or(PopFormat::Pdf),
        .language = invocation.choice<Language>(u"language"_s),
        .existing = invocation.choice<ExistingFile>(u"existing"_s).value_or(ExistingFile::Replace),
        .merged = invocation.text(u"merged"_s)};
    if (!order.merged.isEmpty() && order.format != PopFormat::Pdf)
        invocation.refuse(PopCommand::tr("--merged makes a PDF"), PopCommand::tr("leave out --format json"));
    return order;
}

/// Nobody twice.
QList<EmployeeId> givenEmployees(const Invocation &invocation, OpenDossier &dossier)
{
    if (invocation.has(u"all"_s))
        return employeesInService(dossier.dossier);
    QList<EmployeeId> employees;
    for (const QString &key : invocation.texts(u"employee"_s)) {
        const EmployeeId employee = employeeNamed(key, invocation, dossier);
        if (!employees.contains(employee))
            employees << employee;
    }
    return employees;
}

ExitStatus statusOf(const PopExportResult &result)
{
    if (result.failures.isEmpty())
        return ExitStatus::Done;
    const bool unwritten = std::ranges::any_of(result.failures, [](const PopExportFailure &failure) {
        return failure.kind != FailureKind::CannotRead;
    });
    return unwritten ? ExitStatus::ResultNotWritten : ExitStatus::InputRefused;
}

ExitStatus runPop(const Invocation &invocation)
{
    refuseWhatIsToCome(invocation);
    PopExportOrder order = givenOrder(invocation);
    const auto dossier = openDossier(invocation, Dossier::Access::Read);
    order.employees = givenEmployees(invocation, *dossier);
    const PopExportResult result = exportPops(dossier->dossier, order);

    Console &console = invocation.console();
    for (const PopExportFailure &failure : result.failures)
        console.report(failure.text);
    for (const QString &path : result.skipped)
        console.remark(PopCommand::tr("%1 is there already and was left").arg(path));
    console.print(PopCommand::tr("%n file(s) written.", nullptr, static_cast<int>(result.written.size())));
    return statusOf(result);
}

QList<CommandOption> popOptions()
{
    return {{u"employee"_s, u"E"_s,
             PopCommand::tr("of this personnel number, e-mail address or id; may be given several times"),
             CommandOption::Repeatable},
            {u"all"_s, {}, PopCommand::tr("of everybody in service")},
            {u"format"_s, u"pdf|json"_s, PopCommand::tr("pdf unless given")},
            {u"language"_s, u"nl|en|fr"_s, PopCommand::tr("that of the organisation unless given")},
            {u"layout"_s, u"full"_s, PopCommand::tr("the whole plan")},
            {u"merged"_s, u"FILE"_s, PopCommand::tr("all of them in one PDF as well, to print")},
            {u"pdfa"_s, {}, PopCommand::tr("not in this version yet")},
            {u"existing"_s, u"replace|skip|rename"_s,
             PopCommand::tr("what becomes of files that are there; they are replaced unless given")},
            {u"output"_s, u"DIR"_s, PopCommand::tr("the folder for the files"), CommandOption::Required}};
}

} // namespace

Command popCommand()
{
    return {.name = u"pop"_s,
            .usage = u"DOSSIER (--employee E … | --all) [--format pdf|json] [--language nl|en|fr] "
                     "[--merged FILE] [--existing replace|skip|rename] --output DIR"_s,
            .purpose = PopCommand::tr("Writes development plans (PDPs), a file for each employee."),
            .arguments = {u"DOSSIER"_s},
            .options = popOptions(),
            .run = &runPop};
}

} // namespace loopbaan
