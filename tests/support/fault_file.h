// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fault_vfs.h"

namespace loopbaan::test {

/// One open file of a FaultVfs, in memory that SQLite provides; the real file follows it there.
struct FaultFile
{
    sqlite3_file base{}; ///< first, for SQLite takes this struct for it
    FaultVfs *vfs = nullptr;
    Platter::Path path{}; ///< empty for a file without name, which no power cut outlives
    bool syncsFolder = false; ///< the first sync of a new journal makes its name last

    static FaultFile &from(sqlite3_file *file) { return *reinterpret_cast<FaultFile *>(file); }
    [[nodiscard]] sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }

    static const sqlite3_io_methods methods;

private:
    static int close(sqlite3_file *file);
    static int read(sqlite3_file *file, void *bytes, int size, sqlite3_int64 offset);
    static int write(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset);
    static int truncate(sqlite3_file *file, sqlite3_int64 size);
    static int sync(sqlite3_file *file, int flags);
    static int fileSize(sqlite3_file *file, sqlite3_int64 *size);
    static int lock(sqlite3_file *file, int level);
    static int unlock(sqlite3_file *file, int level);
    static int checkReservedLock(sqlite3_file *file, int *reserved);
    static int fileControl(sqlite3_file *file, int operation, void *argument);
    static int sectorSize(sqlite3_file *file);
    static int deviceCharacteristics(sqlite3_file *file);

    [[nodiscard]] bool isTracked() const { return !path.isEmpty(); }
    void writeWhatFits(const QByteArray &bytes, sqlite3_int64 offset);
};

} // namespace loopbaan::test
