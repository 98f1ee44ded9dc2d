// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/dossier.h"

#include "storage/storage_error.h"
#include "storage/stores/stores.h"

#include "support/printers.h"
#include "support/stored_dossier.h"

#include <QFile>
#include <QSignalSpy>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace loopbaan::test {

class DossierTest : public StoredDossier
{
protected:
    void add(const QString &name)
    {
        dossier->change(u"Add employee"_s, [&name](Stores &stores) {
            stores.employees.insert({.id = EmployeeId::create(), .givenName = name});
        });
    }

    void type(const QString &field, const QString &text)
    {
        dossier->changeText(u"Typing"_s, field, [&text](Stores &stores) {
            Organisation house = stores.organisations.current();
            house.framework.purpose = text;
            stores.organisations.save(house);
        });
    }

    [[nodiscard]] QList<Employee> employees() const { return dossier->stores().employees.all(); }
    [[nodiscard]] QString purpose() const
    {
        return dossier->stores().organisations.current().framework.purpose;
    }
};

TEST_F(DossierTest, StartsWithItsOrganisationAndNothingToUndo)
{
    EXPECT_EQ(dossier->stores().organisations.current().name, u"De Linde vzw"_s);
    EXPECT_FALSE(dossier->undoStack().canUndo());
    EXPECT_EQ(dossier->name(), u"team"_s);
}

TEST_F(DossierTest, SaysSavedOnlyAfterTheChangeIsOnDisk)
{
    const QSignalSpy saved(dossier.get(), &Dossier::saved);
    add(u"Noor"_s);

    EXPECT_THAT(saved, SizeIs(1));
    reopen();
    EXPECT_THAT(employees(), SizeIs(1));
}

TEST_F(DossierTest, ACommandIsUndoneAndRedoneAsOneStep)
{
    dossier->change(u"Import"_s, [](Stores &stores) {
        for (int index = 0; index < 50; ++index)
            stores.employees.insert({.id = EmployeeId::create(), .givenName = u"Noor"_s});
    });
    EXPECT_EQ(dossier->undoStack().undoText(), u"Import"_s);

    dossier->undo();
    EXPECT_THAT(employees(), IsEmpty());

    dossier->redo();
    EXPECT_THAT(employees(), SizeIs(50));
}

TEST_F(DossierTest, AnUndoneChangeIsAlsoOnDisk)
{
    add(u"Noor"_s);
    dossier->undo();
    reopen();
    EXPECT_THAT(employees(), IsEmpty());
}

TEST_F(DossierTest, TypingInOneFieldIsOneStep)
{
    type(u"purpose"_s, u"W"_s);
    type(u"purpose"_s, u"We"_s);
    type(u"result"_s, u"We talk"_s);

    dossier->undo();
    EXPECT_EQ(purpose(), u"We"_s);
    dossier->undo();
    EXPECT_EQ(purpose(), u""_s);
}

TEST_F(DossierTest, AFailingCommandChangesNothing)
{
    EXPECT_THROW(dossier->change(u"Fail"_s,
                                 [](Stores &stores) {
                                     stores.employees.insert({.id = EmployeeId::create()});
                                     throw std::runtime_error("half-way");
                                 }),
                 std::runtime_error);

    EXPECT_THAT(employees(), IsEmpty());
    EXPECT_FALSE(dossier->undoStack().canUndo());
}

TEST_F(DossierTest, ChangesWithinAChangeAreOneStep)
{
    dossier->change(u"Plan"_s, [this](Stores &) {
        add(u"Noor"_s);
        type(u"purpose"_s, u"We"_s);
    });
    EXPECT_EQ(dossier->undoStack().undoText(), u"Plan"_s);
    dossier->undo();
    EXPECT_THAT(employees(), IsEmpty());
    EXPECT_EQ(purpose(), u""_s);
    EXPECT_FALSE(dossier->undoStack().canUndo());
}

TEST_F(DossierTest, AChangeWithinAChangeThatFailsIsNotKept)
{
    EXPECT_THROW(dossier->change(u"Fail"_s,
                                 [this](Stores &) {
                                     add(u"Noor"_s);
                                     throw std::runtime_error("half-way");
                                 }),
                 std::runtime_error);
    EXPECT_THAT(employees(), IsEmpty());
    add(u"Fatima"_s);
    EXPECT_THAT(employees(), SizeIs(1)) << "the next one stands by itself";
}

TEST_F(DossierTest, WhatIsTakenBackCannotBeDoneAgain)
{
    add(u"Noor"_s);
    add(u"Fatima"_s);
    dossier->takeBack();
    EXPECT_THAT(employees(), SizeIs(1));
    EXPECT_FALSE(dossier->undoStack().canRedo());
    EXPECT_TRUE(dossier->undoStack().canUndo());
}

TEST_F(DossierTest, WhoLooksAlongSeesNothingUndoneThatIsPrivateOrOfSomebodyElse)
{
    const Employee noor{.id = {u"noor"_s}, .givenName = u"Noor"_s};
    const auto save = [this](const Employee &employee) {
        dossier->change(u"Change employee"_s, [&](Stores &stores) { stores.employees.save(employee); });
    };
    const auto mayUndo = [this, &noor] {
        dossier->shareScreenWith(noor.id);
        const bool may = dossier->canUndo();
        const int before = dossier->undoStack().index();
        dossier->undo();
        EXPECT_EQ(dossier->undoStack().index(), may ? before - 1 : before);
        EXPECT_EQ(dossier->canRedo(), may);
        dossier->shareScreenWith(std::nullopt);
        return may;
    };
    save(noor);

    Employee changed = noor;
    changed.jobTitle = u"Planner"_s;
    save(changed);
    EXPECT_TRUE(mayUndo());

    changed = noor;
    changed.education = u"Left school at sixteen"_s;
    save(changed);
    EXPECT_FALSE(mayUndo());

    add(u"Tom"_s);
    EXPECT_FALSE(mayUndo());
    EXPECT_TRUE(dossier->canUndo());
}

TEST_F(DossierTest, ACommandThatChangesNothingIsNoStep)
{
    dossier->change(u"Nothing"_s, [](Stores &) {});
    EXPECT_FALSE(dossier->undoStack().canUndo());
}

TEST_F(DossierTest, TellsWhatWasTouchedAlsoByUndo)
{
    Subjects seen;
    QObject::connect(dossier.get(), &Dossier::changed, dossier.get(),
                     [&seen](Subjects subjects) { seen = subjects; });
    add(u"Noor"_s);
    EXPECT_EQ(seen, Subjects(Subject::People));

    seen = {};
    dossier->undo();
    EXPECT_EQ(seen, Subjects(Subject::People));
}

TEST_F(DossierTest, BesideAWriterItCanStillBeRead)
{
    add(u"Noor"_s);
    dossier.reset();
    const Dossier copy(path, Dossier::Access::Read, clock());

    EXPECT_TRUE(copy.isReadOnly());
    EXPECT_THAT(copy.stores().employees.all(), SizeIs(1));
}

TEST_F(DossierTest, ADossierThatCannotBeWrittenOpensForReading)
{
    dossier.reset();
    QFile(path).setPermissions(QFile::ReadOwner);
    QFile lock(path + u".lock"_s);
    ASSERT_TRUE(lock.open(QIODevice::WriteOnly)); // somebody on another machine
    lock.write("4711\nloopbaangesprek\nPC-14\n");
    lock.close();

    const Dossier copy(path, Dossier::Access::WriteIfPossible, clock());

    EXPECT_TRUE(copy.isReadOnly());
    EXPECT_TRUE(copy.readOnlyReason().endsWith(u'.')) << "a sentence, whoever has it open";
}

TEST_F(DossierTest, AnUndoThatCannotBeStoredSaysSoAndCanBeTriedAgain)
{
    add(u"Noor"_s);
    const QSignalSpy failed(dossier.get(), &Dossier::undoFailed);
    QFile::rename(path, path + u".elsewhere"_s);

    dossier->undo();

    ASSERT_THAT(failed, SizeIs(1));
    EXPECT_EQ(failed.first().first().toString(),
              u"The file was moved or replaced while it was open. Open it again in its new place."_s);
    EXPECT_THAT(employees(), SizeIs(1));

    QFile::rename(path + u".elsewhere"_s, path);
    dossier->undo();
    EXPECT_THAT(employees(), IsEmpty());
}

} // namespace loopbaan::test
