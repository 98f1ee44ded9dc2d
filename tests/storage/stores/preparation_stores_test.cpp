// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/printers.h"
#include "support/stored_database.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace loopbaan::test {

class PreparationStoresTest : public StoredDatabase
{
protected:
    PreparationStoresTest()
    {
        stores.employees.insert({.id = noor});
        stores.conversations.insert({.id = talk, .employee = noor});
    }

    void fillTheManagersSide()
    {
        stores.privateDegrees.insert(degree);
        stores.competenceLevels.insert(level);
        stores.trainingNeeds.insert(training);
        stores.preparationMarks.insert(mark);
        stores.agendaItems.insert(second);
        stores.agendaItems.insert(first);
        stores.attitudeAnswers.insert(attitude);
        stores.attitudeGoals.insert(goal);
    }

    EmployeeId noor{u"noor"_s};
    ConversationId talk{u"talk"_s};
    PrivateDegree degree{{u"1"_s}, talk, u"mgr.estimate.room"_s, 4};
    CompetenceLevel level{{u"1"_s}, talk, u"planning"_s, 3, u"the December peak"_s, 0};
    TrainingNeed training{{u"1"_s}, talk, u"Excel"_s, u"the new schedule"_s, 0};
    PreparationMark mark{{u"1"_s}, talk, u"topic.room"_s, true};
    AgendaItem first{{u"b"_s}, talk, PreparationTheme::Next, 0};
    AgendaItem second{{u"a"_s}, talk, PreparationTheme::Room, 1};
    AttitudeAnswer attitude{{u"1"_s}, noor, talk, u"att.ahead.time"_s, 2, {}, QDate(2026, 11, 25)};
    AttitudeGoal goal{{u"1"_s}, noor, Attitude::Steer, {}, QDate(2026, 12, 10)};
};

TEST_F(PreparationStoresTest, ThePreparationComesBackAsItWas)
{
    fillTheManagersSide();
    EXPECT_THAT(stores.privateDegrees.of(talk), ElementsAre(degree));
    EXPECT_THAT(stores.competenceLevels.of(talk), ElementsAre(level));
    EXPECT_THAT(stores.trainingNeeds.of(talk), ElementsAre(training));
    EXPECT_THAT(stores.preparationMarks.of(talk), ElementsAre(mark));
    EXPECT_THAT(stores.agendaItems.of(talk), ElementsAre(first, second));
    EXPECT_THAT(stores.attitudeAnswers.of(noor), ElementsAre(attitude));
    EXPECT_EQ(stores.attitudeGoals.of(noor), goal);
}

TEST_F(PreparationStoresTest, NothingOfItOutlivesTheEmployee)
{
    fillTheManagersSide();
    stores.employees.remove(noor);
    EXPECT_THAT(stores.privateDegrees.all(), IsEmpty());
    EXPECT_THAT(stores.competenceLevels.all(), IsEmpty());
    EXPECT_THAT(stores.trainingNeeds.all(), IsEmpty());
    EXPECT_THAT(stores.preparationMarks.all(), IsEmpty());
    EXPECT_THAT(stores.agendaItems.all(), IsEmpty());
    EXPECT_THAT(stores.attitudeAnswers.all(), IsEmpty());
    EXPECT_THAT(stores.attitudeGoals.all(), IsEmpty());
}

TEST_F(PreparationStoresTest, AQuestionSetKeepsItsQuestionsInThreeLanguages)
{
    const QuestionSet set{{u"usual"_s}, u"Usual"_s, 0};
    SetQuestion own = newOwnQuestion(set.id, u"drives"_s);
    own.kind = FormQuestionKind::Scale;
    own.text.texts = {u"Hoe?"_s, u"How?"_s, u"Comment ?"_s};
    own.hint.texts[2] = u"Pensez-y."_s;
    own.position = 1;
    const SetQuestion off{{u"off"_s}, set.id, u"emp.drives.drain"_s, false, 0};
    stores.questionSets.insert(set);
    stores.setQuestions.insert(own);
    stores.setQuestions.insert(off);

    EXPECT_THAT(stores.questionSets.all(), ElementsAre(set));
    EXPECT_THAT(stores.setQuestions.of(set.id), ElementsAre(off, own));
    stores.questionSets.remove(set.id);
    EXPECT_THAT(stores.setQuestions.all(), IsEmpty());
}

TEST_F(PreparationStoresTest, DamageIsNoticed)
{
    stores.trainingNeeds.insert(training);
    database.run(u"UPDATE training_need SET text = 'Word'"_s);
    EXPECT_THAT(stores.damaged(), ElementsAre(u"training_need 1"_s));
}

} // namespace loopbaan::test
