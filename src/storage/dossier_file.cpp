// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/dossier_file.h"

#include "storage/atomic_file.h"
#include "storage/dossier_copy.h"
#include "storage/dossier_inspection.h"
#include "storage/open_dossiers.h"
#include "storage/rollback_journal.h"
#include "storage/schema/migration.h"
#include "storage/storage_error.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

void requireFile(const QString &path)
{
    const QFileInfo file(path);
    if (!file.isFile())
        throw StorageError(file.exists() ? StorageFault::Foreign : StorageFault::Missing, path);
    if (isWrittenHere(path))
        throw StorageError(StorageFault::InUse, u"this program"_s);
}

QString named(const std::optional<DossierHolder> &holder)
{
    if (!holder)
        return {};
    const QString who = holder->user.isEmpty() ? holder->program : holder->user;
    return u"%1 (%2)"_s.arg(who, holder->host);
}

/// Too full for the smallest file.
bool isDiskFull(const QString &path)
{
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    return disk.isValid() && disk.bytesAvailable() < disk.blockSize();
}

std::unique_ptr<DossierLock> lockFor(const QString &path)
{
    try {
        return std::make_unique<DossierLock>(path);
    } catch (const DossierLockError &error) {
        switch (error.problem()) {
        case LockProblem::InUse: throw StorageError(StorageFault::InUse, named(error.holder()));
        case LockProblem::NoPermission: throw StorageError(StorageFault::ReadOnly, path);
        case LockProblem::Other: break;
        }
        if (isDiskFull(path))
            throw StorageError(StorageFault::Full, path);
        throw StorageError(StorageFault::Other, QString::fromUtf8(error.what()));
    }
}

/// From here on nobody else can read or write the file by SQLite, until it is closed.
void holdExclusively(Database &database)
{
    database.run(u"BEGIN EXCLUSIVE"_s);
    database.run(u"COMMIT"_s);
}

/// What is read is read as the newest version; the file keeps the one it has.
void bringUpToDate(Database &copy)
{
    if (versionOf(copy) < latestVersion())
        migrate(copy);
    copy.run(u"PRAGMA query_only = ON"_s);
}

QByteArray serialized(const Database &database)
{
    sqlite3_int64 size = 0;
    unsigned char *bytes = sqlite3_serialize(database.handle(), "main", &size, 0);
    QByteArray copy(reinterpret_cast<const char *>(bytes), size);
    sqlite3_free(bytes);
    return copy;
}

/// A journal that outlived its dossier would be taken for that of the new one, and rolled back into it.
void forgetJournalOf(const QString &path)
{
    const QString journal = journalOf(path);
    if (QFileInfo::exists(journal) && !QFile::remove(journal))
        throw FileError(FileCause::NoPermission, journal, u"Not removed"_s);
}

} // namespace

DossierFile::DossierFile(const QString &path)
    : m_path(path)
{
}

DossierFile::~DossierFile()
{
    m_database.reset(); // before the lock, so that the next writer finds the file closed
}

void DossierFile::create(const QString &path, const Clock &clock, const std::function<void(Database &)> &fill)
{
    if (QFileInfo::exists(path))
        throw StorageError(StorageFault::Exists, path);
    Database database(clock);
    migrate(database);
    if (fill)
        fill(database);
    forgetJournalOf(path);
    writeFile(path, serialized(database));
}

std::unique_ptr<DossierFile> DossierFile::openToWrite(const QString &path, const Clock &clock, Check check)
{
    requireFile(path);
    inspectHeader(path);
    if (!QFileInfo(path).isWritable())
        throw StorageError(StorageFault::ReadOnly, path);

    std::unique_ptr<DossierFile> file(new DossierFile(path));
    file->m_lock = lockFor(path);
    file->m_database = std::make_unique<Database>(path, clock);
    inspectStructure(*file->m_database);
    if (check == Check::AtOnce || versionOf(*file->m_database) < latestVersion())
        file->requireSound();
    holdExclusively(*file->m_database);
    migrate(*file->m_database);
    file->m_note = std::make_unique<OpenDossierNote>(path, OpenFor::Writing);
    return file;
}

std::unique_ptr<DossierFile> DossierFile::openToRead(const QString &path, const Clock &clock)
{
    requireFile(path);
    inspectHeader(path);
    std::unique_ptr<DossierFile> file(new DossierFile(path));
    file->m_database = std::make_unique<Database>(clock, completeCopyOf(path, clock));
    inspectStructure(*file->m_database);
    file->requireSound();
    bringUpToDate(*file->m_database);
    file->m_note = std::make_unique<OpenDossierNote>(path, OpenFor::Reading);
    return file;
}

void DossierFile::requireSound()
{
    if (!m_sound)
        inspectContent(*m_database);
    m_sound = true;
}

} // namespace loopbaan
