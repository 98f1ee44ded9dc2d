// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/schema/declaration.h"

namespace loopbaan {

class Database;

/// "LBDS" in the header of the file: tells our dossiers from every other SQLite database.
constexpr int applicationId = 0x4c424453;

/// The schema version this program makes and writes.
[[nodiscard]] int latestVersion();

/// The schema version of the open database; 0 for an empty one.
[[nodiscard]] int versionOf(Database &database);

/// Brings the database from its version to the newest, each step in a transaction of its own; a step that
/// fails leaves the version before it. Throws StorageError, Newer for a version this program does not know.
void migrate(Database &database);

/// As above with other steps than those of the program.
void migrate(Database &database, const QList<schema::Step> &steps);

/// A hash over the structure: every table and index as it was declared, nothing added and nothing missing.
[[nodiscard]] QString fingerprintOf(Database &database);

} // namespace loopbaan
