// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/atomic_file.h"

#include <list>
#include <vector>

namespace loopbaan {

/// Writes hundreds of files with the promises of writeFile() at a fraction of its cost: the disk is brought
/// up to date once for many files, and only then do they take their names. Nothing counts as written before
/// finish(). A file that cannot be written does not keep the others from it.
class FileBatch
{
public:
    void add(const QString &path, const QByteArray &bytes);

    /// Gives every file its name and lists those that could not be written; nothing changed for these.
    [[nodiscard]] std::vector<FileError> finish();

private:
    void commitWaiting();
    /// Names that may not last count as not written.
    void keepNamesIn(const QByteArray &folder, const QStringList &paths);

    std::list<AtomicFile> m_waiting{};
    std::vector<FileError> m_failures{};
};

} // namespace loopbaan
