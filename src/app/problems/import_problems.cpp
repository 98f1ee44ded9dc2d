// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problems/import_problems.h"

#include <QCoreApplication>

namespace loopbaan {

namespace {

struct ImportProblem
{
    Q_DECLARE_TR_FUNCTIONS(ImportProblem)
};

QString lineRefused(int line)
{
    return ImportProblem::tr("line %1 was not imported").arg(line);
}

QString why(const RowRemark &remark)
{
    const QString &column = remark.column;
    const QString &value = remark.value;
    switch (remark.problem) {
    case RowProblem::TooFewCells: return ImportProblem::tr("it has too few columns");
    case RowProblem::TooManyCells: return ImportProblem::tr("it has too many columns");
    case RowProblem::NobodyNamed: return ImportProblem::tr("it names nobody");
    case RowProblem::DateMalformed:
        return ImportProblem::tr("%1: “%2” is not a day that exists").arg(column, value);
    case RowProblem::YearOfTwoDigits:
        return ImportProblem::tr("%1: “%2” has a year of two digits").arg(column, value);
    case RowProblem::BirthYearImpossible:
        return ImportProblem::tr("%1: nobody who works now can have been born in “%2”").arg(column, value);
    case RowProblem::EmailMalformed:
        return ImportProblem::tr("%1: “%2” is not an e-mail address").arg(column, value);
    case RowProblem::FteMalformed:
        return ImportProblem::tr("%1: “%2” is not a part of full time").arg(column, value);
    case RowProblem::HiredInTheFuture:
        return ImportProblem::tr("%1: “%2” is more than a year from now").arg(column, value);
    case RowProblem::LeftBeforeHired:
        return ImportProblem::tr("%1: “%2” is before the first day").arg(column, value);
    case RowProblem::TextTooLong:
        return ImportProblem::tr("%1: the text is longer than 200 characters").arg(column);
    case RowProblem::InvisibleCharacters:
        return ImportProblem::tr("%1: invisible characters were left out").arg(column);
    }
    Q_UNREACHABLE();
}

QString advice(RowProblem problem)
{
    switch (problem) {
    case RowProblem::TooFewCells:
    case RowProblem::TooManyCells: return ImportProblem::tr("give every row as many columns as the first");
    case RowProblem::NobodyNamed:
        return ImportProblem::tr("give a name, a personnel number or an e-mail address");
    case RowProblem::DateMalformed:
    case RowProblem::YearOfTwoDigits: return ImportProblem::tr("write dates as 31/12/2019 or 2019-12-31");
    case RowProblem::FteMalformed: return ImportProblem::tr("write it as 0.8 or 80%");
    case RowProblem::TextTooLong: return ImportProblem::tr("shorten it");
    case RowProblem::InvisibleCharacters: return {};
    default: return ImportProblem::tr("correct the row and import the list again");
    }
}

/// Of a table: about one row, or about the whole.
ProblemText brokenTable(const QString &why)
{
    return {ImportProblem::tr("the list was not read"), why,
            ImportProblem::tr("save the list as CSV and choose that file")};
}

QString candidates(const PlannedImport &refused)
{
    switch (refused.refusal.value_or(ImportRefusal::Impossible)) {
    case ImportRefusal::NameMissing: return ImportProblem::tr("it is about somebody new and gives no name");
    case ImportRefusal::KeysDisagree:
        return ImportProblem::tr("its number, e-mail address and name belong to different people");
    case ImportRefusal::SeveralCandidates: return ImportProblem::tr("it matches several people");
    case ImportRefusal::TwiceInFile:
        return ImportProblem::tr("line %1 is about the same person").arg(refused.otherLine);
    case ImportRefusal::Impossible: break;
    }
    return refused.problems.isEmpty() ? ImportProblem::tr("this cannot be right")
                                      : problemText(refused.problems.first()).why;
}

} // namespace

ProblemText problemText(const TableRemark &remark)
{
    const QString what = lineRefused(remark.line);
    switch (remark.problem) {
    case TableProblem::TooLarge: return brokenTable(ImportProblem::tr("it is larger than 32 MiB"));
    case TableProblem::NotText: return brokenTable(ImportProblem::tr("it is not a text file"));
    case TableProblem::Empty: return brokenTable(ImportProblem::tr("it is empty"));
    case TableProblem::TooManyRows:
        return {ImportProblem::tr("what follows line %1 was not read").arg(remark.line),
                ImportProblem::tr("the list has more than 200,000 rows"),
                ImportProblem::tr("split the list")};
    case TableProblem::TooManyBrokenRows:
        return {ImportProblem::tr("what follows line %1 was not read").arg(remark.line),
                ImportProblem::tr("too many rows before it have errors"),
                ImportProblem::tr("save the list as CSV and choose that file")};
    case TableProblem::TooManyColumns:
        return {what, ImportProblem::tr("it has more than 200 columns"),
                ImportProblem::tr("leave out what is not about employees")};
    case TableProblem::CellTooLong:
        return {what, ImportProblem::tr("a text in it is too long"), ImportProblem::tr("shorten it")};
    case TableProblem::UnclosedQuote:
        return {what, ImportProblem::tr("a quotation mark opens there and never closes"),
                ImportProblem::tr("close it, or leave it out")};
    }
    Q_UNREACHABLE();
}

ProblemText problemText(const RowRemark &remark)
{
    const QString what = refusesRow(remark.problem)
        ? lineRefused(remark.line)
        : ImportProblem::tr("line %1 was cleaned").arg(remark.line);
    return {what, why(remark), advice(remark.problem)};
}

ProblemText problemText(const PlannedImport &refused)
{
    return {lineRefused(refused.line), candidates(refused),
            ImportProblem::tr("correct the row and import the list again")};
}

ProblemText problemText(EmployeeProblem problem)
{
    const QString what = ImportProblem::tr("the employee was not saved");
    switch (problem) {
    case EmployeeProblem::NameMissing:
        return {what, ImportProblem::tr("the name is missing"), ImportProblem::tr("fill it in")};
    case EmployeeProblem::EmailMalformed:
        return {what, ImportProblem::tr("that is not an e-mail address"),
                ImportProblem::tr("write it as name@organisation.be")};
    case EmployeeProblem::HiredInTheFuture:
        return {what, ImportProblem::tr("the first day is more than a year from now"),
                ImportProblem::tr("check the date")};
    case EmployeeProblem::LeftBeforeHired:
        return {what, ImportProblem::tr("the last day is before the first day"),
                ImportProblem::tr("check both dates")};
    case EmployeeProblem::BirthYearImpossible:
        return {what, ImportProblem::tr("nobody who works now can have been born in that year"),
                ImportProblem::tr("check the year")};
    case EmployeeProblem::FteImpossible:
        return {what, ImportProblem::tr("the part of full time is 0 or less, or more than 2"),
                ImportProblem::tr("write full time as 1 and half time as 0.5")};
    case EmployeeProblem::NumberTaken:
        return {what, ImportProblem::tr("another employee has this personnel number"),
                ImportProblem::tr("check the number")};
    case EmployeeProblem::TextTooLong:
        return {what, ImportProblem::tr("a text is longer than 200 characters"),
                ImportProblem::tr("shorten it")};
    }
    Q_UNREACHABLE();
}

ProblemText problemText(OrganisationProblem problem)
{
    switch (problem) {
    case OrganisationProblem::EmailMalformed: return problemText(EmployeeProblem::EmailMalformed);
    case OrganisationProblem::TextTooLong: return problemText(EmployeeProblem::TextTooLong);
    }
    Q_UNREACHABLE();
}

} // namespace loopbaan
