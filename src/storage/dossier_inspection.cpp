// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/dossier_inspection.h"

#include "storage/database.h"
#include "storage/rollback_journal.h"
#include "storage/schema/migration.h"
#include "storage/storage_error.h"

#include <QFile>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr qint64 headerSize = 100;
// https://www.sqlite.org/fileformat2.html#the_database_header
constexpr qsizetype pageSizeAt = 16;
constexpr qsizetype writeVersionAt = 18; ///< 2: somebody switched the file to a write-ahead log
constexpr qsizetype pageCountAt = 28;
constexpr qsizetype applicationIdAt = 68;
const QByteArrayView sqliteMagic("SQLite format 3\0", 16);

/// SQLite reads on when the end of the last page is missing.
bool isTruncated(const QFile &file, const QByteArray &header)
{
    const auto pageSize = qFromBigEndian<quint16>(header.constData() + pageSizeAt);
    const auto pageCount = qFromBigEndian<quint32>(header.constData() + pageCountAt);
    const qint64 expected = qint64(pageSize == 1 ? 65536 : pageSize) * pageCount;
    return file.size() < expected && !isHalfChanged(file.fileName());
}

/// Views and triggers run what somebody else wrote, the first look at them included; a dossier has none.
void refuseViewsAndTriggers(Database &database)
{
    const auto count =
        database.value(u"SELECT count(*) FROM sqlite_schema WHERE type IN ('view', 'trigger')"_s);
    if (count.toInt() > 0)
        throw StorageError(StorageFault::Damaged, u"the structure was altered"_s);
}

/// May this program read what a newer one wrote? Only in a structure that is another one indeed: a newer
/// version always has its own.
bool isReadable(Database &newer)
{
    const int minReader = newer.value(u"SELECT value FROM meta WHERE key = 'min_reader'"_s).toInt();
    return newer.isReadOnly() && minReader > 0 && minReader <= latestVersion()
        && fingerprintOf(newer) != schema::steps().constLast().fingerprint;
}

void refuseNewer(Database &database)
{
    const int version = versionOf(database);
    if (version < 1)
        throw StorageError(StorageFault::Damaged, u"schema version %1"_s.arg(version));
    if (version <= latestVersion())
        return;
    if (!isReadable(database))
        throw StorageError(StorageFault::Newer, u"schema version %1"_s.arg(version));
}

void refuseAlteredStructure(Database &database)
{
    const int version = versionOf(database);
    if (version <= latestVersion() && fingerprintOf(database) != schema::steps().at(version - 1).fingerprint)
        throw StorageError(StorageFault::Damaged, u"the structure was altered"_s);
}

} // namespace

void inspectHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw StorageError(file.exists() ? StorageFault::Unreadable : StorageFault::Missing,
                           file.errorString());
    const QByteArray header = file.read(headerSize);
    if (header.isEmpty())
        throw StorageError(StorageFault::Empty, path);
    if (!header.startsWith(sqliteMagic.first(qMin(header.size(), sqliteMagic.size()))))
        throw StorageError(StorageFault::Foreign, path);
    if (header.size() < headerSize)
        throw StorageError(StorageFault::Damaged, u"%1 bytes"_s.arg(header.size()));
    if (qFromBigEndian<qint32>(header.constData() + applicationIdAt) != applicationId)
        throw StorageError(StorageFault::Foreign, path);
    if (header.at(writeVersionAt) != 1)
        throw StorageError(StorageFault::Damaged, u"the file was switched to a write-ahead log"_s);
    if (isTruncated(file, header))
        throw StorageError(StorageFault::Damaged, u"%1 bytes"_s.arg(file.size()));
}

void inspectStructure(Database &database)
{
    refuseViewsAndTriggers(database);
    refuseNewer(database);
    refuseAlteredStructure(database);
}

void inspectContent(Database &database)
{
    const QString verdict = database.value(u"PRAGMA quick_check(1)"_s).toString();
    if (verdict != u"ok"_s)
        throw StorageError(StorageFault::Damaged, {}, verdict); // its words are for the log
}

} // namespace loopbaan
