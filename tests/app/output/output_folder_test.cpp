// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/output/output_folder.h"

#include "storage/file_error.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

class OutputFolderTest : public ::testing::Test
{
protected:
    QTemporaryDir folder;
};

TEST_F(OutputFolderTest, MakesFoldersWithThoseAbove)
{
    makeFolder(folder.filePath(u"a/b/"_s));
    makeFolder(folder.filePath(u"a/b"_s));

    EXPECT_TRUE(QDir(folder.filePath(u"a/b"_s)).exists());
}

TEST_F(OutputFolderTest, CannotMakeOneInAFile)
{
    writeFiles(folder.path(), {{u"file"_s, "x"}});

    EXPECT_THROW(makeFolder(folder.filePath(u"file"_s)), FileError);
    EXPECT_THROW(makeFolder(folder.filePath(u"file/a"_s)), FileError);
}

TEST_F(OutputFolderTest, SaysWhenAFileCannotBeWritten)
{
    makeFolder(folder.filePath(u"taken"_s));

    EXPECT_THROW(writeFiles(folder.path(), {{u"taken"_s, "x"}}), FileError);
}

TEST_F(OutputFolderTest, NamesThatAreTakenMakeWayForAllFilesAlike)
{
    const QList<OutputFile> files{{u"a.ics"_s, "x"}, {u"b.b.html"_s, "y"}};
    EXPECT_EQ(withFreeNames(files, folder.path()), files);

    writeFiles(folder.path(), {{u"a.ics"_s, "x"}});
    EXPECT_EQ(withFreeNames(files, folder.path()),
              (QList<OutputFile>{{u"a-2.ics"_s, "x"}, {u"b.b-2.html"_s, "y"}}));
}

} // namespace loopbaan::test
