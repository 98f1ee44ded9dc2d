// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/dossier_file.h"
#include "storage/schema/version_1.h"
#include "storage/storage_error.h"

#include "support/printers.h"
#include "support/stored_database.h"
#include "support/written_database.h"

#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace loopbaan::test {

/// A dossier as the first version of the program left it, with somebody in it.
class Version2Test : public ::testing::Test
{
protected:
    Version2Test()
    {
        Database database(fixedClock());
        migrate(database, {schema::version1()});
        Stores stores(database);
        stores.employees.insert(noor);
        stores.conversations.insert(talk);
        stores.phases.insert(phase);
        stores.agreements.insert(agreement);
        writeDatabase(database, path);
    }

    void expectEverythingIn(DossierFile &file) const
    {
        const Stores stores(file.database());
        EXPECT_THAT(stores.employees.all(), ElementsAre(noor));
        EXPECT_THAT(stores.conversations.all(), ElementsAre(talk));
        EXPECT_THAT(stores.phases.of(talk.id), ElementsAre(phase));
        EXPECT_THAT(stores.agreements.all(), ElementsAre(agreement));
        EXPECT_THAT(stores.damaged(), IsEmpty());
        EXPECT_EQ(stores.talks.of(talk.id), std::nullopt);
        EXPECT_EQ(versionOf(file.database()), latestVersion());
    }

    [[nodiscard]] QByteArray bytesOnDisk() const
    {
        QFile file(path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    Employee noor{.id = {u"noor"_s}, .number = u"10001"_s, .givenName = u"Noor"_s};
    Conversation talk{.id = {u"talk"_s},
                      .employee = noor.id,
                      .date = QDate(2026, 12, 10),
                      .ownNotes = u"only mine"_s,
                      .phase = PhaseId::Planning};
    ConversationPhase phase{.id = {u"phase"_s},
                            .conversation = talk.id,
                            .phase = PhaseId::Exchange,
                            .plannedMinutes = 30,
                            .sharedNotes = u"said"_s};
    Agreement agreement{
        .id = {u"agreement"_s}, .employee = noor.id, .conversation = talk.id, .text = u"plan"_s};
    QTemporaryDir folder;
    QString path = folder.filePath(u"first.lbdossier"_s);
};

TEST_F(Version2Test, ADossierOfTheFirstVersionIsBroughtAlongWithEverythingInIt)
{
    ASSERT_EQ(versionOnDisk(path), 1);
    expectEverythingIn(*DossierFile::openToWrite(path, fixedClock()));
    EXPECT_EQ(versionOnDisk(path), latestVersion());
}

TEST_F(Version2Test, OnlyLookingAtItLeavesTheFileAsItIs)
{
    const QByteArray before = bytesOnDisk();
    expectEverythingIn(*DossierFile::openToRead(path, fixedClock()));
    EXPECT_EQ(bytesOnDisk(), before);
}

TEST_F(Version2Test, WhatIsOnlyLookedAtCannotBeChanged)
{
    const auto file = DossierFile::openToRead(path, fixedClock());
    EXPECT_THROW(Stores(file->database()).employees.remove(noor.id), StorageError);
}

TEST_F(Version2Test, TheNewTablesTakeRecordsOfOldConversations)
{
    const auto file = DossierFile::openToWrite(path, fixedClock());
    Stores stores(file->database());
    stores.talks.insert({.id = {u"course"_s}, .conversation = talk.id});
    EXPECT_NE(stores.talks.of(talk.id), std::nullopt);
}

} // namespace loopbaan::test
