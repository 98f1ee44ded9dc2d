// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/dossier_lock.h"

#include <memory>

namespace loopbaan {

class OpenDossierNote;

/// The manager's dossier (.lbdossier): one SQLite file, opened after it proved to be what it should be.
/// A file that is refused is left as it was, byte for byte. Throws StorageError, and FileError where a new
/// file cannot be written.
class DossierFile
{
public:
    /// Makes a dossier, readable by its owner only, with what `fill` puts into it: all of it or none. Refuses
    /// to replace a file.
    static void create(const QString &path, const Clock &clock,
                       const std::function<void(Database &)> &fill = {});

    /// When the records are looked through. A file that is migrated is always looked through at once.
    enum class Check {
        AtOnce,
        Later, ///< by requireSound(), before anything is written
    };

    /// Opens for writing: nobody else can write until it is closed. Migrates an older file.
    [[nodiscard]] static std::unique_ptr<DossierFile> openToWrite(const QString &path, const Clock &clock,
                                                                  Check check = Check::AtOnce);

    /// Loads a copy into memory, also beside somebody who writes.
    [[nodiscard]] static std::unique_ptr<DossierFile> openToRead(const QString &path, const Clock &clock);

    ~DossierFile();
    Q_DISABLE_COPY_MOVE(DossierFile)

    /// Looks the records through, unless that was done. Throws StorageError (Damaged).
    void requireSound();

    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_database->isReadOnly(); }

private:
    explicit DossierFile(const QString &path);

    QString m_path;
    std::unique_ptr<DossierLock> m_lock{};
    std::unique_ptr<Database> m_database{};
    bool m_sound = false; ///< the records were looked through
    std::unique_ptr<OpenDossierNote> m_note{};
};

} // namespace loopbaan
