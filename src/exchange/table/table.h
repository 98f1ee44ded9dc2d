// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/text/decoded_text.h"

#include <QList>
#include <QStringList>

namespace loopbaan {

/// One row of a table with the line of the file it starts on, from 1.
struct TableRow
{
    int line = 0;
    QStringList cells{};

    friend bool operator==(const TableRow &, const TableRow &) = default;
};

enum class TableProblem {
    TooLarge, ///< over 32 MiB; nothing was read
    NotText, ///< holds a NUL: a spreadsheet, a picture; nothing was read
    Empty,
    TooManyRows, ///< over 200 000; those before `line` were read
    TooManyColumns, ///< over 200 in the row at `line`, which was left out
    CellTooLong, ///< over 64 Ki characters in the row at `line`, which was left out
    UnclosedQuote, ///< opens on `line` and never closes; reading went on with the next line
    TooManyBrokenRows, ///< what follows `line` was not read: it is hardly a table
};

template<>
inline constexpr auto enumTexts<TableProblem> = std::to_array<EnumText<TableProblem>>({
    {TableProblem::TooLarge, QLatin1StringView("too_large")},
    {TableProblem::NotText, QLatin1StringView("not_text")},
    {TableProblem::Empty, QLatin1StringView("empty")},
    {TableProblem::TooManyRows, QLatin1StringView("too_many_rows")},
    {TableProblem::TooManyColumns, QLatin1StringView("too_many_columns")},
    {TableProblem::CellTooLong, QLatin1StringView("cell_too_long")},
    {TableProblem::UnclosedQuote, QLatin1StringView("unclosed_quote")},
    {TableProblem::TooManyBrokenRows, QLatin1StringView("too_many_broken_rows")},
});

struct TableRemark
{
    TableProblem problem{};
    int line = 0; ///< 0: about the whole

    friend bool operator==(const TableRemark &, const TableRemark &) = default;
};

/// The rows of somebody else's file as they stand there; empty rows are left out.
struct Table
{
    QList<TableRow> rows{};
    QChar separator = u';';
    TextEncoding encoding = TextEncoding::Utf8;
    QList<TableRemark> problems{};
};

/// What bounds a table that is read.
struct TableLimits
{
    qsizetype bytes = 32LL * 1024 * 1024;
    qsizetype rows = 200'000;
    qsizetype columns = 200;
    qsizetype cell = 64LL * 1024; ///< characters
    int brokenRows = 10'000; ///< each is looked through for 128 Ki characters at most
};

/// Reads a table with separators: encoding and separator (`;`, `,` or tab) find themselves, cells may be
/// quoted, hold line ends and doubled quotes; lines end in CRLF, LF or CR. Never throws.
[[nodiscard]] Table readTable(const QByteArray &bytes, const TableLimits &limits = {});

/// The same for text pasted from a spreadsheet.
[[nodiscard]] Table readTable(const QString &text, const TableLimits &limits = {});

} // namespace loopbaan
