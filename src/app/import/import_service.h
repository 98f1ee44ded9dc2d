// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/problems/problem_text.h"
#include "core/people/import_plan.h"
#include "exchange/employees/employee_rows.h"

#include <QCoreApplication>

namespace loopbaan {

class Dossier;

/// What importing an employee list would do, with everything that is to be said about it beforehand.
struct ImportPreview
{
    Table table{};
    ColumnMapping mapping{};
    EmployeeRows rows{};
    ImportPlan plan{};

    /// Is there a list, and can its columns tell anybody?
    [[nodiscard]] bool readable() const;
    /// Rows that do not come in, for whatever reason.
    [[nodiscard]] qsizetype refused() const;
};

/// Employee lists as HR systems export them, taken over into the dossier.
class ImportService
{
    Q_DECLARE_TR_FUNCTIONS(ImportService)

public:
    explicit ImportService(Dossier &dossier);

    /// Of a file, with the columns as they are recognised. Throws StorageError, like what follows.
    [[nodiscard]] ImportPreview preview(const QByteArray &file) const;
    /// Of what was copied from a spreadsheet.
    [[nodiscard]] ImportPreview preview(const QString &pasted) const;
    /// With the columns as somebody corrected them.
    [[nodiscard]] ImportPreview preview(const Table &table, const ColumnMapping &mapping) const;

    /// Does what `preview` says, as one step to undo. The dossier must not have changed since.
    void run(const ImportPreview &preview);

private:
    [[nodiscard]] ImportPreview preview(const Table &table) const;

    Dossier &m_dossier;
};

/// Everything that keeps the list or rows of it out, in the order of the file.
[[nodiscard]] QList<ProblemText> refusalsOf(const ImportPreview &preview);

/// What is worth knowing besides: cleaned rows, columns that were left out.
[[nodiscard]] QList<ProblemText> remarksOn(const ImportPreview &preview);

} // namespace loopbaan
