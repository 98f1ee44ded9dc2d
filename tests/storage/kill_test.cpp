// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/dossier_file.h"
#include "storage/stores/stores.h"
#include "storage/transaction.h"

#include "storage/dossier_scenarios.h"
#include "storage/file_test.h"
#include "support/paths.h"
#include "support/stored_database.h"

#include <QDateTime>
#include <QFile>
#include <QProcess>
#include <QThread>

#include <random>

using namespace Qt::StringLiterals;
using ::testing::IsEmpty;

namespace loopbaan::test {

namespace {

constexpr int kills = 50;
constexpr int mostCommits = 10; ///< before a kill
constexpr int longestCommitUs = 4000;

/// Kills the program at random while it saves, again and again on the same dossier.
class KillTest : public FileTest
{
protected:
    KillTest()
    {
        DossierFile::create(m_dossier, fixedClock());
        const auto file = DossierFile::openToWrite(m_dossier, fixedClock());
        Transaction transaction(file->database());
        Stores stores(file->database());
        const Employee owner{.id = EmployeeId::create(), .number = u"1"_s};
        stores.employees.insert(owner);
        stores.plans.insert({.id = DevelopmentPlanId::create(), .employee = owner.id, .ownWords = u"1"_s});
        transaction.commit();
    }

    /// The last change that was called saved before the program died.
    [[nodiscard]] int saveUntilKilled()
    {
        QProcess saver;
        saver.start(program(u"loopbaan_saver"_s), {m_dossier});
        QByteArray said;
        const auto commits = static_cast<int>(m_chance() % mostCommits);
        while (said.count('\n') < commits && saver.waitForReadyRead())
            said += saver.readAllStandardOutput();
        QThread::usleep(m_chance() % longestCommitUs);
        saver.kill();
        saver.waitForFinished();
        EXPECT_EQ(saver.exitStatus(), QProcess::CrashExit) << saver.readAllStandardError().toStdString();
        said += saver.readAllStandardOutput();
        return lastNumber(said);
    }

    /// A line that was cut off counts as not said.
    static int lastNumber(const QByteArray &said)
    {
        const QByteArray whole = said.left(said.lastIndexOf('\n') + 1).trimmed();
        return whole.mid(whole.lastIndexOf(' ') + 1).toInt();
    }

    /// A lock that was cut off while it was being written counts as somebody's for ten seconds: they pass.
    void letTimePass() const
    {
        QFile lock(m_dossier + u".lock"_s);
        if (lock.exists() && lock.open(QIODevice::ReadWrite))
            lock.setFileTime(QDateTime::currentDateTime().addSecs(-11), QFileDevice::FileModificationTime);
    }

    void expectSound(int saved) const
    {
        letTimePass();
        const auto file = DossierFile::openToWrite(m_dossier, fixedClock());
        const Stores stores(file->database());
        const auto count = static_cast<int>(stores.employees.all().size());

        EXPECT_GE(count, saved) << "what was called saved is lost";
        const DevelopmentPlan plan = stores.plans.all().value(0);
        EXPECT_EQ(plan.ownWords, QString::number(count)) << "a change is half there";
        EXPECT_GE(plan.development.value(0).toInt(), saved - 1) << "what was typed is lost";
        EXPECT_THAT(complaintsAbout(file->database()), IsEmpty());
    }

    void saveOnce() const
    {
        const auto file = DossierFile::openToWrite(m_dossier, fixedClock());
        Transaction transaction(file->database());
        Stores(file->database()).departments.insert({.id = DepartmentId::create(), .name = u"Zorg"_s});
        transaction.commit();
    }

    const QString m_dossier = path(u"team.lbdossier"_s);
    const unsigned m_seed = std::random_device()();
    std::mt19937 m_chance{m_seed};
};

} // namespace

TEST_F(KillTest, KillingTheProgramLosesNothingThatWasCalledSaved)
{
    int saved = 0;
    for (int kill = 0; kill < kills && !HasFailure(); ++kill) {
        SCOPED_TRACE(::testing::Message() << "kill " << kill << ", seed " << m_seed);
        saved = std::max(saved, saveUntilKilled());
        expectSound(saved);
    }

    RecordProperty("saved", saved);
    EXPECT_GT(saved, kills) << "it was hardly ever saving";
    saveOnce();
    EXPECT_EQ(names(), QStringList{u"team.lbdossier"_s}) << "something was left behind";
}

} // namespace loopbaan::test
