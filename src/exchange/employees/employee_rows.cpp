// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/employees/employee_rows.h"

#include "exchange/employees/cell_values.h"
#include "exchange/employees/name_parts.h"
#include "exchange/text/clean_text.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr qsizetype longestCell = 200;
constexpr qsizetype longestQuotation = 100;
constexpr int openEndFrom = 2900;

/// A column that is taken over as it is.
struct TextColumn
{
    EmployeeColumn column{};
    EmployeeField field{};
    QString Employee::*member = nullptr;
};

constexpr std::array textColumns{
    TextColumn{EmployeeColumn::Number, EmployeeField::Number, &Employee::number},
    TextColumn{EmployeeColumn::GivenName, EmployeeField::GivenName, &Employee::givenName},
    TextColumn{EmployeeColumn::FamilyName, EmployeeField::FamilyName, &Employee::familyName},
    TextColumn{EmployeeColumn::Email, EmployeeField::Email, &Employee::email},
    TextColumn{EmployeeColumn::JobTitle, EmployeeField::JobTitle, &Employee::jobTitle},
    TextColumn{EmployeeColumn::Manager, EmployeeField::Manager, &Employee::manager},
    TextColumn{EmployeeColumn::CareerContact, EmployeeField::CareerContact, &Employee::careerContact},
    TextColumn{EmployeeColumn::Education, EmployeeField::Education, &Employee::education},
    TextColumn{EmployeeColumn::Experience, EmployeeField::Experience, &Employee::experience},
};

/// What problemsOf() says of a row, and in which column it stands.
struct ProblemPlace
{
    EmployeeProblem employee{};
    RowProblem row{};
    EmployeeColumn column{};
};

constexpr std::array problemPlaces{
    ProblemPlace{EmployeeProblem::EmailMalformed, RowProblem::EmailMalformed, EmployeeColumn::Email},
    ProblemPlace{EmployeeProblem::HiredInTheFuture, RowProblem::HiredInTheFuture, EmployeeColumn::HiredOn},
    ProblemPlace{EmployeeProblem::LeftBeforeHired, RowProblem::LeftBeforeHired, EmployeeColumn::LeftOn},
    ProblemPlace{EmployeeProblem::FteImpossible, RowProblem::FteMalformed, EmployeeColumn::Fte},
};

/// Reads one row after the other with one mapping.
class EmployeeRowReader
{
public:
    EmployeeRowReader(const ColumnMapping &mapping, QDate today);
    void read(const TableRow &row);
    [[nodiscard]] EmployeeRows result() && { return std::move(m_rows); }

private:
    [[nodiscard]] bool hasItsCells();
    [[nodiscard]] QString cell(EmployeeColumn column);
    void give(EmployeeField field) { m_person.given |= field; }
    void takeTexts();
    void takeNames();
    void takeDates();
    QDate date(EmployeeColumn column, const QString &text);
    void takeBirth(EmployeeColumn column);
    void takeFte();
    void judge();
    void remark(RowProblem problem, EmployeeColumn column);
    void remark(RowProblem problem, const QString &column, const QString &value);

    const ColumnMapping &m_mapping;
    QDate m_today;
    bool m_ftePercent = false;
    EmployeeRows m_rows;
    const TableRow *m_row = nullptr; // the row at hand, what it gives and whether it stays out
    ImportedEmployee m_person;
    bool m_refused = false;
};

EmployeeRowReader::EmployeeRowReader(const ColumnMapping &mapping, QDate today)
    : m_mapping(mapping)
    , m_today(today)
{
    const QString name = mapping.names.value(mapping.indexOf(EmployeeColumn::Fte)).toLower();
    m_ftePercent = name.contains(u'%') || name.contains("percent"_L1) || name.contains("taux"_L1);
}

void EmployeeRowReader::remark(RowProblem problem, const QString &column, const QString &value)
{
    m_refused = m_refused || refusesRow(problem);
    m_rows.remarks << RowRemark{m_row->line, column, value.left(longestQuotation), problem};
}

void EmployeeRowReader::remark(RowProblem problem, EmployeeColumn column)
{
    const qsizetype index = m_mapping.indexOf(column);
    remark(problem, m_mapping.names.value(index), m_row->cells.value(index));
}

bool EmployeeRowReader::hasItsCells()
{
    const qsizetype width = m_mapping.columns.size();
    if (m_row->cells.size() < width) {
        remark(RowProblem::TooFewCells, {}, m_row->cells.join(u"; "_s));
        return false;
    }
    const auto behind = m_row->cells.begin() + width;
    const auto extra = std::find_if(behind, m_row->cells.end(),
                                    [](const QString &cell) { return !cell.trimmed().isEmpty(); });
    if (extra == m_row->cells.end())
        return true;
    remark(RowProblem::TooManyCells, {}, *extra);
    return false;
}

/// The text of a column on one line; empty when it gives nothing.
QString EmployeeRowReader::cell(EmployeeColumn column)
{
    const qsizetype index = m_mapping.indexOf(column);
    if (index < 0)
        return {};
    const QString &raw = m_row->cells[index];
    if (hasInvisible(raw))
        remark(RowProblem::InvisibleCharacters, column);
    const QString text = cleanText(raw, Lines::One);
    if (text.size() > longestCell)
        remark(RowProblem::TextTooLong, column);
    return text == u"-" || text == u"–" ? QString() : text;
}

void EmployeeRowReader::takeTexts()
{
    for (const TextColumn &column : textColumns) {
        const QString text = cell(column.column);
        if (text.isEmpty())
            continue;
        m_person.employee.*column.member = text;
        give(column.field);
    }
    m_person.department = cell(EmployeeColumn::Department);
    if (!m_person.department.isEmpty())
        give(EmployeeField::Department);
}

void EmployeeRowReader::takeNames()
{
    Employee &employee = m_person.employee;
    if (const QString prefix = cell(EmployeeColumn::NamePrefix); !prefix.isEmpty())
        employee.familyName = (prefix + u' ' + employee.familyName).trimmed();
    const bool known = !employee.givenName.isEmpty() || !employee.familyName.isEmpty();
    if (const QString whole = cell(EmployeeColumn::FullName); !whole.isEmpty() && !known) {
        const NameParts parts = splitName(whole);
        employee.givenName = parts.given;
        employee.familyName = parts.family;
        m_person.nameSplit = true;
    }
    m_person.given.setFlag(EmployeeField::GivenName, !employee.givenName.isEmpty());
    m_person.given.setFlag(EmployeeField::FamilyName, !employee.familyName.isEmpty());
}

QDate EmployeeRowReader::date(EmployeeColumn column, const QString &text)
{
    if (text.isEmpty())
        return {};
    const std::optional<QDate> date = dateFromCell(text);
    if (!date)
        remark(hasTwoDigitYear(text) ? RowProblem::YearOfTwoDigits : RowProblem::DateMalformed, column);
    return date.value_or(QDate());
}

/// A birth may be a year or a date in either column.
void EmployeeRowReader::takeBirth(EmployeeColumn column)
{
    const QString text = cell(column);
    if (text.isEmpty())
        return;
    Employee birth;
    bool isNumber = false;
    const int year = text.toInt(&isNumber);
    if (isNumber && text.size() == 4)
        birth.birthYear = year;
    else
        birth.birthDate = date(column, text);
    if (problemsOf(birth, m_today).contains(EmployeeProblem::BirthYearImpossible))
        remark(RowProblem::BirthYearImpossible, column);
    if (birth.birthYear) {
        m_person.employee.birthYear = birth.birthYear;
        give(EmployeeField::BirthYear);
    } else if (birth.birthDate.isValid()) {
        m_person.employee.birthDate = birth.birthDate;
        give(EmployeeField::BirthDate);
    }
}

void EmployeeRowReader::takeDates()
{
    Employee &employee = m_person.employee;
    employee.hiredOn = date(EmployeeColumn::HiredOn, cell(EmployeeColumn::HiredOn));
    m_person.given.setFlag(EmployeeField::HiredOn, employee.hiredOn.isValid());
    const QDate left = date(EmployeeColumn::LeftOn, cell(EmployeeColumn::LeftOn));
    employee.leftOn = left.isValid() && left.year() < openEndFrom ? left : QDate();
    m_person.given.setFlag(EmployeeField::LeftOn, employee.leftOn.isValid());
    takeBirth(EmployeeColumn::BirthYear);
    takeBirth(EmployeeColumn::BirthDate);
}

void EmployeeRowReader::takeFte()
{
    const QString text = cell(EmployeeColumn::Fte);
    if (text.isEmpty())
        return;
    m_person.employee.fte = fteFromCell(text, m_ftePercent);
    if (m_person.employee.fte)
        give(EmployeeField::Fte);
    else
        remark(RowProblem::FteMalformed, EmployeeColumn::Fte);
}

void EmployeeRowReader::judge()
{
    const QList<EmployeeProblem> problems = problemsOf(m_person.employee, m_today);
    for (const ProblemPlace &place : problemPlaces) {
        if (problems.contains(place.employee))
            remark(place.row, place.column);
    }
    const EmployeeFields who =
        EmployeeField::Number | EmployeeField::Email | EmployeeField::GivenName | EmployeeField::FamilyName;
    if (!(m_person.given & who))
        remark(RowProblem::NobodyNamed, {}, m_row->cells.join(u"; "_s));
}

void EmployeeRowReader::read(const TableRow &row)
{
    m_row = &row;
    m_person = {.line = row.line};
    m_refused = false;
    if (hasItsCells()) {
        takeTexts();
        takeNames();
        takeDates();
        takeFte();
        judge();
    }
    if (m_refused)
        ++m_rows.refused;
    else
        m_rows.employees << m_person;
}

} // namespace

EmployeeRows employeesOf(const Table &table, const ColumnMapping &mapping, QDate today)
{
    EmployeeRowReader reader(mapping, today);
    for (qsizetype i = mapping.headerRow.value_or(-1) + 1; i < table.rows.size(); ++i)
        reader.read(table.rows[i]);
    return std::move(reader).result();
}

} // namespace loopbaan
