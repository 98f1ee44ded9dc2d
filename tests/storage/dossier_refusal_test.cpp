// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/dossier_file.h"

#include "storage/dossier_file_test.h"
#include "storage/schema/migration.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

/// Files that are not what they should be.
class DossierRefusalTest : public DossierFileTest
{
};

TEST_F(DossierRefusalTest, AMissingFileIsMissing)
{
    QFile::remove(path);
    try {
        (void)DossierFile::openToRead(path, fixedClock());
        FAIL();
    } catch (const StorageError &error) {
        EXPECT_EQ(error.fault(), StorageFault::Missing);
    }
}

TEST_F(DossierRefusalTest, AnEmptyFileIsRefused)
{
    overwrite({});
    expectRefused(StorageFault::Empty);
}

TEST_F(DossierRefusalTest, SomeOtherFileIsRefused)
{
    overwrite("%PDF-1.4 this is not a dossier"_ba + QByteArray(500, ' '));
    expectRefused(StorageFault::Foreign);
}

TEST_F(DossierRefusalTest, AnotherProgramsDatabaseIsRefused)
{
    alter(u"PRAGMA application_id = 7"_s);
    expectRefused(StorageFault::Foreign);
}

TEST_F(DossierRefusalTest, ANewerDossierIsRefused)
{
    alter(u"PRAGMA user_version = %1"_s.arg(latestVersion() + 100));
    alter(u"UPDATE meta SET value = '%1' WHERE key = 'min_reader'"_s.arg(latestVersion() + 1));
    expectRefused(StorageFault::Newer);
}

TEST_F(DossierRefusalTest, ADossierThatOnlySaysThatItIsNewerIsRefused)
{
    alter(u"PRAGMA user_version = %1"_s.arg(latestVersion() + 1));
    expectRefused(StorageFault::Newer);
}

TEST_F(DossierRefusalTest, AViewThatNeverEndsIsRefusedAtOnce)
{
    alter(u"PRAGMA user_version = %1"_s.arg(latestVersion() + 1));
    alter(u"DROP TABLE meta"_s);
    alter(u"CREATE VIEW meta AS WITH RECURSIVE c(key, value) AS (SELECT 'a', '1' UNION ALL "
          "SELECT key || 'x', '1' FROM c) SELECT * FROM c"_s);
    expectRefused(StorageFault::Damaged);
}

TEST_F(DossierRefusalTest, ANewerDossierThatThisProgramMayReadIsOnlyRead)
{
    alter(u"ALTER TABLE employee ADD COLUMN pronouns TEXT"_s);
    alter(u"PRAGMA user_version = %1"_s.arg(latestVersion() + 1));

    EXPECT_NO_THROW((void)DossierFile::openToRead(path, fixedClock()));
    EXPECT_THROW((void)DossierFile::openToWrite(path, fixedClock()), StorageError);
}

TEST_F(DossierRefusalTest, ATruncatedDossierIsRefused)
{
    const QByteArray whole = bytesOf(path);
    for (const qsizetype size : {qsizetype(40), qsizetype(100), qsizetype(4096), whole.size() - 1}) {
        overwrite(whole.first(size));
        expectRefused(StorageFault::Damaged);
    }
}

TEST_F(DossierRefusalTest, ADossierWithScribbledPagesIsRefused)
{
    QByteArray bytes = bytesOf(path);
    bytes.replace(4096, 2048, QByteArray(2048, '\xa5'));
    overwrite(bytes);
    expectRefused(StorageFault::Damaged);
}

TEST_F(DossierRefusalTest, ADamagedRecordIsFoundBeforeTheFirstChangeWhenItIsLookedForLater)
{
    {
        Database database(path, fixedClock());
        database.run(u"PRAGMA ignore_check_constraints = ON"_s);
        database.run(u"INSERT INTO department (id, name, created_at, changed_at, checksum) "
                     "VALUES ('', 'x', '2026-11-22', '2026-11-22', x'00')"_s);
    }
    const QByteArray before = bytesOf(path);
    {
        const auto file = DossierFile::openToWrite(path, fixedClock(), DossierFile::Check::Later);
        EXPECT_THROW(file->requireSound(), StorageError);
    }
    EXPECT_EQ(bytesOf(path), before);
}

TEST_F(DossierRefusalTest, AStructureAlteredByHandIsRefused)
{
    alter(u"CREATE TRIGGER spy AFTER INSERT ON employee BEGIN SELECT 1; END"_s);
    expectRefused(StorageFault::Damaged);
}

TEST_F(DossierRefusalTest, ADossierSwitchedToAWriteAheadLogIsRefused)
{
    QByteArray bytes = bytesOf(path);
    bytes[18] = 2;
    bytes[19] = 2;
    overwrite(bytes);
    expectRefused(StorageFault::Damaged);
}

TEST_F(DossierRefusalTest, AFolderIsNotADossier)
{
    EXPECT_THROW((void)DossierFile::openToRead(folder.path(), fixedClock()), StorageError);
}

} // namespace loopbaan::test
