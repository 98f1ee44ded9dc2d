// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preparation/answer_report.h"

#include "app/input/input_file.h"
#include "exchange/json/json_writing.h"

namespace loopbaan {

namespace {

constexpr qint64 longestAnswer = 2LL * 1024 * 1024;

/// Why it was not kept; null when it was.
OrderedJson reasonOf(const AnswerOutcome &outcome)
{
    if (outcome.isKept || fateOf(outcome) == AnswerFate::WasHere)
        return nullptr;
    return outcome.fault == AnswerFault::None ? toJson(outcome.match.kind) : toJson(outcome.fault);
}

OrderedJson problemsOf(const AnswerOutcome &outcome)
{
    return toJsonArray(outcome.problems, [](const JsonProblem &problem) {
        return OrderedJson{{"path", toJson(problem.path)}, {"reason", toJson(problem.reason)}};
    });
}

OrderedJson reportJson(const AnswerReport &report)
{
    const AnswerOutcome &outcome = report.outcome;
    const AnswerMatch &match = outcome.match;
    return {
        {"file", toJson(report.path)},
        {"result", toJson(fateOf(outcome))},
        {"reason", reasonOf(outcome)},
        {"employee_id", toJson(match.employee.value)},
        {"employee", toJson(match.employee.isNull() ? QString() : report.subject.person)},
        {"conversation_id", toJson(match.conversation.value)},
        {"sealed", outcome.wasSealed},
        {"older", match.isOlder},
        {"other_name", match.isNameDifferent},
        {"differences",
         toJsonArray(match.differences, [](const AnswerDifference &each) { return toJson(each.question); })},
        {"edited",
         toJsonArray(match.edited, [](const EditedQuestion &each) { return toJson(each.question); })},
        {"problems", problemsOf(outcome)}};
}

} // namespace

AnswerReport openedReport(const QString &path, const EmployeeId &expected, const AnswerService &answers,
                          const Dossier &dossier)
{
    AnswerReport report{.path = path, .outcome = {.fault = AnswerFault::Unreadable}};
    const InputFile file = readInput(path, longestAnswer, dossier);
    if (file.bytes)
        report.outcome = answers.open(*file.bytes);
    report.subject = subjectOf(report.outcome, path, expected, dossier);
    report.subject.whyUnreadable = file.why;
    return report;
}

void keepAll(QList<AnswerReport> &reports, const EmployeeId &expected, AnswerConsents consents,
             AnswerService &answers, const Dossier &dossier)
{
    QList<AnswerOutcome> outcomes;
    for (const AnswerReport &report : std::as_const(reports))
        outcomes << report.outcome;
    outcomes = answers.keep(outcomes, expected, consents);
    for (qsizetype index = 0; index < reports.size(); ++index) {
        AnswerReport &report = reports[index];
        report.outcome = outcomes.at(index);
        if (report.outcome.fault == AnswerFault::None)
            report.subject = subjectOf(report.outcome, report.path, expected, dossier);
    }
}

QByteArray toJson(const QList<AnswerReport> &reports)
{
    return toBytes(toJsonArray(reports, reportJson));
}

} // namespace loopbaan
