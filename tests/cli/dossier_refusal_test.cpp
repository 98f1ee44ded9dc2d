// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_test.h"

#include "storage/database.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

/// Every command that opens a dossier, given one that it cannot open.
class DossierRefusalTest : public CliDossierTest
{
protected:
    static std::vector<std::string> lines()
    {
        return {"import bad.lbdossier team.csv",
                "import bad.lbdossier team.csv --dry-run",
                "list bad.lbdossier employees",
                "plan bad.lbdossier --employee 10001 --date 2026-12-14 --time 10:00",
                "reschedule bad.lbdossier --conversation c --date 2026-12-14",
                "cancel bad.lbdossier --conversation c",
                "agree bad.lbdossier --conversation c --file team.csv",
                "review bad.lbdossier --agreement a --status reached",
                "finish bad.lbdossier --conversation c",
                "approve bad.lbdossier --employee 10001",
                "pop bad.lbdossier --all --output pops",
                "check bad.lbdossier --json"};
    }

    /// Refused by every command, for a reason that holds `why`, and left as it was.
    void expectRefused(const QString &why)
    {
        const QByteArray before = contents(u"bad.lbdossier"_s);
        const QStringList files = filesIn(folder.path());
        for (const std::string &line : lines()) {
            const CliRun refused = run(line);
            EXPECT_EQ(refused.status, ExitStatus::DossierNotOpened) << line;
            EXPECT_TRUE(refused.messages.startsWith(u"loopbaan: bad.lbdossier was not opened: "_s));
            EXPECT_TRUE(refused.messages.contains(why)) << refused.messages.toStdString();
            EXPECT_TRUE(refused.out.isEmpty()) << line;
            EXPECT_EQ(contents(u"bad.lbdossier"_s), before) << line;
        }
        EXPECT_EQ(filesIn(folder.path()), files);
    }

    static void makeNewer()
    {
        QFile::copy(u"team.lbdossier"_s, u"bad.lbdossier"_s);
        Database database(u"bad.lbdossier"_s, [] { return QDateTime(); });
        database.run(u"PRAGMA user_version = 1000"_s);
        database.run(u"UPDATE meta SET value = '1000' WHERE key = 'min_reader'"_s);
    }
};

TEST_F(DossierRefusalTest, AMissingOne)
{
    expectRefused(u"there is no such file"_s);
}

TEST_F(DossierRefusalTest, AFolder)
{
    QDir().mkdir(u"bad.lbdossier"_s);
    expectRefused(u"it is not a dossier of this program"_s);
}

TEST_F(DossierRefusalTest, AnEmptyOne)
{
    put(u"bad.lbdossier"_s, "");
    expectRefused(u"the file is empty"_s);
}

TEST_F(DossierRefusalTest, AForeignOne)
{
    put(u"bad.lbdossier"_s, "%PDF-1.7\n" + QByteArray(5000, 'x'));
    expectRefused(u"it is not a dossier of this program"_s);
}

TEST_F(DossierRefusalTest, ATruncatedOne)
{
    put(u"bad.lbdossier"_s, contents(u"team.lbdossier"_s).first(9000));
    expectRefused(u"the file is damaged"_s);
}

TEST_F(DossierRefusalTest, ANewerOne)
{
    makeNewer();
    expectRefused(u"it was made by a newer version of this program"_s);
}

TEST_F(DossierRefusalTest, ADirectory)
{
    QDir().mkdir(u"bad.lbdossier"_s);
    EXPECT_EQ(run("check bad.lbdossier").status, ExitStatus::DossierNotOpened);
}

} // namespace loopbaan::test
