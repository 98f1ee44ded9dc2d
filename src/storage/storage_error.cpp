// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storage_error.h"

#include <sqlite3.h>

namespace loopbaan {

StorageFault faultOf(int sqliteCode)
{
    switch (sqliteCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return StorageFault::InUse;
    case SQLITE_FULL: return StorageFault::Full;
    case SQLITE_READONLY: return StorageFault::ReadOnly;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return StorageFault::Damaged;
    case SQLITE_CANTOPEN: return StorageFault::Missing;
    default: return StorageFault::Other;
    }
}

} // namespace loopbaan
