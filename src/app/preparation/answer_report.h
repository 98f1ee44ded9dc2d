// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/problems/answer_problems.h"

namespace loopbaan {

/// One file that was to be read as an answer: what became of it, and whom it is about.
struct AnswerReport
{
    QString path{};
    AnswerOutcome outcome{};
    AnswerSubject subject{};
};

/// What is in the file at `path`; not kept yet. Throws StorageError.
[[nodiscard]] AnswerReport openedReport(const QString &path, const EmployeeId &expected,
                                        const AnswerService &answers, const Dossier &dossier);

/// Keeps what may be kept, as one step to undo. Throws StorageError.
void keepAll(QList<AnswerReport> &reports, const EmployeeId &expected, AnswerConsents consents,
             AnswerService &answers, const Dossier &dossier);

/// For programs (docs/formats/lists.md).
[[nodiscard]] QByteArray toJson(const QList<AnswerReport> &reports);

} // namespace loopbaan
