// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/file_error.h"

#include <QByteArray>
#include <QString>

namespace loopbaan {

/// Writes `bytes` to `path`, whole or not at all: when it returns they have reached the disk, when it throws
/// FileError the file that was there is untouched and nothing is left behind. The file is readable by its
/// owner alone. A symbolic link stays a link and the file it points to is replaced; a read-only file is
/// refused, and so is a dossier that is open.
void writeFile(const QString &path, const QByteArray &bytes);

/// The files that a writer who was killed may have left in a folder: a pattern of names.
inline constexpr QLatin1StringView leftoversOfWriters(".loopbaan-*");

/// A file under a temporary name beside its target, which it replaces in one step on commit(). Without
/// commit() it goes away again. (QSaveFile of Qt 6.4 overlooks a failing flush and fsync, and then replaces a
/// good file by an empty one.) Most callers want writeFile() or FileBatch.
class AtomicFile
{
public:
    enum class Sync {
        Now,
        Later, ///< the caller brings the folder's whole disk up to date before commit()
    };

    /// Throws FileError, like every member.
    AtomicFile(const QString &path, const QByteArray &bytes, Sync sync);
    ~AtomicFile();
    Q_DISABLE_COPY_MOVE(AtomicFile)

    [[nodiscard]] const QString &path() const { return m_path; }

    /// The folder of the target, as the system names it.
    [[nodiscard]] QByteArray folder() const;

    void commit();

private:
    void write(int descriptor, const QByteArray &bytes) const;
    [[noreturn]] void fail(int number) const;

    const QString m_path; ///< as the caller named it
    const QByteArray m_target; ///< behind all links
    QByteArray m_temporary{}; ///< empty once it has become the target
};

/// Makes sure that renames in `folder` outlive a power cut. Throws FileError.
void syncFolder(const QByteArray &folder);

} // namespace loopbaan
