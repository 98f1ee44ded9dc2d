// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QFile>

#include <gtest/gtest.h>
#include <sqlite3.h>

namespace loopbaan::test {

/// Writes a database in memory to a file, as a program of its version would have left it.
inline void writeDatabase(const Database &database, const QString &path)
{
    sqlite3_int64 size = 0;
    unsigned char *bytes = sqlite3_serialize(database.handle(), "main", &size, 0);
    QFile file(path);
    ASSERT_TRUE(file.open(QFile::WriteOnly));
    file.write(reinterpret_cast<const char *>(bytes), size);
    sqlite3_free(bytes);
}

/// The schema version on disk, not in a copy that was read.
[[nodiscard]] inline int versionOnDisk(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll().mid(60, 4).toHex().toInt(nullptr, 16) : 0;
}

} // namespace loopbaan::test
