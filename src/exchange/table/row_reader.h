// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table/table.h"

#include <optional>

namespace loopbaan {

/// Takes a text with separators apart, row by row, counting lines on the way.
class RowReader
{
public:
    /// `text` must outlive the reader.
    RowReader(QStringView text, QChar separator, const TableLimits &limits);

    struct Row
    {
        TableRow row{};
        std::optional<TableProblem> problem{}; ///< the row is not whole
    };

    [[nodiscard]] bool atEnd() const { return m_place >= m_text.size(); }
    [[nodiscard]] int line() const { return m_line; }

    /// The next row; empty lines are passed over, so that at the end it may be without any text. After an
    /// unclosed quote or too many columns the following line comes next.
    [[nodiscard]] Row next();

private:
    enum class CellEnd { Separator, Line, Unclosed };

    CellEnd readCell(QString &cell);
    bool readQuoted(QString &cell);
    void readPlain(QString &cell);
    [[nodiscard]] bool endsCell(qsizetype place) const;
    CellEnd endCell();
    void endLine();
    void goBehindLine(qsizetype place, int line);

    QStringView m_text;
    QChar m_separator;
    TableLimits m_limits;
    qsizetype m_place = 0;
    int m_line = 1;
};

} // namespace loopbaan
