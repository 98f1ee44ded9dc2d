// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problems/answer_problems.h"

#include "app/dossier/dossier.h"
#include "app/language/date_words.h"
#include "app/problems/json_problems.h"
#include "core/people/employee.h"
#include "storage/stores/stores.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

struct AnswerProblem
{
    Q_DECLARE_TR_FUNCTIONS(AnswerProblem)
};

constexpr qsizetype longestName = 60;
constexpr qsizetype mostPlaces = 5;

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= longestName ? line : line.left(longestName).trimmed() + u'…';
}

/// The talk that the form of an answer is for, also of one that could not be read.
std::optional<Conversation> talkOf(const AnswerOutcome &outcome, const Stores &stores)
{
    const std::optional<SentForm> sent = stores.sentForms.find(outcome.answer.form);
    return sent ? stores.conversations.find(sent->conversation) : std::nullopt;
}

QString nobodyElse(const QString &callName, const QString &named, const QString &unnamed)
{
    return callName.isEmpty() ? unnamed : named.arg(callName);
}

QString whyUnread(AnswerFault fault, const AnswerSubject &subject)
{
    switch (fault) {
    case AnswerFault::Unreadable: return subject.whyUnreadable;
    case AnswerFault::NotAnAnswer: return AnswerProblem::tr("it is not an answer to a form");
    case AnswerFault::IsAForm: return AnswerProblem::tr("it is the form itself, not the answer to it");
    case AnswerFault::IsAWorkingCopy:
        return AnswerProblem::tr("it is the copy that is still being written, not the answer");
    case AnswerFault::Damaged: return AnswerProblem::tr("this file cannot be read");
    case AnswerFault::Newer: return AnswerProblem::tr("it was made by a newer version of the program");
    case AnswerFault::CannotBeOpened:
        return AnswerProblem::tr("it is sealed for another dossier, or was changed on the way");
    case AnswerFault::None: break;
    }
    Q_UNREACHABLE();
}

QString adviceUnread(AnswerFault fault, const QString &name)
{
    switch (fault) {
    case AnswerFault::Unreadable: return AnswerProblem::tr("check whether it is there and you may read it");
    case AnswerFault::NotAnAnswer:
        return nobodyElse(name, AnswerProblem::tr("ask %1 for the file that the form saved"),
                          AnswerProblem::tr("choose the file that the form saved"));
    case AnswerFault::IsAForm:
    case AnswerFault::IsAWorkingCopy:
        return nobodyElse(name, AnswerProblem::tr("ask %1 to save the answer and to send that file"),
                          AnswerProblem::tr("ask for the answer that is saved from it"));
    case AnswerFault::Damaged:
        return nobodyElse(name, AnswerProblem::tr("ask %1 to save it again"),
                          AnswerProblem::tr("ask the employee to save it again"));
    case AnswerFault::Newer: return AnswerProblem::tr("update the program, then read it again");
    case AnswerFault::CannotBeOpened:
        return nobodyElse(name, AnswerProblem::tr("ask %1 to send it again"),
                          AnswerProblem::tr("open the dossier that made the form"));
    case AnswerFault::None: break;
    }
    Q_UNREACHABLE();
}

/// Of one that could be read and is not kept.
ProblemText unkept(AnswerMatchKind kind, const AnswerSubject &subject, const QString &what)
{
    switch (kind) {
    case AnswerMatchKind::WrongPerson:
        return {what, AnswerProblem::tr("this answer belongs to %1").arg(subject.person),
                AnswerProblem::tr("read it for %1").arg(subject.callName)};
    case AnswerMatchKind::Cancelled:
        return {what, AnswerProblem::tr("the conversation of %1 was cancelled").arg(fullDay(subject.talkOn)),
                AnswerProblem::tr("say that it is to be kept all the same")};
    case AnswerMatchKind::Finished:
        return {what,
                AnswerProblem::tr("the conversation of %1 was held already").arg(fullDay(subject.talkOn)),
                AnswerProblem::tr("say that it is to be kept all the same")};
    default:
        return {what, AnswerProblem::tr("this dossier did not make its form"),
                AnswerProblem::tr("open the dossier that made the form")};
    }
}

QString secondText(const AnswerMatch &match)
{
    const QString day = fullDay(match.before.toLocalTime().date());
    if (match.differences.isEmpty())
        return AnswerProblem::tr("It says the same as the answer of %1. Both are kept.").arg(day);
    return AnswerProblem::tr("It is a second answer: %n answer(s) differ from those of %1. Both are kept.",
                             nullptr, static_cast<int>(match.differences.size()))
        .arg(day);
}

/// What was odd about its file but is no reason to refuse it.
bool has(const AnswerOutcome &outcome, JsonReason reason)
{
    return std::ranges::any_of(outcome.problems,
                               [reason](const JsonProblem &problem) { return problem.reason == reason; });
}

QStringList remarksOnFile(const AnswerOutcome &outcome)
{
    QStringList remarks;
    if (has(outcome, JsonReason::InvisibleCharacters))
        remarks << AnswerProblem::tr("Invisible characters were left out.");
    if (has(outcome, JsonReason::UnknownKey))
        remarks << AnswerProblem::tr("What this program does not know was left out.");
    if (!outcome.wasSealed)
        remarks << AnswerProblem::tr("It was not sealed on the way.");
    return remarks;
}

QStringList remarksOnMatch(const AnswerOutcome &outcome)
{
    const AnswerMatch &match = outcome.match;
    QStringList remarks;
    if (match.kind == AnswerMatchKind::Cancelled)
        remarks << AnswerProblem::tr("The conversation was cancelled.");
    if (match.kind == AnswerMatchKind::Finished)
        remarks << AnswerProblem::tr("The conversation was held already.");
    if (match.before.isValid())
        remarks << secondText(match);
    if (match.isOlder)
        remarks << AnswerProblem::tr("It is older than that one, which stays the last word.");
    if (!match.edited.isEmpty())
        remarks << AnswerProblem::tr(
            "%n question(s) are not as you asked them. Those answers are kept to look "
            "up and not taken over.",
            nullptr, static_cast<int>(match.edited.size()));
    if (match.isNameDifferent) {
        const FormAnswer &answer = outcome.answer;
        const QString name = shortened(answer.givenName + u' ' + answer.familyName);
        remarks << AnswerProblem::tr("It bears another name: “%1”.").arg(name);
    }
    return remarks;
}

} // namespace

AnswerFate fateOf(const AnswerOutcome &outcome)
{
    if (outcome.isKept)
        return AnswerFate::Kept;
    if (outcome.fault != AnswerFault::None || outcome.match.kind == AnswerMatchKind::UnknownForm)
        return AnswerFate::Refused;
    return outcome.match.kind == AnswerMatchKind::AlreadyRead ? AnswerFate::WasHere : AnswerFate::Asks;
}

AnswerSubject subjectOf(const AnswerOutcome &outcome, const QString &path, const EmployeeId &expected,
                        const Dossier &dossier)
{
    const Stores &stores = dossier.stores();
    const FormAnswer &answer = outcome.answer;
    AnswerSubject subject{.file = shortened(QFileInfo(path).fileName()),
                          .person = shortened(answer.givenName + u' ' + answer.familyName),
                          .callName = shortened(answer.givenName)};
    std::optional<Employee> employee;
    if (const std::optional<Conversation> talk = talkOf(outcome, stores)) {
        subject.talkOn = talk->date;
        employee = stores.employees.find(talk->employee);
    } else if (subject.person.isEmpty() && !expected.isNull()) {
        employee = stores.employees.find(expected);
    }
    if (employee) {
        subject.person = fullName(*employee);
        subject.callName = callName(*employee);
    }
    return subject;
}

ProblemText problemText(const AnswerOutcome &outcome, const AnswerSubject &subject)
{
    const QString what = AnswerProblem::tr("%1 was not read").arg(subject.file);
    if (outcome.fault == AnswerFault::None)
        return unkept(outcome.match.kind, subject, what);
    return {what, whyUnread(outcome.fault, subject), adviceUnread(outcome.fault, subject.callName)};
}

QString doneText(const AnswerOutcome &outcome, const AnswerSubject &subject)
{
    const QString day = fullDay(subject.talkOn);
    return fateOf(outcome) == AnswerFate::WasHere
        ? AnswerProblem::tr("%1 is here already: %2, conversation of %3")
              .arg(subject.file, subject.person, day)
        : AnswerProblem::tr("%1 is read: %2, conversation of %3").arg(subject.file, subject.person, day);
}

QStringList remarksOn(const AnswerOutcome &outcome)
{
    return remarksOnMatch(outcome) + remarksOnFile(outcome);
}

QStringList damageIn(const AnswerOutcome &outcome)
{
    QStringList places;
    if (outcome.fault != AnswerFault::Damaged)
        return places;
    for (const JsonProblem &problem : outcome.problems.first(qMin(mostPlaces, outcome.problems.size()))) {
        const ProblemText text = problemText(problem);
        places << AnswerProblem::tr("%1: %2").arg(shortened(text.what), text.why);
    }
    return places;
}

bool isRemarkable(const AnswerOutcome &outcome)
{
    return !remarksOnMatch(outcome).isEmpty();
}

} // namespace loopbaan
