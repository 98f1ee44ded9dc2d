// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/dossier_copy.h"

#include "storage/dossier_lock.h"
#include "storage/rollback_journal.h"
#include "storage/storage_error.h"

#include <QFile>
#include <QThread>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

constexpr int attempts = 100;
constexpr unsigned long pauseMs = 20; // a commit takes about one

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw StorageError(StorageFault::Missing, file.errorString());
    return file.readAll();
}

/// Opening the file as its writer lets SQLite roll back what a dead writer left; refused while one lives.
bool recover(const QString &path, const Clock &clock)
{
    try {
        const DossierLock lock(path);
        Database database(path, clock);
        (void)database.value(u"SELECT count(*) FROM sqlite_schema"_s);
        return true;
    } catch (const DossierLockError &) {
        return false;
    } catch (const StorageError &) {
        return false;
    }
}

} // namespace

QByteArray completeCopyOf(const QString &path, const Clock &clock)
{
    for (int attempt = 0; attempt < attempts; ++attempt) {
        if (!isHalfChanged(path)) {
            QByteArray first = bytesOf(path);
            // Nothing was written while reading when a second look gives the same.
            if (!isHalfChanged(path) && bytesOf(path) == first)
                return first;
        } else if (attempt % 10 == 0) {
            recover(path, clock);
        }
        QThread::msleep(pauseMs);
    }
    throw StorageError(StorageFault::InUse, u"a change is being written all the time"_s);
}

} // namespace loopbaan
