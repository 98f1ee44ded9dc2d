// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

namespace loopbaan {

/// The bytes of a dossier as they stood between two commits, also while somebody writes in it. What a
/// crashed writer left half done is rolled back first. Must not be called for a file this process writes in.
/// Throws StorageError: InUse when a writer does not come to rest.
[[nodiscard]] QByteArray completeCopyOf(const QString &path, const Clock &clock);

} // namespace loopbaan
