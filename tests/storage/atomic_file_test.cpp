// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/atomic_file.h"

#include "storage/file_test.h"

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

namespace loopbaan::test {

namespace {

class AtomicFileTest : public FileTest
{
protected:
    [[nodiscard]] int mode(const QString &name) const
    {
        struct stat found
        {
        };
        ::stat(QFile::encodeName(path(name)).constData(), &found);
        return static_cast<int>(found.st_mode & 07777);
    }

    std::optional<FileCause> failureOfWriting(const QString &name) const
    {
        return causeOfFailure([&] { writeFile(path(name), "new"_qba); });
    }
};

} // namespace

TEST_F(AtomicFileTest, WritesWhatItIsGiven)
{
    const QByteArray bytes(300000, 'x');

    writeFile(path(u"pop.pdf"_s), bytes);

    EXPECT_EQ(contents(u"pop.pdf"_s), bytes);
    EXPECT_THAT(names(), ElementsAre(u"pop.pdf"_s));
}

TEST_F(AtomicFileTest, AnEmptyFileIsAFile)
{
    writeFile(path(u"empty"_s), {});

    EXPECT_EQ(contents(u"empty"_s), QByteArray());
}

TEST_F(AtomicFileTest, ReplacesALongerFileWhole)
{
    put(u"pop.pdf"_s, QByteArray(5000, 'o'));

    writeFile(path(u"pop.pdf"_s), "new"_qba);

    EXPECT_EQ(contents(u"pop.pdf"_s), "new"_qba);
}

TEST_F(AtomicFileTest, OnlyTheOwnerMayReadWhateverTheUmask)
{
    const mode_t before = ::umask(0);
    put(u"old"_s, "readable by all"_qba);

    writeFile(path(u"new"_s), "x"_qba);
    writeFile(path(u"old"_s), "x"_qba);
    ::umask(before);

    EXPECT_EQ(mode(u"new"_s), 0600);
    EXPECT_EQ(mode(u"old"_s), 0600);
}

TEST_F(AtomicFileTest, IsPrivateBeforeItHasItsName)
{
    const mode_t before = ::umask(0);

    const AtomicFile file(path(u"pop.pdf"_s), "x"_qba, AtomicFile::Sync::Now);
    ::umask(before);

    ASSERT_EQ(names().size(), 1);
    EXPECT_EQ(mode(names().first()), 0600);
}

TEST_F(AtomicFileTest, WithoutCommitNothingChanges)
{
    put(u"pop.pdf"_s, "old"_qba);

    {
        const AtomicFile file(path(u"pop.pdf"_s), "new"_qba, AtomicFile::Sync::Now);
    }

    EXPECT_EQ(contents(u"pop.pdf"_s), "old"_qba);
    EXPECT_THAT(names(), ElementsAre(u"pop.pdf"_s));
}

TEST_F(AtomicFileTest, ALinkStaysALinkAndWhatItPointsToIsReplaced)
{
    put(u"real"_s, "old"_qba);
    QFile::link(u"real"_s, path(u"first"_s));
    QFile::link(u"first"_s, path(u"second"_s));

    writeFile(path(u"second"_s), "new"_qba);

    EXPECT_EQ(contents(u"real"_s), "new"_qba);
    EXPECT_TRUE(QFileInfo(path(u"first"_s)).isSymLink());
    EXPECT_TRUE(QFileInfo(path(u"second"_s)).isSymLink());
}

TEST_F(AtomicFileTest, ALinkToNowhereIsRefused)
{
    QFile::link(u"unplugged/pop.pdf"_s, path(u"pop.pdf"_s));

    EXPECT_EQ(failureOfWriting(u"pop.pdf"_s), FileCause::FolderMissing);
    EXPECT_TRUE(QFileInfo(path(u"pop.pdf"_s)).isSymLink());
}

TEST_F(AtomicFileTest, AFolderIsNotAFile)
{
    QDir(folder.path()).mkdir(u"pops"_s);

    EXPECT_EQ(failureOfWriting(u"pops"_s), FileCause::NotAFile);
    EXPECT_EQ(failureOfWriting(u"pops/"_s), FileCause::NotAFile);
    EXPECT_THAT(names(), ElementsAre(u"pops"_s));
}

TEST_F(AtomicFileTest, APipeIsNotAFile)
{
    ASSERT_EQ(::mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0600), 0);

    EXPECT_EQ(failureOfWriting(u"pipe"_s), FileCause::NotAFile);
}

TEST_F(AtomicFileTest, AMissingFolderIsNotMade)
{
    EXPECT_EQ(failureOfWriting(u"missing/pop.pdf"_s), FileCause::FolderMissing);
    EXPECT_THAT(names(), IsEmpty());
}

TEST_F(AtomicFileTest, AFileIsNoFolder)
{
    put(u"pop.pdf"_s, "old"_qba);

    EXPECT_EQ(failureOfWriting(u"pop.pdf/pop.pdf"_s), FileCause::NotAFolder);
    EXPECT_EQ(contents(u"pop.pdf"_s), "old"_qba);
}

TEST_F(AtomicFileTest, NoNameIsRefused)
{
    EXPECT_EQ(causeOfFailure([] { writeFile({}, "x"_qba); }), FileCause::NotAFile);
}

TEST_F(AtomicFileTest, TheLongestNameWorksAndALongerOneIsRefused)
{
    writeFile(path(QString(255, u'n')), "x"_qba);

    EXPECT_EQ(failureOfWriting(QString(256, u'n')), FileCause::Other);
    EXPECT_THAT(names(), ElementsAre(QString(255, u'n')));
}

TEST_F(AtomicFileTest, OddNamesAreNames)
{
    const QStringList odd{u"it's \"quoted\".pdf"_s, u"two\nlines.pdf"_s, u" "_s, u"-rf"_s,
                          u"李 محمد 😀 é.pdf"_s,     u"file:%2e%2e"_s};

    for (const QString &name : odd)
        writeFile(path(name), name.toUtf8());

    for (const QString &name : odd)
        EXPECT_EQ(contents(name), name.toUtf8());
    EXPECT_EQ(names().size(), odd.size());
}

TEST_F(AtomicFileTest, ANameThatWouldBeCutHitsNoOtherFile)
{
    put(u"dossier"_s, "old"_qba);

    EXPECT_EQ(failureOfWriting(u"dossier"_s + QChar(u'\0') + u".pdf"_s), FileCause::Other);
    EXPECT_EQ(contents(u"dossier"_s), "old"_qba);
}

TEST_F(AtomicFileTest, ANameThatCannotBeWrittenInUtf8HitsNoOtherFile)
{
    const QString half = u"pop"_s + QChar(0xd83d);
    put(u"pop?"_s, "old"_qba);

    EXPECT_EQ(failureOfWriting(half), FileCause::Other);
    EXPECT_THAT(names(), UnorderedElementsAre(u"pop?"_s));
    EXPECT_EQ(contents(u"pop?"_s), "old"_qba);
}

TEST_F(AtomicFileTest, SaysWhatFailedWhereAndWhy)
{
    try {
        writeFile(path(u"missing/pop.pdf"_s), "x"_qba);
        FAIL() << "wrote into a folder that is not there";
    } catch (const FileError &error) {
        EXPECT_EQ(error.path(), path(u"missing/pop.pdf"_s));
        EXPECT_EQ(error.reason(), u"No such file or directory"_s);
        EXPECT_THAT(error.what(), HasSubstr("missing/pop.pdf: No such file or directory"));
    }
}

TEST_F(AtomicFileTest, ANameWithoutFolderIsInTheCurrentOne)
{
    const QString before = QDir::currentPath();
    QDir::setCurrent(folder.path());

    writeFile(u"pop.pdf"_s, "x"_qba);
    QDir::setCurrent(before);

    EXPECT_EQ(contents(u"pop.pdf"_s), "x"_qba);
}

} // namespace loopbaan::test
