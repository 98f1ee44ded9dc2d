// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/pop.h"
#include "storage/file_batch.h"

namespace loopbaan {

class PlanService;

/// One POP of a series, and the file it becomes.
struct PopToSave
{
    EmployeeId employee{};
    QString person{};
    QString name{}; ///< of the file, with its ending
};

/// What to do with files that are there already; asked once for all.
enum class ExistingFiles { Skip, Replace, NewName };

/// A POP of a series that did not become a file.
struct UnsavedPop
{
    QString person{};
    QString name{};
    bool isKept = false; ///< the file was there and was to be skipped
    QString why{}; ///< otherwise, in words

    friend bool operator==(const UnsavedPop &, const UnsavedPop &) = default;
};

/// "POP_Janssens_Noor_2026-12-10.pdf"; of namesakes each has a name of its own.
[[nodiscard]] QString pdfName(const PlanService &plans, const Pop &pop);

/// Writes `pop` to `path` as the PDF that the preview shows. Throws FileError and PdfError.
void writePopPdf(const QString &path, const Pop &pop);

/// POPs as PDFs into a folder, one step at a time, so that a window can show how far it is and stop in
/// between. What cannot be made or written does not keep the others from it.
class PopSeries
{
public:
    /// `plans` outlives this. Throws StorageError.
    PopSeries(const PlanService &plans, const QList<EmployeeId> &employees, Language language,
              const QString &folder);

    [[nodiscard]] qsizetype size() const { return m_files.size(); }
    [[nodiscard]] qsizetype done() const { return m_done; }
    [[nodiscard]] bool isDone() const { return m_done == m_files.size(); }
    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] int existing() const; ///< how many of the files are there already
    [[nodiscard]] const PopToSave &next() const { return m_files.at(m_done); }

    void setExistingFiles(ExistingFiles policy);
    void writeNext();
    /// Gives what was written its place on disk. Only then `saved` and `unsaved` are final.
    void finish();
    [[nodiscard]] qsizetype saved() const { return m_saved; }
    [[nodiscard]] const QList<UnsavedPop> &unsaved() const { return m_unsaved; }

private:
    [[nodiscard]] QString pathOf(const PopToSave &file) const;
    void write(const PopToSave &file);

    const PlanService &m_plans;
    Language m_language;
    QString m_folder;
    QList<PopToSave> m_files{};
    ExistingFiles m_policy = ExistingFiles::Skip;
    FileBatch m_batch{};
    qsizetype m_done = 0;
    qsizetype m_saved = 0;
    QList<UnsavedPop> m_unsaved{};
};

} // namespace loopbaan
