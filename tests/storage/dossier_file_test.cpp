// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/dossier_file.h"

#include "storage/atomic_file.h"
#include "storage/schema/migration.h"
#include "storage/storage_error.h"
#include "storage/stores/stores.h"
#include "storage/transaction.h"

#include "support/child_process.h"
#include "support/printers.h"
#include "support/stored_database.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <unistd.h>

using namespace Qt::StringLiterals;
using ::testing::SizeIs;

namespace loopbaan::test {

class DossierFileTest : public ::testing::Test
{
protected:
    DossierFileTest() { DossierFile::create(path, fixedClock()); }

    static QByteArray bytesOf(const QString &file)
    {
        QFile source(file);
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    }

    void overwrite(const QByteArray &bytes) const
    {
        QFile target(path);
        ASSERT_TRUE(target.open(QIODevice::WriteOnly));
        target.write(bytes);
    }

    /// Runs `sql` on the file as some other program would.
    void alter(const QString &sql) const
    {
        Database database(path, fixedClock());
        database.run(sql);
    }

    /// Refused for `fault`, to write and to read, and not a byte of it changed.
    void expectRefused(StorageFault fault) const
    {
        const QByteArray before = bytesOf(path);
        for (const bool write : {true, false}) {
            try {
                (void)(write ? DossierFile::openToWrite(path, fixedClock())
                             : DossierFile::openToRead(path, fixedClock()));
                ADD_FAILURE() << "it was opened";
            } catch (const StorageError &error) {
                EXPECT_EQ(error.fault(), fault) << error.what();
            }
        }
        EXPECT_TRUE(bytesOf(path) == before);
        EXPECT_FALSE(QFileInfo::exists(path + u".lock"_s));
    }

    static void addEmployee(DossierFile &file, const QString &name)
    {
        Transaction transaction(file.database());
        Stores(file.database()).employees.insert({.id = EmployeeId::create(), .givenName = name});
        transaction.commit();
    }

    static QList<Employee> employeesOf(DossierFile &file) { return Stores(file.database()).employees.all(); }

    QTemporaryDir folder;
    QString path = folder.filePath(u"team.lbdossier"_s);
};

TEST_F(DossierFileTest, ANewDossierIsItsOwnersOnly)
{
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_FALSE(QFileInfo(path).permissions() & others);
}

TEST_F(DossierFileTest, AFileThatIsThereIsNotReplaced)
{
    const QByteArray before = bytesOf(path);
    EXPECT_THROW(DossierFile::create(path, fixedClock()), StorageError);
    EXPECT_TRUE(bytesOf(path) == before);
}

TEST_F(DossierFileTest, ADossierThatCannotBeFilledIsNotMade)
{
    const QString other = folder.filePath(u"other.lbdossier"_s);
    const auto fill = [](Database &database) {
        Stores(database).organisations.insert(
            {.id = OrganisationId::create(), .name = QString(100'000, u'x')});
    };
    EXPECT_THROW(DossierFile::create(other, fixedClock(), fill), StorageError);
    EXPECT_FALSE(QFileInfo::exists(other));
}

TEST_F(DossierFileTest, AJournalThatOutlivedItsDossierIsNotRolledBackIntoANewOne)
{
    ChildProcess writer([this](const ChildProcess::Say &say) {
        const auto file = DossierFile::openToWrite(path, fixedClock());
        file->database().run(u"PRAGMA cache_size = 1"_s); // so that pages reach the disk before the commit
        Transaction transaction(file->database());
        for (int i = 0; i < 500; ++i)
            Stores(file->database()).employees.insert({.id = EmployeeId::create(), .givenName = u"Noor"_s});
        say("writing"_qba);
        ::pause();
    });
    ASSERT_EQ(writer.hear(), "writing"_qba);
    writer.kill();
    writer.end();
    ASSERT_GT(QFileInfo(path + u"-journal"_s).size(), 0);
    QFile::remove(path);

    DossierFile::create(path, fixedClock(), [](Database &database) {
        Stores(database).employees.insert({.id = EmployeeId::create(), .givenName = u"An"_s});
    });
    EXPECT_THAT(employeesOf(*DossierFile::openToWrite(path, fixedClock())), SizeIs(1));
}

TEST_F(DossierFileTest, NoDocumentTakesThePlaceOfADossierThatIsOpen)
{
    const QByteArray before = bytesOf(path);
    {
        const auto file = DossierFile::openToWrite(path, fixedClock());
        EXPECT_THROW(writeFile(path, "%PDF"_ba), FileError);
    }
    {
        const auto file = DossierFile::openToRead(path, fixedClock());
        EXPECT_THROW(writeFile(path, "%PDF"_ba), FileError);
    }
    EXPECT_TRUE(bytesOf(path) == before);
    EXPECT_NO_THROW(writeFile(path, "%PDF"_ba));
}

TEST_F(DossierFileTest, WhatWasCommittedIsThereNextTime)
{
    addEmployee(*DossierFile::openToWrite(path, fixedClock()), u"Noor"_s);

    EXPECT_THAT(employeesOf(*DossierFile::openToWrite(path, fixedClock())), SizeIs(1));
    EXPECT_THAT(employeesOf(*DossierFile::openToRead(path, fixedClock())), SizeIs(1));
}

TEST_F(DossierFileTest, NothingStaysBesideAClosedDossier)
{
    addEmployee(*DossierFile::openToWrite(path, fixedClock()), u"Noor"_s);

    EXPECT_THAT(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), SizeIs(1));
}

TEST_F(DossierFileTest, AReaderSeesWhatAWriterBesideItHasSaved)
{
    const ChildProcess writer([this](const ChildProcess::Say &say) {
        const auto file = DossierFile::openToWrite(path, fixedClock());
        addEmployee(*file, u"Noor"_s);
        say("saved"_qba);
        ::pause();
    });
    ASSERT_EQ(writer.hear(), "saved"_qba);

    EXPECT_THAT(employeesOf(*DossierFile::openToRead(path, fixedClock())), SizeIs(1));
}

TEST_F(DossierFileTest, WhatAKilledWriterHasSavedCanBeReadAtOnce)
{
    ChildProcess writer([this](const ChildProcess::Say &say) {
        const auto file = DossierFile::openToWrite(path, fixedClock());
        addEmployee(*file, u"Noor"_s);
        say("saved"_qba);
        ::pause();
    });
    ASSERT_EQ(writer.hear(), "saved"_qba);
    writer.kill();
    writer.end();

    EXPECT_THAT(employeesOf(*DossierFile::openToRead(path, fixedClock())), SizeIs(1));
}

TEST_F(DossierFileTest, NothingThatWasDeletedStaysInAFileBesideAnOpenDossier)
{
    const auto file = DossierFile::openToWrite(path, fixedClock());
    addEmployee(*file, u"ZEBRACANARY"_s);
    {
        Transaction transaction(file->database());
        file->database().run(u"DELETE FROM employee"_s);
        transaction.commit();
    }

    EXPECT_FALSE(bytesOf(path + u"-journal"_s).contains("ZEBRACANARY"));
}

TEST_F(DossierFileTest, AMissingFileIsMissing)
{
    QFile::remove(path);
    try {
        (void)DossierFile::openToRead(path, fixedClock());
        FAIL();
    } catch (const StorageError &error) {
        EXPECT_EQ(error.fault(), StorageFault::Missing);
    }
}

TEST_F(DossierFileTest, AnEmptyFileIsRefused)
{
    overwrite({});
    expectRefused(StorageFault::Empty);
}

TEST_F(DossierFileTest, SomeOtherFileIsRefused)
{
    overwrite("%PDF-1.4 this is not a dossier"_ba + QByteArray(500, ' '));
    expectRefused(StorageFault::Foreign);
}

TEST_F(DossierFileTest, AnotherProgramsDatabaseIsRefused)
{
    alter(u"PRAGMA application_id = 7"_s);
    expectRefused(StorageFault::Foreign);
}

TEST_F(DossierFileTest, ANewerDossierIsRefused)
{
    alter(u"PRAGMA user_version = %1"_s.arg(latestVersion() + 100));
    alter(u"UPDATE meta SET value = '%1' WHERE key = 'min_reader'"_s.arg(latestVersion() + 1));
    expectRefused(StorageFault::Newer);
}

TEST_F(DossierFileTest, ADossierThatOnlySaysThatItIsNewerIsRefused)
{
    alter(u"PRAGMA user_version = %1"_s.arg(latestVersion() + 1));
    expectRefused(StorageFault::Newer);
}

TEST_F(DossierFileTest, AViewThatNeverEndsIsRefusedAtOnce)
{
    alter(u"PRAGMA user_version = %1"_s.arg(latestVersion() + 1));
    alter(u"DROP TABLE meta"_s);
    alter(u"CREATE VIEW meta AS WITH RECURSIVE c(key, value) AS (SELECT 'a', '1' UNION ALL "
          "SELECT key || 'x', '1' FROM c) SELECT * FROM c"_s);
    expectRefused(StorageFault::Damaged);
}

TEST_F(DossierFileTest, ANewerDossierThatThisProgramMayReadIsOnlyRead)
{
    alter(u"ALTER TABLE employee ADD COLUMN pronouns TEXT"_s);
    alter(u"PRAGMA user_version = %1"_s.arg(latestVersion() + 1));

    EXPECT_NO_THROW((void)DossierFile::openToRead(path, fixedClock()));
    EXPECT_THROW((void)DossierFile::openToWrite(path, fixedClock()), StorageError);
}

TEST_F(DossierFileTest, ATruncatedDossierIsRefused)
{
    const QByteArray whole = bytesOf(path);
    for (const qsizetype size : {qsizetype(40), qsizetype(100), qsizetype(4096), whole.size() - 1}) {
        overwrite(whole.first(size));
        expectRefused(StorageFault::Damaged);
    }
}

TEST_F(DossierFileTest, ADossierWithScribbledPagesIsRefused)
{
    QByteArray bytes = bytesOf(path);
    bytes.replace(4096, 2048, QByteArray(2048, '\xa5'));
    overwrite(bytes);
    expectRefused(StorageFault::Damaged);
}

TEST_F(DossierFileTest, ADamagedRecordIsFoundBeforeTheFirstChangeWhenItIsLookedForLater)
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

TEST_F(DossierFileTest, AStructureAlteredByHandIsRefused)
{
    alter(u"CREATE TRIGGER spy AFTER INSERT ON employee BEGIN SELECT 1; END"_s);
    expectRefused(StorageFault::Damaged);
}

TEST_F(DossierFileTest, ADossierSwitchedToAWriteAheadLogIsRefused)
{
    QByteArray bytes = bytesOf(path);
    bytes[18] = 2;
    bytes[19] = 2;
    overwrite(bytes);
    expectRefused(StorageFault::Damaged);
}

TEST_F(DossierFileTest, ASecondWriterIsToldThatItIsInUse)
{
    const auto first = DossierFile::openToWrite(path, fixedClock());
    try {
        (void)DossierFile::openToWrite(path, fixedClock());
        FAIL() << "two writers";
    } catch (const StorageError &error) {
        EXPECT_EQ(error.fault(), StorageFault::InUse);
    }
}

TEST_F(DossierFileTest, WhoeverHoldsItWithoutOurLockIsNobodyWeKnow)
{
    const ChildProcess other([this](const ChildProcess::Say &say) {
        Database database(path, fixedClock());
        database.run(u"BEGIN EXCLUSIVE"_s);
        say("held"_qba);
        ::pause();
    });
    ASSERT_EQ(other.hear(), "held"_qba);
    try {
        (void)DossierFile::openToWrite(path, fixedClock());
        FAIL() << "two writers";
    } catch (const StorageError &error) {
        EXPECT_EQ(error.fault(), StorageFault::InUse);
        EXPECT_EQ(error.detail(), QString());
    }
}

TEST_F(DossierFileTest, ACopyForReadingCannotBeChanged)
{
    const auto file = DossierFile::openToRead(path, fixedClock());

    EXPECT_TRUE(file->isReadOnly());
    EXPECT_THROW(addEmployee(*file, u"Noor"_s), StorageError);
}

TEST_F(DossierFileTest, AMovedFileIsNoticedBeforeTheNextChange)
{
    const auto file = DossierFile::openToWrite(path, fixedClock());
    QFile::rename(path, path + u".old"_s);
    try {
        addEmployee(*file, u"Noor"_s);
        FAIL() << "the change went to a file that is no longer there";
    } catch (const StorageError &error) {
        EXPECT_EQ(error.fault(), StorageFault::Moved);
    }
}

TEST_F(DossierFileTest, AFolderIsNotADossier)
{
    EXPECT_THROW((void)DossierFile::openToRead(folder.path(), fixedClock()), StorageError);
}

} // namespace loopbaan::test
