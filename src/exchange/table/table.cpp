// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/table.h"

#include "exchange/table/row_reader.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr int sampledRows = 50;

bool isEmptyRow(const TableRow &row)
{
    return std::ranges::all_of(row.cells, [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

/// How well a separator explains the first rows: how many have the most frequent number of columns, and that
/// number.
using SeparatorFit = std::pair<int, qsizetype>;

SeparatorFit fitOf(QStringView text, QChar separator, const TableLimits &limits)
{
    QHash<qsizetype, int> seen;
    RowReader reader(text, separator, limits);
    for (int i = 0; i < sampledRows && !reader.atEnd(); ++i) {
        const RowReader::Row row = reader.next();
        if (!row.problem && row.row.cells.size() > 1)
            ++seen[row.row.cells.size()];
    }
    SeparatorFit best;
    for (auto it = seen.cbegin(); it != seen.cend(); ++it)
        best = std::max(best, {it.value(), it.key()});
    return best;
}

/// The separator that divides most rows alike; of several the one with the most columns, then the first.
QChar separatorOf(QStringView text, const TableLimits &limits)
{
    QChar separator = u';';
    SeparatorFit best;
    for (const QChar candidate : {QChar(u';'), QChar(u'\t'), QChar(u',')}) {
        const SeparatorFit fit = fitOf(text, candidate, limits);
        if (fit > best) {
            best = fit;
            separator = candidate;
        }
    }
    return separator;
}

/// The line "sep=;" that some programs put on top, for themselves.
bool namesSeparator(const QString &text)
{
    return text.size() > 4 && text.startsWith("sep="_L1, Qt::CaseInsensitive)
        && (text.size() == 5 || text[5] == u'\r' || text[5] == u'\n');
}

/// Takes one row over, or the reason why not; false when there is no use in reading on.
bool takeRow(Table &table, const RowReader::Row &row, const TableLimits &limits)
{
    if (row.problem) {
        table.problems << TableRemark{*row.problem, row.row.line};
        if (table.problems.size() < limits.brokenRows)
            return true;
        table.problems << TableRemark{TableProblem::TooManyBrokenRows, row.row.line};
        return false;
    }
    if (isEmptyRow(row.row))
        return true;
    if (table.rows.size() >= limits.rows) {
        table.problems << TableRemark{TableProblem::TooManyRows, row.row.line};
        return false;
    }
    table.rows << row.row;
    return true;
}

Table refusedTable(TableProblem problem)
{
    return {.problems = {{.problem = problem}}};
}

} // namespace

Table readTable(const QByteArray &bytes, const TableLimits &limits)
{
    if (bytes.size() > limits.bytes)
        return refusedTable(TableProblem::TooLarge);
    const DecodedText text = decoded(bytes);
    Table table = readTable(text.text, limits);
    table.encoding = text.encoding;
    return table;
}

Table readTable(const QString &text, const TableLimits &limits)
{
    if (text.size() > limits.bytes)
        return refusedTable(TableProblem::TooLarge);
    if (text.contains(QChar(u'\0')))
        return refusedTable(TableProblem::NotText);
    const bool named = namesSeparator(text);
    Table table{.separator = named ? text[4] : separatorOf(text, limits)};
    RowReader reader(text, table.separator, limits);
    if (named)
        static_cast<void>(reader.next());
    while (!reader.atEnd() && takeRow(table, reader.next(), limits)) { }
    if (table.rows.isEmpty() && table.problems.isEmpty())
        table.problems << TableRemark{.problem = TableProblem::Empty};
    return table;
}

} // namespace loopbaan
