// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/dossier_file.h"
#include "storage/schema/version_1.h"
#include "storage/schema/version_2.h"
#include "storage/schema/version_3.h"

#include "support/printers.h"
#include "support/stored_database.h"
#include "support/written_database.h"

#include <QTemporaryDir>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace loopbaan::test {

/// A dossier as the third version of the program left it, with a form that is out.
class Version4Test : public ::testing::Test
{
protected:
    Version4Test()
    {
        Database database(fixedClock());
        migrate(database, {schema::version1(), schema::version2(), schema::version3()});
        Stores stores(database);
        stores.employees.insert({.id = {u"noor"_s}, .givenName = u"Noor"_s});
        stores.conversations.insert({.id = talk, .employee = {u"noor"_s}});
        stores.sentForms.insert(form);
        writeDatabase(database, path);
    }

    ConversationId talk{u"talk"_s};
    SentForm form{.id = {u"form"_s}, .conversation = talk, .content = "{}"};
    QTemporaryDir folder;
    QString path = folder.filePath(u"third.lbdossier"_s);
};

TEST_F(Version4Test, ADossierOfTheThirdVersionIsBroughtAlongAndTakesAChoice)
{
    ASSERT_EQ(versionOnDisk(path), 3);
    const auto file = DossierFile::openToWrite(path, fixedClock());
    Stores stores(file->database());
    EXPECT_THAT(stores.sentForms.of(talk), ElementsAre(form));
    EXPECT_EQ(stores.formChoices.of(talk), std::nullopt);

    const FormChoice choice{.id = FormChoiceId::create(), .conversation = talk, .questions = "{}"};
    stores.formChoices.insert(choice);
    EXPECT_EQ(stores.formChoices.of(talk), choice);
    EXPECT_THAT(stores.damaged(), IsEmpty());
    EXPECT_EQ(versionOnDisk(path), latestVersion());
}

} // namespace loopbaan::test
