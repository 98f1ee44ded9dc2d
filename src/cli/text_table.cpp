// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/text_table.h"

#include "cli/console.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

QList<qsizetype> widthsOf(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], row[column].size());
    }
    return widths;
}

QString lineOf(const QStringList &row, const QList<qsizetype> &widths)
{
    QString line;
    for (qsizetype column = 0; column < row.size(); ++column)
        line += row[column].leftJustified(widths[column] + 2);
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

} // namespace

QStringList aligned(const QList<QStringList> &rows)
{
    QList<QStringList> cells = rows;
    for (QStringList &row : cells)
        std::ranges::transform(row, row.begin(), terminalText);
    const QList<qsizetype> widths = widthsOf(cells);
    QStringList lines;
    for (const QStringList &row : std::as_const(cells))
        lines << lineOf(row, widths);
    return lines;
}

} // namespace loopbaan
