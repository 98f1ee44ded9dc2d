// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/dossier_lock.h"

#include "storage/file_test.h"
#include "support/child_process.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QSysInfo>

#include <sys/stat.h>
#include <unistd.h>

#include <csignal>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

namespace loopbaan::test {

namespace {

/// A dossier in a folder, and what became of trying to lock it.
class DossierLockTest : public FileTest
{
protected:
    DossierLockTest() { put(u"team.lbdossier"_s, {}); }

    [[nodiscard]] std::optional<DossierLockError> refusal(std::chrono::milliseconds wait = {}) const
    {
        try {
            const DossierLock lock(dossier, wait);
        } catch (const DossierLockError &error) {
            return error;
        }
        return {};
    }

    /// A lock as a process of `host` leaves it, `age` seconds ago.
    void putLock(const QByteArray &contents, qint64 age) const
    {
        put(u"team.lbdossier.lock"_s, contents);
        makeLockOlder(age);
    }

    void makeLockOlder(qint64 age) const
    {
        QFile file(path(u"team.lbdossier.lock"_s));
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(
            file.setFileTime(QDateTime::currentDateTime().addSecs(-age), QFileDevice::FileModificationTime));
    }

    /// Another process that has the dossier open until it is killed.
    [[nodiscard]] std::unique_ptr<ChildProcess> otherWriter() const
    {
        auto child = std::make_unique<ChildProcess>([this](const ChildProcess::Say &say) {
            const DossierLock lock(dossier);
            say("open"_qba);
            ::pause();
        });
        EXPECT_EQ(child->hear(), "open"_qba);
        return child;
    }

    const QString dossier = path(u"team.lbdossier"_s);
};

} // namespace

TEST_F(DossierLockTest, LeavesNothingBehindWhenClosed)
{
    {
        const DossierLock lock(dossier);
        EXPECT_THAT(names(), ElementsAre(u"team.lbdossier"_s, u"team.lbdossier.lock"_s));
    }

    EXPECT_THAT(names(), ElementsAre(u"team.lbdossier"_s));
}

TEST_F(DossierLockTest, ASecondWriterIsToldWhoHasItOpen)
{
    const auto other = otherWriter();

    const auto error = refusal();

    ASSERT_TRUE(error);
    EXPECT_EQ(error->problem(), LockProblem::InUse);
    EXPECT_EQ(error->holder(),
              (DossierHolder{.program = u"loopbaan_storage_tests"_s,
                             .processId = other->id(),
                             .host = QSysInfo::machineHostName(),
                             .user = QFileInfo(dossier).owner()}));
    EXPECT_THAT(error->what(), HasSubstr("team.lbdossier is in use by loopbaan_storage_tests"));
}

TEST_F(DossierLockTest, TheSameProgramCannotOpenItTwice)
{
    const DossierLock lock(dossier);

    const auto error = refusal();

    ASSERT_TRUE(error);
    EXPECT_EQ(error->holder()->processId, ::getpid());
}

TEST_F(DossierLockTest, ALinkToTheDossierIsTheSameDossier)
{
    QFile::link(u"team.lbdossier"_s, path(u"shortcut.lbdossier"_s));
    const DossierLock lock(path(u"shortcut.lbdossier"_s));

    EXPECT_TRUE(refusal());
}

TEST_F(DossierLockTest, AKilledWriterIsSucceededSilently)
{
    const auto other = otherWriter();
    other->kill();
    EXPECT_EQ(other->end(), 128 + SIGKILL);
    ASSERT_TRUE(names().contains(u"team.lbdossier.lock"_s));

    EXPECT_FALSE(refusal());
    EXPECT_THAT(names(), ElementsAre(u"team.lbdossier"_s));
}

TEST_F(DossierLockTest, ALiveWriterKeepsItHoweverOldTheLock)
{
    const auto other = otherWriter();
    makeLockOlder(9 * 86400);

    EXPECT_TRUE(refusal());
}

TEST_F(DossierLockTest, AnotherMachineKeepsItHoweverOldTheLock)
{
    putLock("1\nloopbaangesprek\npc-van-noor\n00000000000000000000000000000000\nlong-ago\n"_qba, 9 * 86400);

    const auto error = refusal();

    ASSERT_TRUE(error);
    EXPECT_EQ(error->holder()->host, u"pc-van-noor"_s);
    EXPECT_TRUE(names().contains(u"team.lbdossier.lock"_s));
}

TEST_F(DossierLockTest, ALockWithoutHolderIsTheRestOfACrash)
{
    putLock({}, 60);

    EXPECT_FALSE(refusal());
}

TEST_F(DossierLockTest, ALockThatIsJustBeingWrittenIsRespected)
{
    putLock({}, 0);

    const auto error = refusal();

    ASSERT_TRUE(error);
    EXPECT_EQ(error->problem(), LockProblem::InUse);
    EXPECT_FALSE(error->holder());
}

TEST_F(DossierLockTest, WaitsWhenAskedTo)
{
    const ChildProcess other([this](const ChildProcess::Say &say) {
        {
            const DossierLock lock(dossier);
            say("open"_qba);
            ::usleep(300000);
        }
        say("closed"_qba);
    });
    ASSERT_EQ(other.hear(), "open"_qba);

    EXPECT_FALSE(refusal(20s));
    EXPECT_EQ(other.hear(), "closed"_qba);
}

TEST_F(DossierLockTest, AReadOnlyFolderSaysSo)
{
    ::chmod(QFile::encodeName(folder.path()).constData(), 0555);
    const int status = inChild([this] {
        becomeNobody();
        const auto error = refusal();
        ASSERT_TRUE(error);
        EXPECT_EQ(error->problem(), LockProblem::NoPermission);
    });
    ::chmod(QFile::encodeName(folder.path()).constData(), 0700);

    EXPECT_EQ(status, 0);
    EXPECT_THAT(names(), ElementsAre(u"team.lbdossier"_s));
}

TEST_F(DossierLockTest, AMissingFolderIsNotInUse)
{
    try {
        const DossierLock lock(path(u"missing/team.lbdossier"_s));
        FAIL() << "locked in a folder that is not there";
    } catch (const DossierLockError &error) {
        EXPECT_EQ(error.problem(), LockProblem::Other);
    }
}

TEST_F(DossierLockTest, ANewDossierCanBeLockedBeforeItExists)
{
    const DossierLock lock(path(u"new.lbdossier"_s));

    EXPECT_TRUE(names().contains(u"new.lbdossier.lock"_s));
}

} // namespace loopbaan::test
