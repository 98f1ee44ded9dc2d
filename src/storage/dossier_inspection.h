// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace loopbaan {

class Database;

/// The first look at a file, before SQLite opens it: is it a dossier of ours at all? Throws StorageError:
/// Empty, Foreign or Damaged (too short to be a database).
void inspectHeader(const QString &path);

/// The second look, still without writing: its version and its structure. Throws StorageError: Newer or
/// Damaged.
void inspectStructure(Database &database);

/// The third, before the first write: SQLite's own quick check of every record, a millisecond for each
/// thousand. Throws StorageError: Damaged.
void inspectContent(Database &database);

} // namespace loopbaan
