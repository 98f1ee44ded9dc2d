// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings_service.h"

#include "storage/stores/stores.h"
#include "support/printers.h"
#include "support/stored_dossier.h"

#include <QUndoStack>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace loopbaan::test {

class SettingsServiceTest : public StoredDossier
{
protected:
    SettingsService settings() { return SettingsService(*dossier); }
    void undo() { dossier->undo(); }
    [[nodiscard]] int steps() const { return dossier->undoStack().count(); }
};

TEST_F(SettingsServiceTest, TheFrameworkIsTypedFieldByField)
{
    settings().write(&ConversationFramework::purpose, u"Look ah"_s);
    settings().write(&ConversationFramework::purpose, u"Look ahead"_s);
    settings().write(&ConversationFramework::result, u"A plan"_s);
    EXPECT_EQ(steps(), 2);
    reopen();
    EXPECT_EQ(settings().organisation().framework.purpose, u"Look ahead"_s);
    EXPECT_EQ(settings().organisation().framework.result, u"A plan"_s);
}

TEST_F(SettingsServiceTest, WhatIsChosenIsOneStep)
{
    settings().change([](Organisation &house) {
        house.framework.noticeDays = 21;
        house.framework.defaultFormality = Formality::Formal;
    });
    EXPECT_EQ(steps(), 1);
    undo();
    EXPECT_EQ(settings().organisation().framework.noticeDays, 14);
}

TEST_F(SettingsServiceTest, NameAndManagerAreTypedToo)
{
    settings().write(&Organisation::managerName, u"Els Maes-Peeters"_s);
    reopen();
    EXPECT_EQ(settings().organisation().managerName, u"Els Maes-Peeters"_s);
    EXPECT_EQ(settings().organisation().name, u"De Linde vzw"_s);
}

TEST_F(SettingsServiceTest, MinutesAreThoseOfTheCatalogueUntilTheyAreSet)
{
    EXPECT_EQ(totalOf(settings().minutes(true)), 90);
    PhaseSetting exchange = settings().phase(PhaseId::Exchange);
    exchange.followUpMinutes += 15;
    settings().setMinutes(exchange);
    reopen();

    EXPECT_EQ(totalOf(settings().minutes(false)), 105);
    EXPECT_EQ(totalOf(settings().minutes(true)), 90);
    settings().restoreMinutes();
    EXPECT_EQ(totalOf(settings().minutes(false)), 90);
    undo();
    EXPECT_EQ(totalOf(settings().minutes(false)), 105);
}

TEST_F(SettingsServiceTest, TurningASpinBoxIsOneStep)
{
    PhaseSetting opening = settings().phase(PhaseId::Opening);
    for (int turn = 0; turn < 5; ++turn) {
        ++opening.firstMinutes;
        settings().setMinutes(opening);
    }
    EXPECT_EQ(steps(), 1);
    undo();
    EXPECT_EQ(totalOf(settings().minutes(true)), 90);
}

TEST_F(SettingsServiceTest, OwnOccasionsAreAddedMarkedAndDeleted)
{
    const Occasion occasion = settings().addOccasion(u"Merger"_s);
    settings().write(occasion.id, u"After the merger"_s);
    settings().change(occasion.id, [](Occasion &changed) { changed.sensitive = true; });
    reopen();

    ASSERT_THAT(settings().occasions(), SizeIs(1));
    EXPECT_EQ(settings().occasions().first().text, u"After the merger"_s);
    EXPECT_TRUE(settings().occasions().first().sensitive);
    settings().remove(occasion.id);
    EXPECT_THAT(settings().occasions(), IsEmpty());
    undo();
    EXPECT_THAT(settings().occasions(), SizeIs(1));
}

TEST_F(SettingsServiceTest, TurningHowOftenIsOneStepAndTheNoticeAnother)
{
    for (int months = 13; months <= 18; ++months)
        settings().write(&ConversationFramework::everyMonths, months);
    settings().write(&ConversationFramework::noticeDays, 7);
    EXPECT_EQ(steps(), 2);
    EXPECT_EQ(settings().organisation().framework.everyMonths, 18);
    EXPECT_EQ(settings().organisation().framework.noticeDays, 7);
    undo();
    undo();
    EXPECT_EQ(settings().organisation().framework, ConversationFramework());
}

TEST_F(SettingsServiceTest, PossibilitiesAreALineEachAndUndone)
{
    settings().writePossibilities(u"Planner\nMentor"_s);
    const QList<Possibility> before = settings().possibilities();
    settings().writePossibilities(u"Mentor\n\nCoach"_s);

    EXPECT_EQ(linesOf(settings().possibilities()), u"Mentor\nCoach"_s);
    EXPECT_EQ(settings().possibilities().constFirst().id, before.at(1).id);
    undo();
    EXPECT_EQ(settings().possibilities().size(), 0) << "typing on is one step";
}

TEST_F(SettingsServiceTest, ConversationsBecomeAsSensitiveAsTheirOccasion)
{
    const Occasion occasion = settings().addOccasion(u"Burn-out"_s);
    const EmployeeId noor{u"noor"_s};
    const ConversationId talk{u"talk"_s};
    dossier->change({}, [&](Stores &stores) {
        stores.employees.insert({.id = noor, .givenName = u"Noor"_s});
        stores.trajectories.insert({.id = {u"path"_s}, .employee = noor});
        stores.conversations.insert({.id = talk,
                                     .employee = noor,
                                     .trajectory = {u"path"_s},
                                     .occasion = occasion.id.value,
                                     .date = today});
    });
    settings().change(occasion.id, [](Occasion &changed) { changed.sensitive = true; });
    EXPECT_FALSE(showsOccasion(*dossier->stores().conversations.find(talk)));
    undo();
    EXPECT_TRUE(showsOccasion(*dossier->stores().conversations.find(talk)));
}

} // namespace loopbaan::test
