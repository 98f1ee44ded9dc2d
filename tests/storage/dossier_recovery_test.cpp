// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/dossier_file.h"

#include "storage/dossier_scenarios.h"
#include "storage/file_test.h"
#include "storage/storage_error.h"
#include "storage/transaction.h"

#include "support/child_process.h"
#include "support/fault_vfs.h"
#include "support/stored_database.h"

using namespace Qt::StringLiterals;
using ::testing::AnyOf;
using ::testing::IsEmpty;

namespace loopbaan::test {

namespace {

std::string faultName(const ::testing::TestParamInfo<FaultKind> &info)
{
    switch (info.param) {
    case FaultKind::None: return "NoFault";
    case FaultKind::IoError: return "IoError";
    case FaultKind::Full: return "FullDisk";
    case FaultKind::Kill: return "Killed";
    case FaultKind::PowerCut: return "PowerCut";
    }
    return {};
}

/// A second fault strikes while a dossier recovers from a first: the program was killed in the middle of a
/// commit, and the next one has bad luck while it opens the file.
class DossierRecoveryTest : public FileTest, public ::testing::WithParamInterface<FaultKind>
{
protected:
    DossierRecoveryTest()
        : FileTest(fastFolder())
    {
        {
            DossierFile::create(path(dossier), fixedClock());
            Database database(path(dossier), fixedClock());
            fillWithTeam(database);
            m_contents = contentsOf(database);
        }
        m_before = contents(dossier);
        crashInTheMiddle();
    }

    static void deleteEverybody(Database &database)
    {
        Transaction transaction(database);
        database.run(u"DELETE FROM employee"_s);
        transaction.commit();
    }

    void killAt(int operation) const
    {
        const int status = inChild([&] {
            FaultVfs vfs;
            const auto file = DossierFile::openToWrite(path(dossier), fixedClock());
            vfs.strike({.kind = FaultKind::Kill, .at = operation});
            deleteEverybody(file->database());
        });
        ASSERT_EQ(status, FaultVfs::exitStatus);
    }

    /// Some pages of the deletion are in the dossier, others are not; the journal tells how it was.
    void crashInTheMiddle()
    {
        int operation = 0;
        for (; contents(dossier) == m_before; ++operation)
            killAt(operation);
        put(dossier, m_before);
        killAt(operation + 2);
        m_crashed = contents(dossier);
        m_journal = contents(journal);
        EXPECT_NE(m_crashed, m_before);
    }

    /// In the child.
    void open(const Fault &fault, const ChildProcess::Say &say) const
    {
        FaultVfs vfs;
        vfs.strike(fault);
        try {
            (void)DossierFile::openToWrite(path(dossier), fixedClock());
        } catch (const StorageError &error) {
            EXPECT_NE(error.fault(), StorageFault::Foreign) << error.what();
            EXPECT_NE(error.fault(), StorageFault::Newer) << error.what();
        }
        if (vfs.hasStruck())
            say("struck"_qba);
    }

    /// False when it was open before the fault came.
    [[nodiscard]] bool survives(const Fault &fault) const
    {
        SCOPED_TRACE(::testing::Message() << "operation " << fault.at << (fault.lasting ? ", lasting" : ""));
        put(dossier, m_crashed);
        put(journal, m_journal);
        ChildProcess child([&](const ChildProcess::Say &say) { open(fault, say); });
        const bool said = child.hear() == "struck"_qba;
        const int status = child.end();
        EXPECT_THAT(status, AnyOf(0, FaultVfs::exitStatus));

        const auto file = DossierFile::openToWrite(path(dossier), fixedClock());
        EXPECT_EQ(contentsOf(file->database()), m_contents);
        EXPECT_THAT(complaintsAbout(file->database()), IsEmpty());
        return (said || status == FaultVfs::exitStatus) && !HasFailure();
    }

    const QString dossier = u"team.lbdossier"_s;
    const QString journal = u"team.lbdossier-journal"_s;
    QStringList m_contents{};
    QByteArray m_before{};
    QByteArray m_crashed{};
    QByteArray m_journal{};
};

} // namespace

TEST_P(DossierRecoveryTest, ASecondFaultDoesNotKeepItFromRecovering)
{
    for (const bool lasting : {false, true}) {
        int operation = 0;
        while (survives({.kind = GetParam(), .at = operation, .lasting = lasting, .seed = 1}))
            ++operation;
        EXPECT_GT(operation, 3);
    }
}

INSTANTIATE_TEST_SUITE_P(Dossier, DossierRecoveryTest,
                         ::testing::Values(FaultKind::IoError, FaultKind::Full, FaultKind::Kill,
                                           FaultKind::PowerCut),
                         faultName);

} // namespace loopbaan::test
