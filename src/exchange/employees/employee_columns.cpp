// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/employees/employee_columns.h"

#include "exchange/text/clean_text.h"

#include <algorithm>

namespace loopbaan {

namespace {

constexpr qsizetype headerWithin = 10; ///< exports may have a title and a date above the header

bool looksLikeContent(const QString &cell)
{
    const QString text = cell.trimmed();
    return text.contains(u'@') || (!text.isEmpty() && text.front().isDigit());
}

/// A header knows more names than it has cells with content; below the first row it needs two of them.
bool isHeader(const TableRow &row, bool first)
{
    const auto known =
        std::ranges::count_if(row.cells, [](const QString &cell) { return columnNamed(cell).has_value(); });
    return known > std::ranges::count_if(row.cells, looksLikeContent) && (first || known > 1);
}

std::optional<qsizetype> headerOf(const QList<TableRow> &rows)
{
    for (qsizetype i = 0; i < std::min(headerWithin, rows.size()); ++i) {
        if (isHeader(rows[i], i == 0))
            return i;
    }
    return std::nullopt;
}

qsizetype widthWithoutEmptyEnd(const QStringList &cells)
{
    qsizetype width = cells.size();
    while (width > 0 && cells[width - 1].trimmed().isEmpty())
        --width;
    return width;
}

void nameColumns(ColumnMapping &mapping, const QStringList &header)
{
    for (const QString &cell : header.first(widthWithoutEmptyEnd(header))) {
        const std::optional<EmployeeColumn> column = columnNamed(cell);
        const bool known = column && !mapping.has(*column);
        mapping.columns << (known ? column : std::nullopt);
        mapping.names << cleanText(cell, Lines::One);
    }
    const qsizetype whole = mapping.indexOf(EmployeeColumn::FullName);
    if (whole >= 0 && mapping.has(EmployeeColumn::GivenName) && !mapping.has(EmployeeColumn::FamilyName))
        mapping.columns[whole] = EmployeeColumn::FamilyName;
}

} // namespace

bool namesSomebody(const ColumnMapping &mapping)
{
    using enum EmployeeColumn;
    return mapping.has(Number) || mapping.has(Email) || mapping.has(FullName) || mapping.has(GivenName)
        || mapping.has(FamilyName);
}

QStringList unrecognisedColumns(const ColumnMapping &mapping)
{
    QStringList names;
    for (qsizetype i = 0; i < mapping.columns.size(); ++i) {
        if (!mapping.columns[i] && !mapping.names[i].isEmpty())
            names << mapping.names[i];
    }
    return names;
}

ColumnMapping recogniseColumns(const Table &table)
{
    ColumnMapping mapping{.headerRow = headerOf(table.rows)};
    if (mapping.headerRow) {
        nameColumns(mapping, table.rows[*mapping.headerRow].cells);
    } else if (!table.rows.isEmpty()) {
        const qsizetype width = table.rows.first().cells.size();
        mapping.names.resize(width);
        mapping.columns.resize(width);
    }
    return mapping;
}

} // namespace loopbaan
