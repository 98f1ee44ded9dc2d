// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/row_reader.h"

#include <algorithm>

namespace loopbaan {

namespace {

constexpr QChar quote = u'"';

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

/// Line ends in a piece of text, CRLF counting as one.
int linesIn(QStringView piece)
{
    int lines = 0;
    for (qsizetype i = 0; i < piece.size(); ++i) {
        if (piece[i] == u'\n' || (piece[i] == u'\r' && (i + 1 == piece.size() || piece[i + 1] != u'\n')))
            ++lines;
    }
    return lines;
}

} // namespace

RowReader::RowReader(QStringView text, QChar separator, const TableLimits &limits)
    : m_text(text)
    , m_separator(separator)
    , m_limits(limits)
{
}

RowReader::Row RowReader::next()
{
    while (!atEnd() && isLineEnd(m_text[m_place]))
        endLine();
    Row result{.row = {.line = m_line}};
    const qsizetype start = m_place;
    CellEnd end = CellEnd::Separator;
    while (end == CellEnd::Separator) {
        if (result.row.cells.size() == m_limits.columns) {
            goBehindLine(start, result.row.line);
            result.problem = TableProblem::TooManyColumns;
            return result;
        }
        end = readCell(result.row.cells.emplace_back());
        if (result.row.cells.last().size() > m_limits.cell)
            result.problem = TableProblem::CellTooLong;
    }
    if (end == CellEnd::Unclosed) {
        result.row.line = m_line; // where the quote opens, which may be below the start of the row
        result.problem = TableProblem::UnclosedQuote;
        goBehindLine(m_place, m_line);
    }
    return result;
}

RowReader::CellEnd RowReader::readCell(QString &cell)
{
    if (!atEnd() && m_text[m_place] == quote && !readQuoted(cell))
        return CellEnd::Unclosed;
    readPlain(cell); // what stands behind a closing quote belongs to the cell as well
    return endCell();
}

/// Reads from the opening quote to behind the closing one; false when there is none within the limit. Over
/// several lines only one that ends its cell is the closing one: else it opens a cell of a later row, and the
/// rows between would be lost.
bool RowReader::readQuoted(QString &cell)
{
    const qsizetype opening = m_place;
    const qsizetype last = std::min(m_text.size(), opening + 2 * m_limits.cell);
    qsizetype from = opening + 1;
    for (;;) {
        const qsizetype closing = m_text.sliced(0, last).indexOf(quote, from);
        if (closing < 0)
            return false;
        cell += m_text.sliced(from, closing - from);
        from = closing + 1;
        if (from >= m_text.size() || m_text[from] != quote)
            break;
        cell += quote;
        ++from;
    }
    const int lines = linesIn(m_text.sliced(opening, from - opening));
    qsizetype behind = from;
    while (behind < m_text.size() && m_text[behind] == u' ')
        ++behind;
    if (lines > 0 && !endsCell(behind))
        return false;
    m_line += lines;
    m_place = from;
    return true;
}

bool RowReader::endsCell(qsizetype place) const
{
    return place >= m_text.size() || m_text[place] == m_separator || isLineEnd(m_text[place]);
}

void RowReader::readPlain(QString &cell)
{
    const qsizetype from = m_place;
    while (!endsCell(m_place))
        ++m_place;
    cell += m_text.sliced(from, m_place - from);
}

RowReader::CellEnd RowReader::endCell()
{
    if (!atEnd() && m_text[m_place] == m_separator) {
        ++m_place;
        return CellEnd::Separator;
    }
    endLine();
    return CellEnd::Line;
}

void RowReader::endLine()
{
    if (atEnd())
        return;
    const bool two = m_text[m_place] == u'\r' && m_place + 1 < m_text.size() && m_text[m_place + 1] == u'\n';
    m_place += two ? 2 : 1;
    ++m_line;
}

/// Goes on with the line after the one `place` is on: quotes may have been taken in pairs that are none.
void RowReader::goBehindLine(qsizetype place, int line)
{
    m_place = place;
    m_line = line;
    while (!atEnd() && !isLineEnd(m_text[m_place]))
        ++m_place;
    endLine();
}

} // namespace loopbaan
