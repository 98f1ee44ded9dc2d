// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table/table.h"

#include <optional>

namespace loopbaan {

/// What a column of an employee list can be about.
enum class EmployeeColumn {
    Number,
    FullName, ///< both names in one cell, see splitName()
    GivenName,
    NamePrefix, ///< the particles of a Dutch family name apart: "van den"
    FamilyName,
    Email,
    JobTitle,
    Department,
    Manager,
    CareerContact,
    HiredOn,
    LeftOn,
    BirthYear,
    BirthDate,
    Education,
    Experience,
    Fte,
};

template<>
inline constexpr auto enumTexts<EmployeeColumn> = std::to_array<EnumText<EmployeeColumn>>({
    {EmployeeColumn::Number, QLatin1StringView("number")},
    {EmployeeColumn::FullName, QLatin1StringView("full_name")},
    {EmployeeColumn::GivenName, QLatin1StringView("given_name")},
    {EmployeeColumn::NamePrefix, QLatin1StringView("name_prefix")},
    {EmployeeColumn::FamilyName, QLatin1StringView("family_name")},
    {EmployeeColumn::Email, QLatin1StringView("email")},
    {EmployeeColumn::JobTitle, QLatin1StringView("job_title")},
    {EmployeeColumn::Department, QLatin1StringView("department")},
    {EmployeeColumn::Manager, QLatin1StringView("manager")},
    {EmployeeColumn::CareerContact, QLatin1StringView("career_contact")},
    {EmployeeColumn::HiredOn, QLatin1StringView("hired_on")},
    {EmployeeColumn::LeftOn, QLatin1StringView("left_on")},
    {EmployeeColumn::BirthYear, QLatin1StringView("birth_year")},
    {EmployeeColumn::BirthDate, QLatin1StringView("birth_date")},
    {EmployeeColumn::Education, QLatin1StringView("education")},
    {EmployeeColumn::Experience, QLatin1StringView("experience")},
    {EmployeeColumn::Fte, QLatin1StringView("fte")},
});

/// Which column of a table is about what; made by recogniseColumns() and corrected by hand.
struct ColumnMapping
{
    std::optional<qsizetype> headerRow{}; ///< its place in Table::rows; none: the first row is somebody
    QStringList names{}; ///< of the columns, as the header has them; empty ones without a header
    QList<std::optional<EmployeeColumn>> columns{}; ///< as long as `names`; nothing: left out

    [[nodiscard]] qsizetype indexOf(EmployeeColumn column) const { return columns.indexOf(column); }
    [[nodiscard]] bool has(EmployeeColumn column) const { return indexOf(column) >= 0; }

    friend bool operator==(const ColumnMapping &, const ColumnMapping &) = default;
};

/// Can anybody be told by these columns: by a name, a number or an e-mail address?
[[nodiscard]] bool namesSomebody(const ColumnMapping &mapping);

/// The named columns that are left out.
[[nodiscard]] QStringList unrecognisedColumns(const ColumnMapping &mapping);

/// Finds the header among the first rows and what its columns mean. Of two columns with one meaning the
/// first counts. A plain "naam" is the family name beside a given name, and the whole name without one.
[[nodiscard]] ColumnMapping recogniseColumns(const Table &table);

/// What a header says, in Dutch, English or French; case, accents, spaces and punctuation do not matter.
[[nodiscard]] std::optional<EmployeeColumn> columnNamed(QStringView header);

} // namespace loopbaan
