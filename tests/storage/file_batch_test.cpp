// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/file_batch.h"

#include "storage/file_test.h"

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace loopbaan::test {

namespace {

using FileBatchTest = FileTest;

QString numbered(int number)
{
    return u"POP_%1.pdf"_s.arg(number);
}

} // namespace

TEST_F(FileBatchTest, WritesMoreFilesThanItHoldsBack)
{
    FileBatch batch;

    for (int number = 0; number < 300; ++number)
        batch.add(path(numbered(number)), QByteArray::number(number));

    EXPECT_THAT(batch.finish(), IsEmpty());
    EXPECT_EQ(names().size(), 300);
    for (int number = 0; number < 300; ++number)
        EXPECT_EQ(contents(numbered(number)), QByteArray::number(number));
}

TEST_F(FileBatchTest, NamesWhatFailedAndWritesTheRest)
{
    QDir(folder.path()).mkdir(u"POP_1.pdf"_s);
    FileBatch batch;

    for (int number = 0; number < 3; ++number)
        batch.add(path(numbered(number)), "x"_qba);
    batch.add(path(u"missing/POP_3.pdf"_s), "x"_qba);
    const auto failures = batch.finish();

    ASSERT_EQ(failures.size(), 2U);
    EXPECT_EQ(failures[0].path(), path(numbered(1)));
    EXPECT_EQ(failures[0].cause(), FileCause::NotAFile);
    EXPECT_EQ(failures[1].cause(), FileCause::FolderMissing);
    EXPECT_THAT(names(), ElementsAre(numbered(0), numbered(1), numbered(2)));
}

TEST_F(FileBatchTest, ATargetThatBecomesAFolderMeanwhileIsNamed)
{
    FileBatch batch;
    batch.add(path(numbered(0)), "x"_qba);
    batch.add(path(numbered(1)), "x"_qba);
    QDir(folder.path()).mkdir(numbered(0));

    const auto failures = batch.finish();

    ASSERT_EQ(failures.size(), 1U);
    EXPECT_EQ(failures[0].cause(), FileCause::NotAFile);
    EXPECT_EQ(contents(numbered(1)), "x"_qba);
    EXPECT_EQ(names().size(), 2);
}

TEST_F(FileBatchTest, LeftAloneItWritesNothing)
{
    put(numbered(0), "old"_qba);

    {
        FileBatch batch;
        batch.add(path(numbered(0)), "new"_qba);
        EXPECT_EQ(contents(numbered(0)), "old"_qba);
    }

    EXPECT_EQ(contents(numbered(0)), "old"_qba);
    EXPECT_EQ(names().size(), 1);
}

TEST_F(FileBatchTest, WritesIntoSeveralFolders)
{
    QDir(folder.path()).mkdir(u"a"_s);
    QDir(folder.path()).mkdir(u"b"_s);
    FileBatch batch;

    batch.add(path(u"a/pop.pdf"_s), "a"_qba);
    batch.add(path(u"b/pop.pdf"_s), "b"_qba);

    EXPECT_THAT(batch.finish(), IsEmpty());
    EXPECT_EQ(contents(u"a/pop.pdf"_s), "a"_qba);
    EXPECT_EQ(contents(u"b/pop.pdf"_s), "b"_qba);
}

} // namespace loopbaan::test
