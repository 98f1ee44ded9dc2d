// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <stdexcept>

namespace loopbaan {

/// Why a file could not be written, as far as it changes what to advise.
enum class FileCause {
    DiskFull, ///< no room left: disk, quota or size limit
    NoPermission, ///< also a read-only file, folder or disk
    FolderMissing,
    NotAFolder, ///< a file stands where the folder should be
    NotAFile, ///< a folder, a device or no name at all
    OpenDossier, ///< it would have replaced the dossier that is open
    Other,
};

/// A file could not be written; what was there before is as it was.
class FileError : public std::runtime_error
{
public:
    FileError(FileCause cause, const QString &path, const QString &reason);

    /// From the number the system left in `errno`.
    static FileError fromSystem(int number, const QString &path);

    [[nodiscard]] FileCause cause() const noexcept { return m_cause; }
    [[nodiscard]] const QString &path() const noexcept { return m_path; }
    [[nodiscard]] const QString &reason() const noexcept { return m_reason; } ///< in the system's words

private:
    FileCause m_cause;
    QString m_path;
    QString m_reason;
};

} // namespace loopbaan
