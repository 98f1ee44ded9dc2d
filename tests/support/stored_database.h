// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/schema/migration.h"
#include "storage/stores/stores.h"

#include <gtest/gtest.h>

namespace loopbaan::test {

/// Ten o'clock on the day that all examples are about.
[[nodiscard]] inline Clock fixedClock()
{
    return [] { return QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC); };
}

/// Gives each test its own migrated database in memory.
class StoredDatabase : public ::testing::Test
{
protected:
    StoredDatabase() { migrate(database); }

    Database database{fixedClock()};
    Stores stores{database};
};

} // namespace loopbaan::test
