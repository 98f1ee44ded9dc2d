// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preparation/answer_report.h"
#include "cli/commands/commands.h"
#include "cli/dossier_access.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

struct AnswerCommand
{
    Q_DECLARE_TR_FUNCTIONS(AnswerCommand)
};

/// The window asks; here it is an option.
ProblemText refusalOf(const AnswerReport &report)
{
    ProblemText problem = problemText(report.outcome, report.subject);
    if (fateOf(report.outcome) == AnswerFate::Asks)
        problem.advice = AnswerCommand::tr("--closed keeps it all the same");
    return problem;
}

bool isDone(const AnswerReport &report)
{
    const AnswerFate fate = fateOf(report.outcome);
    return fate == AnswerFate::Kept || fate == AnswerFate::WasHere;
}

void tell(const AnswerReport &report, Console &console)
{
    if (isDone(report))
        console.print(doneText(report.outcome, report.subject));
    else
        console.report(refusalOf(report));
    const QStringList details = report.outcome.isKept ? remarksOn(report.outcome) : damageIn(report.outcome);
    for (const QString &detail : details)
        console.remark(AnswerCommand::tr("%1: %2").arg(report.subject.file, detail));
}

QList<AnswerReport> readAll(const Invocation &invocation, OpenDossier &dossier)
{
    QList<AnswerReport> reports;
    for (const QString &path : invocation.argumentsFrom(1))
        reports << openedReport(path, {}, dossier.answers, dossier.dossier);
    const bool keepsClosed = invocation.has(u"closed"_s);
    keepAll(reports, {}, keepsClosed ? AnswerConsent::ClosedTalk : AnswerConsent::Nothing, dossier.answers,
            dossier.dossier);
    return reports;
}

ExitStatus runAnswer(const Invocation &invocation)
{
    const auto dossier = openDossier(invocation, Dossier::Access::Write);
    const QList<AnswerReport> reports = readAll(invocation, *dossier);
    if (invocation.has(u"json"_s)) {
        invocation.console().print(toJson(reports));
    } else {
        for (const AnswerReport &report : reports)
            tell(report, invocation.console());
    }
    return std::ranges::all_of(reports, isDone) ? ExitStatus::Done : ExitStatus::InputRefused;
}

} // namespace

Command answerCommand()
{
    return {.name = u"answer"_s,
            .usage = u"DOSSIER FILE.lbform… [--closed] [--json]"_s,
            .purpose = AnswerCommand::tr("Reads the answers that employees sent back."),
            .arguments = {u"DOSSIER"_s, u"FILE.lbform"_s},
            .takesMore = true,
            .options = {{u"closed"_s,
                         {},
                         AnswerCommand::tr("also keep answers to conversations that were cancelled or held")},
                        {u"json"_s, {}, AnswerCommand::tr("as JSON, for programs")}},
            .run = &runAnswer};
}

} // namespace loopbaan
