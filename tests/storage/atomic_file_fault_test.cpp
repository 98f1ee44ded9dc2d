// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/atomic_file.h"
#include "storage/file_batch.h"

#include "storage/file_test.h"
#include "support/child_process.h"
#include "support/small_disk.h"

#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>

using namespace Qt::StringLiterals;
using ::testing::Contains;
using ::testing::UnorderedElementsAre;

namespace loopbaan::test {

namespace {

constexpr int page = 4096; // what the small disk deals out
const QByteArray old(2000, 'o');

/// What a disk does that is too full, a limit too low, a folder too guarded.
class AtomicFileFaultTest : public FileTest
{
protected:
    void SetUp() override
    {
        const int status = inChild([this] {
            if (!mountSmallDisk(folder.path(), 64))
                ::_exit(2);
        });
        m_mayMount = status == 0;
    }

    /// The old file, a disk with `kilobytes` left and a new file of `size` bytes.
    void expectWholeOrUntouched(int kilobytes, int size) const
    {
        ASSERT_TRUE(mountSmallDisk(folder.path(), 256));
        put(u"pop.pdf"_s, old);
        leaveFree(folder.path(), kilobytes);
        const QByteArray fresh(size, 'n');
        const bool fits = (size + page - 1) / page * page <= kilobytes * 1024;

        const auto failure = causeOfFailure([&] { writeFile(path(u"pop.pdf"_s), fresh); });

        EXPECT_EQ(failure, fits ? std::nullopt : std::optional(FileCause::DiskFull));
        EXPECT_EQ(contents(u"pop.pdf"_s), fits ? fresh : old);
        EXPECT_THAT(names(), UnorderedElementsAre(u"filler"_s, u"pop.pdf"_s));
    }

    bool m_mayMount = false;
};

void allowFilesUpTo(rlim_t bytes)
{
    std::signal(SIGXFSZ, SIG_IGN); // as main() does: the write fails instead of ending the program
    const rlimit limit{bytes, bytes};
    ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &limit), 0);
}

} // namespace

TEST_F(AtomicFileFaultTest, AFullDiskKeepsTheOldFile)
{
    if (!m_mayMount)
        GTEST_SKIP() << "this system lets nobody mount a small disk";
    for (const int kilobytes : {0, 4, 12, 20})
        for (const int size : {100, 1500, 4096, 5700, 16384, 16385, 18000, 58000, 70000}) {
            SCOPED_TRACE(::testing::Message() << size << " bytes, " << kilobytes << " KB free");
            EXPECT_EQ(inChild([&] { expectWholeOrUntouched(kilobytes, size); }), 0);
        }
}

TEST_F(AtomicFileFaultTest, ABatchOnAFullDiskWritesWhatFits)
{
    if (!m_mayMount)
        GTEST_SKIP() << "this system lets nobody mount a small disk";
    const int status = inChild([&] {
        ASSERT_TRUE(mountSmallDisk(folder.path(), 256));
        put(u"large"_s, old);
        leaveFree(folder.path(), 12);
        FileBatch batch;

        batch.add(path(u"first"_s), "n"_qba);
        batch.add(path(u"large"_s), QByteArray(20000, 'n'));
        batch.add(path(u"last"_s), "n"_qba);
        const auto failures = batch.finish();

        ASSERT_EQ(failures.size(), 1U);
        EXPECT_EQ(failures.front().path(), path(u"large"_s));
        EXPECT_EQ(failures.front().cause(), FileCause::DiskFull);
        EXPECT_EQ(contents(u"large"_s), old);
        EXPECT_THAT(names(), UnorderedElementsAre(u"filler"_s, u"first"_s, u"large"_s, u"last"_s));
    });
    EXPECT_EQ(status, 0);
}

TEST_F(AtomicFileFaultTest, ASizeLimitKeepsTheOldFileAndTheProgram)
{
    put(u"pop.pdf"_s, old);
    const int status = inChild([this] {
        allowFilesUpTo(8192);
        EXPECT_EQ(causeOfFailure([this] { writeFile(path(u"pop.pdf"_s), QByteArray(20000, 'n')); }),
                  FileCause::DiskFull);
    });

    EXPECT_EQ(status, 0);
    EXPECT_EQ(contents(u"pop.pdf"_s), old);
    EXPECT_EQ(names().size(), 1);
}

TEST_F(AtomicFileFaultTest, AReadOnlyFolderIsNamedAsSuch)
{
    put(u"pop.pdf"_s, old);
    ::chmod(QFile::encodeName(path(u"pop.pdf"_s)).constData(), 0666);
    ::chmod(QFile::encodeName(folder.path()).constData(), 0555);
    const int status = inChild([this] {
        becomeNobody();
        const auto write = [this](const QString &name) {
            return causeOfFailure([&] { writeFile(path(name), "new"_qba); });
        };
        EXPECT_EQ(write(u"pop.pdf"_s), FileCause::NoPermission);
        EXPECT_EQ(write(u"other.pdf"_s), FileCause::NoPermission);
    });
    ::chmod(QFile::encodeName(folder.path()).constData(), 0700);

    EXPECT_EQ(status, 0);
    EXPECT_EQ(contents(u"pop.pdf"_s), old);
    EXPECT_EQ(names().size(), 1);
}

TEST_F(AtomicFileFaultTest, AReadOnlyFileIsNotReplaced)
{
    put(u"pop.pdf"_s, old);
    ::chmod(QFile::encodeName(path(u"pop.pdf"_s)).constData(), 0444);
    ::chmod(QFile::encodeName(folder.path()).constData(), 0777);
    const int status = inChild([this] {
        becomeNobody();
        EXPECT_EQ(causeOfFailure([this] { writeFile(path(u"pop.pdf"_s), "new"_qba); }),
                  FileCause::NoPermission);
    });

    EXPECT_EQ(status, 0);
    EXPECT_EQ(contents(u"pop.pdf"_s), old);
    EXPECT_EQ(names().size(), 1);
}

} // namespace loopbaan::test
