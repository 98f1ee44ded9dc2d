// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storage_error.h"

#include "support/printers.h"
#include "support/stored_database.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

TEST(MigrationTest, AnEmptyFileBecomesTheNewestVersion)
{
    Database database(fixedClock());
    EXPECT_EQ(versionOf(database), 0);

    migrate(database);

    EXPECT_EQ(versionOf(database), latestVersion());
    EXPECT_EQ(database.value(u"PRAGMA application_id"_s).toInt(), applicationId);
}

TEST(MigrationTest, TwiceIsOnce)
{
    Database database(fixedClock());
    migrate(database);
    const QString before = fingerprintOf(database);

    migrate(database);

    EXPECT_EQ(fingerprintOf(database), before);
}

TEST(MigrationTest, TheStructureIsTheOneThatWasShipped)
{
    Database database(fixedClock());
    for (const schema::Step &step : schema::steps()) {
        const QList<schema::Step> upToHere = schema::steps().mid(0, &step - schema::steps().data() + 1);
        migrate(database, upToHere);
        EXPECT_EQ(fingerprintOf(database), step.fingerprint) << step.what.toStdString();
    }
}

TEST(MigrationTest, AnythingAddedByHandChangesTheFingerprint)
{
    Database database(fixedClock());
    migrate(database);
    const QString before = fingerprintOf(database);

    database.run(u"CREATE VIEW everything AS SELECT * FROM employee"_s);

    EXPECT_NE(fingerprintOf(database), before);
}

TEST(MigrationTest, ANewerVersionIsRefused)
{
    Database database(fixedClock());
    migrate(database);
    database.run(u"PRAGMA user_version = %1"_s.arg(latestVersion() + 1));

    try {
        migrate(database);
        FAIL() << "a newer file was migrated";
    } catch (const StorageError &error) {
        EXPECT_EQ(error.fault(), StorageFault::Newer);
    }
}

TEST(MigrationTest, AStepThatFailsLeavesTheVersionBeforeIt)
{
    Database database(fixedClock());
    migrate(database);
    QList<schema::Step> steps = schema::steps();
    steps << schema::Step{.what = u"fails half-way"_s,
                          .tables = {{.name = u"extra"_s}},
                          .statements = {u"CREATE TABLE employee (id TEXT)"_s}};
    const QString before = fingerprintOf(database);

    EXPECT_THROW(migrate(database, steps), StorageError);

    EXPECT_EQ(versionOf(database), latestVersion());
    EXPECT_EQ(fingerprintOf(database), before);
}

} // namespace loopbaan::test
