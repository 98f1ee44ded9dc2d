// SPDX-License-Identifier: GPL-3.0-or-later
// What the fuzzer found worth keeping, read by the ordinary tests; see scripts/fuzz.
#include "fuzz/form_check.h"

#include "support/paths.h"
#include "support/printers.h"

#include <gtest/gtest.h>

#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

TEST(FormCorpusTest, EveryFileIsReadOrRefused)
{
    int files = 0;
    for (const QString &folder : {testData(u"fuzz/form"_s), testData(u"form"_s)}) {
        QDirIterator all(folder, QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            ASSERT_TRUE(file.open(QFile::ReadOnly)) << file.fileName().toStdString();
            EXPECT_EQ(wrongWithForm(file.readAll()), QByteArray()) << file.fileName().toStdString();
            ++files;
        }
    }
    EXPECT_GT(files, 100);
}

} // namespace loopbaan::test
