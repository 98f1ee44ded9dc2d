// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preparation/together_service.h"

#include "app/preparation/agenda_service.h"
#include "app/preparation/preparation_service.h"
#include "app/talk/prepared_answers.h"

#include "app/preparation/sent_and_answered.h"
#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

class TogetherServiceTest : public SentForms
{
protected:
    TogetherServiceTest() { talks().start(talk); }

    TogetherService together() { return TogetherService(*dossier); }
    PreparationService preparation() { return PreparationService(*dossier); }

    QList<PreparedAnswer> onTheTable()
    {
        return preparedAnswers(*dossier, talk, Catalogue::shipped(), Language::Dutch);
    }

    const QString wish = u"emp.learn.want"_s;
};

TEST_F(TogetherServiceTest, WhatIsWrittenTogetherLiesOnTheTableUnderThatDay)
{
    together().write(talk, wish, u"Excel"_s);
    ASSERT_EQ(onTheTable().size(), 1);
    EXPECT_EQ(onTheTable().constFirst().text, u"Excel"_s);
    EXPECT_EQ(onTheTable().constFirst().writtenOn, today);
    EXPECT_EQ(preparation().readiness(talk).employee, EmployeeReadiness::Answered);
}

TEST_F(TogetherServiceTest, AWishThatIsWrittenTogetherCountsForTheAgenda)
{
    together().write(talk, wish, u"Excel"_s);
    ASSERT_EQ(AgendaService(*dossier).in(talk).size(), 1);
    EXPECT_EQ(AgendaService(*dossier).in(talk).constFirst().theme, PreparationTheme::Learning);
}

TEST_F(TogetherServiceTest, TypingIsOneStepToUndo)
{
    const int before = steps();
    together().write(talk, wish, u"Ex"_s);
    together().write(talk, wish, u"Excel"_s);
    EXPECT_EQ(steps(), before + 1);
    undo();
    EXPECT_EQ(together().textAt(talk, wish), QString());
}

TEST_F(TogetherServiceTest, AFormThatComesLaterOverwritesNothing)
{
    together().write(talk, u"emp.drives.energy"_s, u"Samen gezegd"_s);
    EXPECT_TRUE(read(saying(u"Uit het formulier"_s)).isKept);
    ASSERT_EQ(onTheTable().size(), 1);
    EXPECT_EQ(onTheTable().constFirst().text, u"Samen gezegd"_s);
    EXPECT_EQ(answers().of(talk).size(), 1) << "and it is kept beside it";
}

TEST_F(TogetherServiceTest, ThereIsNoRoomForItOnceAFormCameBack)
{
    EXPECT_TRUE(together().isPossible(talk));
    read(saying(u"Mensen helpen"_s));
    EXPECT_FALSE(together().isPossible(talk));
    together().write(talk, wish, u"Excel"_s);
    EXPECT_EQ(together().textAt(talk, wish), QString());
}

TEST_F(TogetherServiceTest, PlanningItIsNoPreparationOfTheManager)
{
    together().plan(talk, true);
    EXPECT_TRUE(together().isPlanned(talk));
    EXPECT_EQ(preparation().readiness(talk).manager, ManagerReadiness::NotStarted);
    undo();
    EXPECT_FALSE(together().isPlanned(talk));
}

TEST_F(TogetherServiceTest, TheQuestionsAreThoseOfTheEmployeeAndNonePrivate)
{
    for (const QString &id : questionsTogether()) {
        const CatalogueEntry *question = Catalogue::shipped().find(id);
        ASSERT_NE(question, nullptr);
        EXPECT_EQ(question->audience, Audience::Employee);
        EXPECT_FALSE(question->is(u"private"_s) || question->is(u"sensitive"_s));
    }
}

} // namespace loopbaan::test
