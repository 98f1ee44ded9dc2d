// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fault_file.h"

#include <memory>
#include <utility>

namespace loopbaan::test {

// Version 1: no shared memory and no mapping, so that every byte passes here.
const sqlite3_io_methods FaultFile::methods{
    .iVersion = 1,
    .xClose = close,
    .xRead = read,
    .xWrite = write,
    .xTruncate = truncate,
    .xSync = sync,
    .xFileSize = fileSize,
    .xLock = lock,
    .xUnlock = unlock,
    .xCheckReservedLock = checkReservedLock,
    .xFileControl = fileControl,
    .xSectorSize = sectorSize,
    .xDeviceCharacteristics = deviceCharacteristics,
    .xShmMap = nullptr,
    .xShmLock = nullptr,
    .xShmBarrier = nullptr,
    .xShmUnmap = nullptr,
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

int FaultFile::close(sqlite3_file *file)
{
    FaultFile &self = from(file);
    sqlite3_file *real = self.real();
    const int result = real->pMethods->xClose(real);
    std::destroy_at(&self);
    return result;
}

int FaultFile::read(sqlite3_file *file, void *bytes, int size, sqlite3_int64 offset)
{
    FaultFile &self = from(file);
    if (self.vfs->strikes(FaultVfs::Operation::Read))
        return SQLITE_IOERR_READ;
    return self.real()->pMethods->xRead(self.real(), bytes, size, offset);
}

int FaultFile::write(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    FaultFile &self = from(file);
    const bool struck = self.vfs->strikes(FaultVfs::Operation::Write);
    const QByteArray content(static_cast<const char *>(bytes), size);
    if (struck && self.vfs->endsProcess()) {
        self.writeWhatFits(content, offset);
        self.vfs->endProcess();
    }
    if (struck)
        return self.vfs->m_fault.kind == FaultKind::Full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    if (self.isTracked())
        self.vfs->m_platter.written(self.path, offset, content);
    return self.real()->pMethods->xWrite(self.real(), bytes, size, offset);
}

/// A process that is killed leaves the front part of what it was writing; a power cut any part.
void FaultFile::writeWhatFits(const QByteArray &bytes, sqlite3_int64 offset)
{
    if (isTracked())
        vfs->m_platter.written(path, offset, bytes);
    const auto half = static_cast<int>(bytes.size() / 2);
    real()->pMethods->xWrite(real(), bytes.constData(), half, offset);
}

int FaultFile::truncate(sqlite3_file *file, sqlite3_int64 size)
{
    FaultFile &self = from(file);
    if (self.vfs->strikes(FaultVfs::Operation::Truncate)) {
        if (self.vfs->endsProcess())
            self.vfs->endProcess();
        return SQLITE_IOERR_TRUNCATE;
    }
    if (self.isTracked())
        self.vfs->m_platter.truncated(self.path, size);
    return self.real()->pMethods->xTruncate(self.real(), size);
}

int FaultFile::sync(sqlite3_file *file, int flags)
{
    FaultFile &self = from(file);
    if (self.vfs->strikes(FaultVfs::Operation::Sync)) {
        if (self.vfs->endsProcess())
            self.vfs->endProcess();
        return SQLITE_IOERR_FSYNC;
    }
    if (self.isTracked())
        self.vfs->m_platter.synced(self.path);
    if (std::exchange(self.syncsFolder, false))
        self.vfs->m_platter.folderSynced();
    return self.real()->pMethods->xSync(self.real(), flags);
}

int FaultFile::fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    sqlite3_file *real = from(file).real();
    return real->pMethods->xFileSize(real, size);
}

int FaultFile::lock(sqlite3_file *file, int level)
{
    sqlite3_file *real = from(file).real();
    return real->pMethods->xLock(real, level);
}

int FaultFile::unlock(sqlite3_file *file, int level)
{
    sqlite3_file *real = from(file).real();
    return real->pMethods->xUnlock(real, level);
}

int FaultFile::checkReservedLock(sqlite3_file *file, int *reserved)
{
    sqlite3_file *real = from(file).real();
    return real->pMethods->xCheckReservedLock(real, reserved);
}

int FaultFile::fileControl(sqlite3_file *file, int operation, void *argument)
{
    sqlite3_file *real = from(file).real();
    return real->pMethods->xFileControl(real, operation, argument);
}

int FaultFile::sectorSize(sqlite3_file *file)
{
    sqlite3_file *real = from(file).real();
    return real->pMethods->xSectorSize(real);
}

int FaultFile::deviceCharacteristics(sqlite3_file *file)
{
    sqlite3_file *real = from(file).real();
    return real->pMethods->xDeviceCharacteristics(real);
}

} // namespace loopbaan::test
