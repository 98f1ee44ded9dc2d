// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/import_plan.h"
#include "exchange/employees/employee_columns.h"

namespace loopbaan {

enum class RowProblem {
    TooFewCells,
    TooManyCells,
    NobodyNamed, ///< neither a name nor a number nor an address
    DateMalformed, ///< or a day that does not exist
    YearOfTwoDigits,
    BirthYearImpossible,
    EmailMalformed,
    FteMalformed,
    HiredInTheFuture, ///< more than a year after today
    LeftBeforeHired,
    TextTooLong, ///< over 200 characters
    InvisibleCharacters, ///< were left out; the row came in
};

template<>
inline constexpr auto enumTexts<RowProblem> = std::to_array<EnumText<RowProblem>>({
    {RowProblem::TooFewCells, QLatin1StringView("too_few_cells")},
    {RowProblem::TooManyCells, QLatin1StringView("too_many_cells")},
    {RowProblem::NobodyNamed, QLatin1StringView("nobody_named")},
    {RowProblem::DateMalformed, QLatin1StringView("date_malformed")},
    {RowProblem::YearOfTwoDigits, QLatin1StringView("year_of_two_digits")},
    {RowProblem::BirthYearImpossible, QLatin1StringView("birth_year_impossible")},
    {RowProblem::EmailMalformed, QLatin1StringView("email_malformed")},
    {RowProblem::FteMalformed, QLatin1StringView("fte_malformed")},
    {RowProblem::HiredInTheFuture, QLatin1StringView("hired_in_the_future")},
    {RowProblem::LeftBeforeHired, QLatin1StringView("left_before_hired")},
    {RowProblem::TextTooLong, QLatin1StringView("text_too_long")},
    {RowProblem::InvisibleCharacters, QLatin1StringView("invisible_characters")},
});

/// Does the problem keep the row out?
[[nodiscard]] constexpr bool refusesRow(RowProblem problem)
{
    return problem != RowProblem::InvisibleCharacters;
}

/// What is to be said about one row.
struct RowRemark
{
    int line = 0;
    QString column{}; ///< name in the header; empty: about the whole row
    QString value{}; ///< as it stands there, the first 100 characters
    RowProblem problem{};

    friend bool operator==(const RowRemark &, const RowRemark &) = default;
};

struct EmployeeRows
{
    QList<ImportedEmployee> employees{};
    QList<RowRemark> remarks{}; ///< in the order of the file
    int refused = 0; ///< rows that are not among the employees
};

/// The people of `table`, which has its columns as `mapping` says. A row that cannot be read is refused
/// with every reason, the others come in. An empty cell or a dash gives nothing; a last day of service
/// in 2900 or later means none.
[[nodiscard]] EmployeeRows employeesOf(const Table &table, const ColumnMapping &mapping, QDate today);

} // namespace loopbaan
