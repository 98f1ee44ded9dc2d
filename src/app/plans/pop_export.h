// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/problems/problem_text.h"
#include "core/enum_text.h"
#include "core/language.h"
#include "core/people/employee.h"

#include <QList>

namespace loopbaan {

class Dossier;

enum class PopFormat { Pdf, Json };
/// What to do about a file that is there already.
enum class ExistingFile {
    Replace,
    Skip, ///< leave it
    Rename, ///< take another name: "-2"
};

template<>
inline constexpr auto enumTexts<PopFormat> = std::to_array<EnumText<PopFormat>>({
    {PopFormat::Pdf, QLatin1StringView("pdf")},
    {PopFormat::Json, QLatin1StringView("json")},
});

template<>
inline constexpr auto enumTexts<ExistingFile> = std::to_array<EnumText<ExistingFile>>({
    {ExistingFile::Replace, QLatin1StringView("replace")},
    {ExistingFile::Skip, QLatin1StringView("skip")},
    {ExistingFile::Rename, QLatin1StringView("rename")},
});

struct PopExportOrder
{
    QList<EmployeeId> employees{};
    QString folder{}; ///< is made when it is not there
    PopFormat format = PopFormat::Pdf;
    std::optional<Language> language{}; ///< nothing: that of the organisation
    ExistingFile existing = ExistingFile::Replace;
    QString merged{}; ///< a PDF with all of them, one after the other; empty: none
};

struct PopExportFailure
{
    ProblemText text{};
    FailureKind kind = FailureKind::Other;
};

struct PopExportResult
{
    QStringList written{}; ///< paths, the merged one last
    QStringList skipped{}; ///< were there and stay as they were
    QList<PopExportFailure> failures{}; ///< the others are done nevertheless
};

/// Everybody in service today, by name.
[[nodiscard]] QList<EmployeeId> employeesInService(const Dossier &dossier);

/// Writes the POP of each employee into a file of its own, named by popFileName(). Throws FileError when the
/// folder cannot be made; what fails for one employee or file is in the result.
[[nodiscard]] PopExportResult exportPops(Dossier &dossier, const PopExportOrder &order);

} // namespace loopbaan
