// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/dossier_file.h"

#include "storage/atomic_file.h"
#include "storage/schema/migration.h"
#include "storage/storage_error.h"
#include "storage/stores/stores.h"
#include "storage/transaction.h"

#include "storage/dossier_file_test.h"
#include "support/child_process.h"
#include "support/printers.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <unistd.h>

using namespace Qt::StringLiterals;
using ::testing::SizeIs;

namespace loopbaan::test {

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

} // namespace loopbaan::test
