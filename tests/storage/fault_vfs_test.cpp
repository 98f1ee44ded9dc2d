// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fault_vfs.h"

#include "storage/file_test.h"
#include "support/child_process.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

namespace {

using Connection = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;

bool execute(const Connection &connection, const QByteArray &sql)
{
    return sqlite3_exec(connection.get(), sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
}

QByteArray valueOf(const Connection &connection, const char *sql)
{
    QByteArray value;
    const auto keep = [](void *kept, int, char **columns, char **) {
        *static_cast<QByteArray *>(kept) = columns[0];
        return 0;
    };
    const int result = sqlite3_exec(connection.get(), sql, keep, &value, nullptr);
    return result == SQLITE_OK ? value : QByteArray(sqlite3_errstr(result));
}

/// How often the power cut broke the database, and how often it took what was called saved.
struct Toll
{
    int runs = 0;
    int broken = 0;
    int lost = 0;
};

/// Shows that the faults have teeth: a database that asks for less safety pays for it, ours does not.
class FaultVfsTest : public FileTest
{
protected:
    FaultVfsTest()
        : FileTest(fastFolder())
    {
    }

    [[nodiscard]] Connection open(const QByteArray &settings) const
    {
        sqlite3 *raw = nullptr;
        sqlite3_open(QFile::encodeName(path(u"plain.db"_s)).constData(), &raw);
        Connection connection(raw, &sqlite3_close);
        EXPECT_TRUE(execute(connection, settings));
        return connection;
    }

    void startOver() const
    {
        for (const QString &name : names())
            QFile::remove(path(name));
        EXPECT_TRUE(execute(open({}),
                            "CREATE TABLE account (id INTEGER PRIMARY KEY, balance INT);"
                            "CREATE TABLE note (text TEXT);"
                            "INSERT INTO account VALUES (1, 1000), (2, 1000);"_qba));
    }

    /// Moves money in several transactions and says how many were committed.
    void moveMoney(const QByteArray &settings, const Fault &fault, const ChildProcess::Say &say) const
    {
        FaultVfs vfs;
        const Connection connection = open(settings);
        vfs.strike(fault);
        int saved = 0;
        for (int number = 0; number < 4; ++number)
            if (execute(connection,
                        "BEGIN IMMEDIATE;"
                        "UPDATE account SET balance = balance - 10 WHERE id = 1;"
                        "INSERT INTO note VALUES (hex(randomblob(3000)));"
                        "UPDATE account SET balance = balance + 10 WHERE id = 2;"
                        "COMMIT"_qba))
                say(QByteArray::number(++saved));
            else
                execute(connection, "ROLLBACK"_qba);
        if (vfs.hasStruck())
            say("struck"_qba);
    }

    /// One run with one fault; false when there was no operation left for it.
    bool suffer(const QByteArray &settings, const Fault &fault, Toll &toll) const
    {
        startOver();
        ChildProcess child([&](const ChildProcess::Say &say) { moveMoney(settings, fault, say); });
        int saved = 0;
        bool struck = false;
        for (QByteArray line = child.hear(); !line.isEmpty(); line = child.hear()) {
            struck = struck || line == "struck"_qba;
            saved = struck ? saved : line.toInt();
        }
        struck = child.end() == FaultVfs::exitStatus || struck;

        const Connection connection = open({});
        const bool sound = valueOf(connection, "PRAGMA integrity_check") == "ok"_qba
            && valueOf(connection, "SELECT sum(balance) FROM account") == "2000"_qba;
        ++toll.runs;
        toll.broken += sound ? 0 : 1;
        toll.lost += sound && valueOf(connection, "SELECT count(*) FROM note").toInt() < saved ? 1 : 0;
        return struck;
    }

    [[nodiscard]] Toll tollOf(const QByteArray &settings, FaultKind kind) const
    {
        Toll toll;
        const unsigned seeds = kind == FaultKind::PowerCut ? 4 : 1;
        bool struck = true;
        for (int at = 0; struck; ++at)
            for (unsigned seed = 0; seed < seeds; ++seed)
                struck = suffer(settings, {.kind = kind, .at = at, .seed = seed}, toll);
        RecordProperty("runs", toll.runs);
        return toll;
    }
};

constexpr auto ours = "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_size_limit = 0; PRAGMA journal_mode = "
                      "DELETE; PRAGMA synchronous = EXTRA";

} // namespace

TEST_F(FaultVfsTest, APowerCutBreaksADatabaseThatDoesNotSync)
{
    const Toll toll = tollOf("PRAGMA synchronous = OFF"_qba, FaultKind::PowerCut);

    EXPECT_GT(toll.broken, toll.runs / 10);
}

TEST_F(FaultVfsTest, APowerCutBreaksADatabaseWithItsJournalInMemory)
{
    EXPECT_GT(tollOf("PRAGMA journal_mode = MEMORY"_qba, FaultKind::PowerCut).broken, 0);
}

TEST_F(FaultVfsTest, APowerCutTakesCommitsOfADatabaseThatDoesNotSyncTheFolder)
{
    const Toll toll = tollOf("PRAGMA synchronous = FULL"_qba, FaultKind::PowerCut);

    EXPECT_EQ(toll.broken, 0);
    EXPECT_GT(toll.lost, 0);
}

TEST_F(FaultVfsTest, OurSettingsLoseNothingToAPowerCut)
{
    const Toll toll = tollOf(ours, FaultKind::PowerCut);

    EXPECT_GT(toll.runs, 100);
    EXPECT_EQ(toll.broken, 0);
    EXPECT_EQ(toll.lost, 0);
}

TEST_F(FaultVfsTest, OurSettingsLoseNothingWhenKilledOrRefused)
{
    for (const FaultKind kind : {FaultKind::Kill, FaultKind::IoError, FaultKind::Full}) {
        const Toll toll = tollOf(ours, kind);

        EXPECT_GT(toll.runs, 10);
        EXPECT_EQ(toll.broken, 0);
        EXPECT_EQ(toll.lost, 0);
    }
}

} // namespace loopbaan::test
