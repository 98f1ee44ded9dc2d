// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/employee.h"
#include "core/people/employee_field.h"

namespace loopbaan {

/// One employee as a list of somebody else's gives it. An empty cell gives nothing: what the dossier
/// already knows stays.
struct ImportedEmployee
{
    int line = 0; ///< where it starts in the file, from 1
    Employee employee{}; ///< without id and department
    QString department{}; ///< by name
    EmployeeFields given{}; ///< what the row says; all else in `employee` means nothing
    bool nameSplit = false; ///< the two names were taken apart by rule, from one column

    friend bool operator==(const ImportedEmployee &, const ImportedEmployee &) = default;
};

enum class ImportAction { Add, Change, Keep, Refuse };

enum class ImportRefusal {
    NameMissing, ///< nobody in the dossier fits, and nobody can be made without a name
    KeysDisagree, ///< number, e-mail address and name point at different people
    SeveralCandidates, ///< it fits more than one employee
    TwiceInFile, ///< an earlier line is about the same person; that one counts
    Impossible, ///< together with what the dossier knows it cannot be; `problems` says why
};

template<>
inline constexpr auto enumTexts<ImportAction> = std::to_array<EnumText<ImportAction>>({
    {ImportAction::Add, QLatin1StringView("add")},
    {ImportAction::Change, QLatin1StringView("change")},
    {ImportAction::Keep, QLatin1StringView("keep")},
    {ImportAction::Refuse, QLatin1StringView("refuse")},
});

template<>
inline constexpr auto enumTexts<ImportRefusal> = std::to_array<EnumText<ImportRefusal>>({
    {ImportRefusal::NameMissing, QLatin1StringView("name_missing")},
    {ImportRefusal::KeysDisagree, QLatin1StringView("keys_disagree")},
    {ImportRefusal::SeveralCandidates, QLatin1StringView("several_candidates")},
    {ImportRefusal::TwiceInFile, QLatin1StringView("twice_in_file")},
    {ImportRefusal::Impossible, QLatin1StringView("impossible")},
});

/// What importing one row will do.
struct PlannedImport
{
    int line = 0;
    ImportAction action = ImportAction::Refuse;
    Employee employee{}; ///< as the dossier will have it; as the row has it when refused
    EmployeeFields changed{}; ///< of a Change; all that is given of an Add
    std::optional<ImportRefusal> refusal{};
    int otherLine = 0; ///< of TwiceInFile: the line that counts
    QList<EmployeeProblem> problems{}; ///< of Impossible

    friend bool operator==(const PlannedImport &, const PlannedImport &) = default;
};

struct ImportPlan
{
    QList<PlannedImport> rows{}; ///< in the order of the file
    QList<Department> newDepartments{}; ///< named by rows that are not refused; the employees refer to them

    [[nodiscard]] qsizetype count(ImportAction action) const;
};

/// The dossier as the import finds it.
struct ImportTarget
{
    QList<Employee> employees{};
    QList<Department> departments{};
};

/// Decides per row who it is about and what changes. The personnel number comes first, then the e-mail
/// address, then the whole name with the hire date; a row without any of these goes by the name alone.
/// Keys that point at different people refuse the row. An address that the file gives to several people
/// (other number and other name) is a shared mailbox and points at nobody. Case and accents never matter.
/// Importing the same rows again keeps everybody as they are.
[[nodiscard]] ImportPlan planImport(const QList<ImportedEmployee> &rows, const ImportTarget &target,
                                    QDate today);

} // namespace loopbaan
