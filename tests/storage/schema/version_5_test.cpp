// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/dossier_file.h"
#include "storage/schema/version_1.h"
#include "storage/schema/version_2.h"
#include "storage/schema/version_3.h"
#include "storage/schema/version_4.h"

#include "support/printers.h"
#include "support/stored_database.h"
#include "support/written_database.h"

#include <QTemporaryDir>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace loopbaan::test {

/// A dossier as the fourth version of the program left it.
class Version5Test : public ::testing::Test
{
protected:
    Version5Test()
    {
        Database database(fixedClock());
        migrate(database, {schema::version1(), schema::version2(), schema::version3(), schema::version4()});
        Stores(database).occasions.insert(occasion);
        writeDatabase(database, path);
    }

    Occasion occasion{.id = {u"occasion"_s}, .text = u"Fusie"_s};
    QTemporaryDir folder;
    QString path = folder.filePath(u"fourth.lbdossier"_s);
};

TEST_F(Version5Test, ADossierOfTheFourthVersionIsBroughtAlongAndTakesAPossibility)
{
    ASSERT_EQ(versionOnDisk(path), 4);
    const auto file = DossierFile::openToWrite(path, fixedClock());
    Stores stores(file->database());
    EXPECT_THAT(stores.occasions.all(), ElementsAre(occasion));
    EXPECT_THAT(stores.possibilities.all(), IsEmpty());

    const Possibility possibility{.id = PossibilityId::create(), .text = u"Planner"_s};
    stores.possibilities.insert(possibility);
    EXPECT_THAT(stores.possibilities.all(), ElementsAre(possibility));
    EXPECT_THAT(stores.damaged(), IsEmpty());
    EXPECT_EQ(versionOnDisk(path), latestVersion());
}

} // namespace loopbaan::test
