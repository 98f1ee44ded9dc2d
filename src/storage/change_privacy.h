// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace loopbaan {

class Database;

/// Whether both sides of the table may see all that `changeset`, of `database`, is about: nothing comes, goes
/// or changes in a column that the schema does not declare as shared. Throws StorageError.
[[nodiscard]] bool isForBoth(Database &database, const QByteArray &changeset);

} // namespace loopbaan
