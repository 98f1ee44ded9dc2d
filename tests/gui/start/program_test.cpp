// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/dossier.h"
#include "support/paths.h"
#include "support/printers.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

namespace {

struct Outcome
{
    int status = 0;
    QString output{};
    QString errors{};
};

Outcome started(const QStringList &arguments)
{
    QProcess process;
    process.start(program(u"loopbaangesprek"_s), arguments);
    if (!process.waitForFinished())
        throw std::runtime_error("loopbaangesprek did not end");
    return {.status = process.exitCode(),
            .output = QString::fromUtf8(process.readAllStandardOutput()),
            .errors = QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

TEST(ProgramTest, TellsItsVersionAndItsOptions)
{
    EXPECT_EQ(started({u"--version"_s}).output, u"loopbaangesprek 1.0.0\n"_s);
    const Outcome help = started({u"--help"_s});
    EXPECT_EQ(help.status, 0);
    EXPECT_TRUE(help.output.contains(u"--pictures"));
}

TEST(ProgramTest, RefusesWrongUseWithStatusTwo)
{
    const Outcome outcome = started({u"--today"_s, u"2026-02-31"_s});
    EXPECT_EQ(outcome.status, 2);
    EXPECT_TRUE(outcome.errors.contains(u"loopbaangesprek: "));
    EXPECT_TRUE(outcome.errors.contains(u"2026-02-31"));
    EXPECT_EQ(outcome.output, QString());
}

TEST(ProgramTest, QuitsOnceShownWhenAStartIsMeasured)
{
    EXPECT_EQ(started({u"--quit-when-shown"_s}).status, 0);
    EXPECT_FALSE(started({u"--help"_s}).output.contains(u"--quit-when-shown"));
}

TEST(ProgramTest, PaintsEveryPageInEveryLanguageLightAndDark)
{
    const QTemporaryDir folder;
    EXPECT_EQ(started({u"--pictures"_s, folder.filePath(u"new/pictures"_s)}).status, 0);
    const QDir pictures(folder.filePath(u"new/pictures"_s));
    EXPECT_EQ(pictures.entryList({u"welcome-*.png"_s}).size(), 6);
    const QImage light(pictures.filePath(u"welcome-light-nl.png"_s));
    const QImage dark(pictures.filePath(u"welcome-dark-nl.png"_s));
    EXPECT_EQ(light.size(), QSize(1280, 800));
    EXPECT_GT(light.pixelColor(5, 400).lightness(), 200);
    EXPECT_LT(dark.pixelColor(5, 400).lightness(), 60);
    EXPECT_NE(light, QImage(pictures.filePath(u"welcome-light-fr.png"_s)));
}

TEST(ProgramTest, PaintsEveryPageOfAForm)
{
    const QTemporaryDir folder;
    const QString form = testData(u"form/noor-form.lbform"_s);
    EXPECT_EQ(started({u"--pictures"_s, folder.path(), form}).status, 0);
    EXPECT_EQ(QDir(folder.path()).entryList({u"form-*.png"_s}).size(), 6 * 6);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 6 * 6);
}

TEST(ProgramTest, ClosesTheDossierWhenTheSystemEndsIt)
{
    const QTemporaryDir folder;
    const QString dossier = folder.filePath(u"team.lbdossier"_s);
    Dossier::create(dossier, {}, [] { return QDateTime::currentDateTimeUtc(); });
    QProcess process;
    process.start(program(u"loopbaangesprek"_s), {dossier});
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(dossier + u".lock"_s); }, 20'000));

    process.terminate();

    ASSERT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"team.lbdossier"_s});
}

TEST(ProgramTest, SaysWhenPicturesCannotBeWritten)
{
    const Outcome outcome = started({u"--pictures"_s, u"/proc/pictures"_s});
    EXPECT_EQ(outcome.status, 4);
    EXPECT_FALSE(outcome.errors.isEmpty());
}

} // namespace loopbaan::test
