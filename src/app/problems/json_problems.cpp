// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problems/json_problems.h"

#include <QCoreApplication>

namespace loopbaan {

namespace {

struct FileProblem
{
    Q_DECLARE_TR_FUNCTIONS(FileProblem)
};

/// Then the place only says how far the reader came.
bool isAboutWholeFile(JsonReason reason)
{
    switch (reason) {
    case JsonReason::TooLarge:
    case JsonReason::TooDeep:
    case JsonReason::TooManyValues:
    case JsonReason::Syntax:
    case JsonReason::BadEncoding:
    case JsonReason::NumberTooLarge: return true;
    default: return false;
    }
}

QString what(const JsonProblem &problem)
{
    if (problem.reason == JsonReason::UnknownKey)
        return FileProblem::tr("%1 was skipped").arg(problem.path);
    if (problem.reason == JsonReason::InvisibleCharacters)
        return FileProblem::tr("%1 was cleaned").arg(problem.path);
    return problem.path.isEmpty() || isAboutWholeFile(problem.reason)
        ? FileProblem::tr("the file was refused")
        : FileProblem::tr("%1 was refused").arg(problem.path);
}

/// Why the file as a whole could not be read.
QString whyUnreadable(const JsonProblem &problem)
{
    const QString line = QString::number(problem.line);
    const QString column = QString::number(problem.column);
    switch (problem.reason) {
    case JsonReason::TooLarge: return FileProblem::tr("it is larger than 2 MiB");
    case JsonReason::TooDeep: return FileProblem::tr("it is nested deeper than 16 levels");
    case JsonReason::TooManyValues: return FileProblem::tr("it holds more than 50,000 values");
    case JsonReason::BadEncoding: return FileProblem::tr("line %1, column %2 is not UTF-8").arg(line, column);
    case JsonReason::NumberTooLarge:
        return FileProblem::tr("the number at line %1, column %2 is too large").arg(line, column);
    default: return FileProblem::tr("line %1, column %2 is not JSON").arg(line, column);
    }
}

QString why(const JsonProblem &problem)
{
    switch (problem.reason) {
    case JsonReason::ListTooLong: return FileProblem::tr("the list is longer than 1,000 lines");
    case JsonReason::NewerVersion:
        return FileProblem::tr("the file was made by a newer version of the program");
    case JsonReason::DuplicateKey: return FileProblem::tr("it appears twice");
    case JsonReason::TextTooLong: return FileProblem::tr("the text is too long");
    case JsonReason::NulCharacter: return FileProblem::tr("the text holds a NUL character");
    case JsonReason::NumberOutOfRange: return FileProblem::tr("the number is out of range");
    case JsonReason::WrongType: return FileProblem::tr("it is not the type it should be");
    case JsonReason::Missing: return FileProblem::tr("it is missing");
    case JsonReason::Empty: return FileProblem::tr("it is empty");
    case JsonReason::UnknownValue: return FileProblem::tr("it is not one of the words allowed there");
    case JsonReason::NotAllowed: return FileProblem::tr("it may not stand there");
    case JsonReason::TimeMalformed: return FileProblem::tr("it is not a time");
    case JsonReason::BytesMalformed:
        return FileProblem::tr("it is not the base64url text that belongs there");
    case JsonReason::DateMalformed: return FileProblem::tr("it is not a date");
    case JsonReason::IdMalformed: return FileProblem::tr("it is not an id");
    case JsonReason::DuplicateId: return FileProblem::tr("another one has the same id");
    case JsonReason::UnknownKey: return FileProblem::tr("its name is not known");
    case JsonReason::InvisibleCharacters: return FileProblem::tr("invisible characters were left out");
    default: return whyUnreadable(problem);
    }
}

QString advice(const JsonProblem &problem)
{
    if (!problem.allowed.isEmpty())
        return FileProblem::tr("use one of these: %1").arg(problem.allowed.join(u", "));
    switch (problem.reason) {
    case JsonReason::DateMalformed: return FileProblem::tr("write dates as 2027-06-15");
    case JsonReason::IdMalformed:
        return FileProblem::tr("use 1 to 64 letters, digits and the characters _ . : -");
    case JsonReason::NewerVersion: return FileProblem::tr("update the program or ask for a new file");
    case JsonReason::UnknownKey: return FileProblem::tr("check its spelling");
    case JsonReason::InvisibleCharacters: return {};
    default: return FileProblem::tr("correct the file");
    }
}

} // namespace

ProblemText problemText(const JsonProblem &problem)
{
    return {what(problem), why(problem), advice(problem)};
}

} // namespace loopbaan
