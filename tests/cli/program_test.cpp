// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_test.h"

#include "app/dossier/dossier.h"
#include "support/child_process.h"
#include "support/small_disk.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSysInfo>

#include <unistd.h>

using namespace Qt::StringLiterals;
using ::testing::IsEmpty;

namespace loopbaan::test {

/// The program itself, as a shell starts it.
class ProgramTest : public CliDossierTest
{
protected:
    struct Ended
    {
        int status = -1;
        QByteArray out{};
        QByteArray messages{};
    };

    static Ended start(const char *line, const QByteArray &input = {}, const QString &outFile = {})
    {
        QProcess process;
        QProcessEnvironment environment;
        environment.insert(u"LANG"_s, u"en_US.UTF-8"_s);
        process.setProcessEnvironment(environment);
        if (!outFile.isEmpty())
            process.setStandardOutputFile(outFile);
        process.start(program(u"loopbaan"_s), QProcess::splitCommand(QString::fromUtf8(line)));
        process.write(input);
        process.closeWriteChannel();
        process.waitForFinished();
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
};

TEST_F(ProgramTest, NeedsNoDisplayAndSaysNothingElse)
{
    const Ended pop = start("pop team.lbdossier --all --output pops");

    EXPECT_EQ(pop.status, 0);
    EXPECT_TRUE(pop.messages.isEmpty());
    EXPECT_EQ(filesIn(u"pops"_s).size(), 3);
}

TEST_F(ProgramTest, ReadsTheAgreementFromStandardInput)
{
    const Ended smart = start("smart --json", "{\"text\": \"Noor belt.\"}");

    EXPECT_EQ(smart.status, 0);
    EXPECT_TRUE(nlohmann::json::parse(smart.out.toStdString()).contains("letters"));
}

TEST_F(ProgramTest, SaysWhoHasTheDossierOpen)
{
    const Dossier open(u"team.lbdossier"_s, Dossier::Access::Write,
                       [] { return QDateTime::currentDateTimeUtc(); });
    const QByteArray before = contents(u"team.lbdossier"_s);

    const Ended refused = start("approve team.lbdossier --employee 10001");

    EXPECT_EQ(refused.status, 3);
    EXPECT_TRUE(refused.messages.contains(QSysInfo::machineHostName().toUtf8()))
        << refused.messages.toStdString();
    EXPECT_EQ(contents(u"team.lbdossier"_s), before);
}

TEST_F(ProgramTest, ReadsBesideSomebodyWhoWrites)
{
    const Dossier open(u"team.lbdossier"_s, Dossier::Access::Write,
                       [] { return QDateTime::currentDateTimeUtc(); });

    EXPECT_EQ(start("list team.lbdossier employees --json").status, 0);
    EXPECT_EQ(start("check team.lbdossier").status, 0);
    EXPECT_EQ(start("pop team.lbdossier --all --format json --output pops").status, 0);
}

TEST_F(ProgramTest, WhatItWritesIsForItsOwnerAlone)
{
    start("pop team.lbdossier --all --output pops");

    for (const QString &name : filesIn(u"pops"_s))
        EXPECT_EQ(QFile::permissions(u"pops/"_s + name)
                      & ~(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser),
                  QFile::Permissions());
    EXPECT_FALSE(QFile::permissions(u"pops"_s) & QFile::ReadOther);
}

TEST_F(ProgramTest, AFullStandardOutputIsAResultNotWritten)
{
    EXPECT_EQ(start("list team.lbdossier employees --json", {}, u"/dev/full"_s).status, 4);
}

TEST_F(ProgramTest, AChangeThatCouldNotBePrintedIsNotSentAgain)
{
    const Ended planned =
        start("plan team.lbdossier --employee 10001 --date 2031-05-06 --time 10:00", {}, u"/dev/full"_s);

    EXPECT_EQ(planned.status, 4);
    EXPECT_TRUE(planned.messages.contains("loopbaan list")) << planned.messages.toStdString();
    EXPECT_TRUE(start("list team.lbdossier conversations --json").out.contains("2031-05-06"));
}

TEST_F(ProgramTest, AFullDiskLeavesWhatWasThere)
{
    QDir().mkdir(u"disk"_s);
    const int status = inChild([] {
        if (!mountSmallDisk(u"disk"_s, 256))
            ::_exit(2);
        put(u"disk/POP_Janssens_Noor_2026-11-22.pdf"_s, "old");
        leaveFree(u"disk"_s, 0);

        const CliRun pop = run("pop team.lbdossier --employee 10001 --output disk");

        EXPECT_EQ(pop.status, ExitStatus::ResultNotWritten);
        EXPECT_TRUE(pop.messages.contains(u"free some space and try again"_s)) << pop.messages.toStdString();
        EXPECT_EQ(contents(u"disk/POP_Janssens_Noor_2026-11-22.pdf"_s), "old"_ba);
        EXPECT_EQ(filesIn(u"disk"_s).size(), 2);
    });
    if (status == 2)
        GTEST_SKIP() << "this system lets nobody mount a small disk";
    EXPECT_EQ(status, 0);
}

TEST_F(ProgramTest, AFolderOfSomebodyElseIsAResultNotWritten)
{
    QDir().mkdir(u"theirs"_s);
    QFile::setPermissions(u"theirs"_s, QFile::ReadOwner | QFile::ExeOwner);
    QFile::setPermissions(folder.path(),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther
                              | QFile::ExeOther);
    QFile::setPermissions(u"theirs"_s,
                          QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
    QFile::setPermissions(u"team.lbdossier"_s, QFile::ReadOwner | QFile::ReadOther);

    const int status = inChild([] {
        becomeNobody();
        EXPECT_EQ(run("pop team.lbdossier --all --output theirs").status, ExitStatus::ResultNotWritten);
        EXPECT_EQ(run("pop team.lbdossier --all --output theirs/new").status, ExitStatus::ResultNotWritten);
        EXPECT_EQ(run("approve team.lbdossier --employee 10001").status, ExitStatus::ResultNotWritten);
    });
    EXPECT_EQ(status, 0);
    EXPECT_THAT(filesIn(u"theirs"_s), IsEmpty());
}

} // namespace loopbaan::test
