// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preparation/preparation_service.h"

#include "app/preparation/competence_service.h"
#include "app/preparation/training_service.h"

#include "app/talk/stored_talk.h"
#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace loopbaan::test {

class PreparationServiceTest : public StoredTalk
{
protected:
    PreparationService preparation() { return PreparationService(*dossier); }
    CompetenceService competences() { return CompetenceService(*dossier); }
    TrainingService trainings() { return TrainingService(*dossier); }
    QString written(const QString &question) { return textAt(question, preparation().of(talk)); }
    bool done(ManagerTopic topic) { return isDone(topic, preparation().of(talk)); }
};

TEST_F(PreparationServiceTest, WhatIsTypedIsKeptAndUndoneAsOneStep)
{
    preparation().write(talk, u"mgr.person.room"_s, u"Mag"_s);
    const int before = steps();
    preparation().write(talk, u"mgr.person.room"_s, u"Magazijn B"_s);
    EXPECT_EQ(steps(), before);
    reopen();
    EXPECT_EQ(written(u"mgr.person.room"_s), u"Magazijn B"_s);
}

TEST_F(PreparationServiceTest, WhatMakesItASuccessIsKeptWithTheConversation)
{
    preparation().write(talk, u"mgr.fit.success"_s, u"one clear step"_s);
    EXPECT_EQ(stored(talk).managerSuccess, u"one clear step"_s);
    EXPECT_EQ(written(u"mgr.fit.success"_s), u"one clear step"_s);
}

TEST_F(PreparationServiceTest, AStepIsChosenChangedAndTakenBack)
{
    const QString room = u"mgr.estimate.room"_s;
    preparation().choose(talk, room, 2);
    preparation().choose(talk, room, 4);
    EXPECT_EQ(degreeOf(room, preparation().of(talk)), 4);
    preparation().choose(talk, room, std::nullopt);
    EXPECT_THAT(preparation().of(talk).degrees, IsEmpty());
    undo();
    EXPECT_EQ(degreeOf(room, preparation().of(talk)), 4);
}

TEST_F(PreparationServiceTest, AMarkAppearsByItselfAndIsOverruled)
{
    EXPECT_FALSE(done(ManagerTopic::Room));
    preparation().write(talk, u"mgr.person.room"_s, u"plenty"_s);
    EXPECT_TRUE(done(ManagerTopic::Room));
    preparation().mark(talk, ManagerTopic::Room, false);
    EXPECT_FALSE(done(ManagerTopic::Room));
    preparation().mark(talk, ManagerTopic::Room, true);
    EXPECT_THAT(preparation().of(talk).marks, IsEmpty());
    preparation().mark(talk, ManagerTopic::Growth, true);
    EXPECT_TRUE(done(ManagerTopic::Growth));
}

TEST_F(PreparationServiceTest, AChecksTickComesAndGoes)
{
    preparation().tick(talk, u"mgr.self.open"_s, true);
    EXPECT_TRUE(isTicked(u"mgr.self.open"_s, preparation().of(talk)));
    preparation().tick(talk, u"mgr.self.open"_s, false);
    EXPECT_THAT(preparation().of(talk).marks, IsEmpty());
}

TEST_F(PreparationServiceTest, LevelsAreNamedRatedAndShownByAnExample)
{
    const CompetenceLevel planning = competences().add(talk, u"plan"_s);
    competences().rename(planning.id, u"planning"_s);
    competences().setLevel(planning.id, 3);
    competences().writeExample(planning.id, u"the December peak"_s);
    competences().add(talk, u"listening"_s);
    reopen();

    ASSERT_THAT(competences().of(talk), SizeIs(2));
    const CompetenceLevel kept = competences().of(talk).constFirst();
    EXPECT_EQ(kept.competence, u"planning"_s);
    EXPECT_EQ(kept.level, 3);
    EXPECT_EQ(kept.example, u"the December peak"_s);
    EXPECT_TRUE(done(ManagerTopic::Level));
    competences().remove(planning.id);
    EXPECT_THAT(competences().of(talk), SizeIs(1));
}

TEST_F(PreparationServiceTest, TrainingsSayForWhat)
{
    const TrainingNeed excel = trainings().add(talk, u"Exc"_s);
    trainings().write(excel.id, u"Excel"_s);
    trainings().writePurpose(excel.id, u"the new schedule"_s);
    EXPECT_EQ(trainings().of(talk).constFirst().purpose, u"the new schedule"_s);
    EXPECT_TRUE(done(ManagerTopic::Training));
    trainings().remove(excel.id);
    undo();
    EXPECT_EQ(trainings().of(talk).constFirst().text, u"Excel"_s);
}

TEST_F(PreparationServiceTest, ReadinessFollowsBothSides)
{
    EXPECT_EQ(preparation().readiness(talk), Readiness());
    preparation().write(talk, u"mgr.person.level"_s, u"plans by herself"_s);
    EXPECT_EQ(preparation().readiness(talk).manager, ManagerReadiness::Started);
    EXPECT_EQ(preparation().readiness(talk).doneTopics, 1);
}

} // namespace loopbaan::test
