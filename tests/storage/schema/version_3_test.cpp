// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/dossier_file.h"
#include "storage/schema/version_1.h"
#include "storage/schema/version_2.h"

#include "support/printers.h"
#include "support/stored_database.h"
#include "support/written_database.h"

#include <QTemporaryDir>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace loopbaan::test {

/// A dossier as the second version of the program left it, with a talk that runs.
class Version3Test : public ::testing::Test
{
protected:
    Version3Test()
    {
        Database database(fixedClock());
        migrate(database, {schema::version1(), schema::version2()});
        Stores stores(database);
        stores.employees.insert(noor);
        stores.conversations.insert(conversation);
        stores.talks.insert(talk);
        stores.preparation.insert(answer);
        writeDatabase(database, path);
    }

    Employee noor{.id = {u"noor"_s}, .givenName = u"Noor"_s};
    Conversation conversation{.id = {u"talk"_s}, .employee = noor.id, .status = ConversationStatus::Running};
    Talk talk{.id = {u"course"_s}, .conversation = conversation.id, .noted = u"wishes"_s};
    PreparationAnswer answer{.id = {u"answer"_s},
                             .conversation = conversation.id,
                             .item = u"emp.drives.energy"_s,
                             .sharedText = u"planning"_s};
    QTemporaryDir folder;
    QString path = folder.filePath(u"second.lbdossier"_s);
};

TEST_F(Version3Test, ADossierOfTheSecondVersionIsBroughtAlongWithEverythingInIt)
{
    ASSERT_EQ(versionOnDisk(path), 2);
    const auto file = DossierFile::openToWrite(path, fixedClock());
    const Stores stores(file->database());
    EXPECT_EQ(stores.employees.find(noor.id), noor);
    EXPECT_EQ(stores.conversations.find(conversation.id), conversation);
    EXPECT_EQ(stores.talks.of(conversation.id), talk);
    EXPECT_THAT(stores.preparation.of(conversation.id), ElementsAre(answer));
    EXPECT_THAT(stores.damaged(), IsEmpty());
    EXPECT_EQ(versionOnDisk(path), latestVersion());
}

TEST_F(Version3Test, TheNewTablesTakeRecordsOfOldConversations)
{
    const auto file = DossierFile::openToWrite(path, fixedClock());
    Stores stores(file->database());
    stores.sentForms.insert({.id = {u"form"_s}, .conversation = conversation.id, .content = "{}"});
    stores.agendaItems.insert({.id = AgendaItemId::create(), .conversation = conversation.id});
    EXPECT_THAT(stores.damaged(), IsEmpty());
    EXPECT_THAT(stores.sentForms.of(conversation.id), ::testing::SizeIs(1));
}

} // namespace loopbaan::test
