// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rollback_journal.h"

#include "storage/dossier_file_test.h"

#include "support/child_process.h"
#include "support/small_disk.h"

#include <unistd.h>

using ::testing::IsEmpty;

namespace loopbaan::test {

class RollbackJournalTest : public DossierFileTest
{
protected:
    static void add(Database &database, int employees)
    {
        for (int i = 0; i < employees; ++i)
            Stores(database).employees.insert({.id = EmployeeId::create(), .givenName = u"Noor"_s});
    }
};

TEST_F(RollbackJournalTest, AChangeThatIsOnlyBeingPreparedHoldsUpNoReader)
{
    ChildProcess writer([this](const ChildProcess::Say &say) {
        const auto file = DossierFile::openToWrite(path, fixedClock());
        const Transaction transaction(file->database());
        add(file->database(), 1);
        say("prepared"_qba);
        ::pause();
    });
    ASSERT_EQ(writer.hear(), "prepared"_qba);
    ASSERT_GT(QFileInfo(journalOf(path)).size(), 0);

    EXPECT_FALSE(isHalfChanged(path));
    EXPECT_THAT(employeesOf(*DossierFile::openToRead(path, fixedClock())), IsEmpty());

    writer.kill();
    writer.end();
    EXPECT_THAT(employeesOf(*DossierFile::openToRead(path, fixedClock())), IsEmpty());
}

TEST_F(RollbackJournalTest, AFileWithPagesOfAnUnfinishedChangeIsHalfChanged)
{
    ChildProcess writer([this](const ChildProcess::Say &say) {
        const auto file = DossierFile::openToWrite(path, fixedClock());
        file->database().run(u"PRAGMA cache_size = 1"_s);
        const Transaction transaction(file->database());
        add(file->database(), 500);
        say("spilled"_qba);
        ::pause();
    });
    ASSERT_EQ(writer.hear(), "spilled"_qba);
    EXPECT_TRUE(isHalfChanged(path));
    writer.kill();
    writer.end();
}

TEST_F(RollbackJournalTest, AChangeThatFindsNoRoomIsTakenOutOfTheFileAtOnce)
{
    const QByteArray before = bytesOf(path);
    const int status = inChild([&] {
        if (!mountSmallDisk(folder.path(), 2048))
            ::_exit(2);
        overwrite(before);
        const auto file = DossierFile::openToWrite(path, fixedClock());
        file->database().run(u"PRAGMA cache_size = 1"_s);
        const QByteArray held = bytesOf(path);
        leaveFree(folder.path(), 256);
        EXPECT_THROW(
            {
                Transaction transaction(file->database());
                add(file->database(), 5000);
                transaction.commit();
            },
            StorageError);
        EXPECT_TRUE(bytesOf(path) == held) << bytesOf(path).size() << " bytes, not " << held.size();
        EXPECT_FALSE(isHalfChanged(path));
    });
    if (status == 2)
        GTEST_SKIP() << "this system lets nobody mount a small disk";
    EXPECT_EQ(status, 0);
}

} // namespace loopbaan::test
