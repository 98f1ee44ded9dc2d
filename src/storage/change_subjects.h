// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/changed_employees.h"

#include <QByteArray>

namespace loopbaan {

class Database;

/// The employees that `changeset`, which was applied to `database`, is about: those who changed themselves
/// and those whose conversations, agreements, plans … did. Parts of these (the phases of a conversation)
/// count for nobody. Throws StorageError.
[[nodiscard]] ChangedEmployees employeesIn(Database &database, const QByteArray &changeset);

} // namespace loopbaan
