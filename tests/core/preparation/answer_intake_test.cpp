// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preparation/answer_intake.h"

#include "core/form/sample_form.h"
#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace loopbaan::test {

namespace {

const QDate intakeDay(2026, 11, 23);
const QString drives = u"emp.drives.energy"_s;

PreparationAnswer standing(const QString &text, QDate on)
{
    return {.id = {u"old"_s},
            .conversation = {u"talk"_s},
            .side = PreparationSide::Employee,
            .item = drives,
            .sharedText = text,
            .answeredOn = on};
}

AnswerIntake intake(const FormAnswer &answer, const StandingAnswers &before = {})
{
    return intakeOf(answer, sampleForm(), before, intakeDay);
}

PreparationAnswer only(const AnswerIntake &taken)
{
    EXPECT_THAT(taken.answers, SizeIs(1));
    return taken.answers.value(0);
}

} // namespace

TEST(AnswerIntakeTest, ATextIsKeptUnderItsQuestionAndDay)
{
    const PreparationAnswer row = only(intake(with(sampleAnswer(), drives, u"planning"_s)));
    EXPECT_EQ(row.item, drives);
    EXPECT_EQ(row.side, PreparationSide::Employee);
    EXPECT_EQ(row.conversation, ConversationId{u"talk"_s});
    EXPECT_EQ(row.sharedText, u"planning"_s);
    EXPECT_EQ(row.answeredOn, intakeDay);
}

TEST(AnswerIntakeTest, LinesAStepAndATickComeAlong)
{
    FormAnswer answer = sampleAnswer();
    AnsweredQuestion lines = answeredText(u"emp.strengths.good"_s, {});
    lines.items = {{.text = u"numbers"_s, .degree = ItemDegree::More}, {.text = u"calm"_s}};
    answer.answers << lines;
    EXPECT_THAT(only(intake(answer)).sharedItems, ElementsAre(u"numbers"_s, u"calm"_s));

    AnsweredQuestion step = answeredText(drives, {});
    step.scale = 2;
    answer.answers = {step};
    EXPECT_EQ(only(intake(answer)).scale, 2);

    step.scale = std::nullopt;
    step.ticked = true;
    answer.answers = {step};
    EXPECT_EQ(only(intake(answer)).sharedText, u"✓"_s);
}

TEST(AnswerIntakeTest, WhatIsToldInPersonIsOnlyThat)
{
    FormAnswer answer = with(sampleAnswer(), drives, u"a secret"_s);
    answer.answers[0].share = AnswerSharing::Tell;
    const PreparationAnswer row = only(intake(answer));
    EXPECT_TRUE(row.toldInPerson);
    EXPECT_EQ(row.sharedText, QString());
}

TEST(AnswerIntakeTest, NothingPrivateIsTaken)
{
    EXPECT_THAT(intake(with(sampleAnswer(), u"emp.life.private"_s, u"a dream"_s)).answers, IsEmpty());
}

TEST(AnswerIntakeTest, WhatWasSaidOnAnEarlierDayStaysUnderItsDate)
{
    const FormAnswer answer = with(sampleAnswer(), drives, u"people"_s);
    const PreparationAnswer row =
        only(intake(answer, {.answers = {standing(u"planning"_s, intakeDay.addDays(-2))}}));
    EXPECT_EQ(row.sharedText, u"people"_s);
    EXPECT_NE(row.id.value, u"old"_s);
}

TEST(AnswerIntakeTest, WhatDidNotChangeIsNotWrittenAgain)
{
    const FormAnswer answer = with(sampleAnswer(), drives, u"planning"_s);
    EXPECT_THAT(intake(answer, {.answers = {standing(u"planning"_s, intakeDay.addDays(-2))}}).answers,
                IsEmpty());
}

TEST(AnswerIntakeTest, WhatWasTakenBackBecomesEmpty)
{
    const PreparationAnswer row =
        only(intake(sampleAnswer(), {.answers = {standing(u"planning"_s, intakeDay.addDays(-2))}}));
    EXPECT_FALSE(saysSomething(row));
}

TEST(AnswerIntakeTest, ASecondAnswerOfTheSameDayTakesThePlaceOfTheFirst)
{
    const FormAnswer first = with(sampleAnswer(20), drives, u"planning"_s);
    const FormAnswer second = with(sampleAnswer(), drives, u"people"_s);
    const PreparationAnswer row =
        only(intake(second, {.answers = {standing(u"planning"_s, intakeDay)}, .previous = first}));
    EXPECT_EQ(row.id.value, u"old"_s);
    EXPECT_EQ(row.sharedText, u"people"_s);
}

TEST(AnswerIntakeTest, WhatWasFilledInTogetherTodayStays)
{
    const FormAnswer answer = with(sampleAnswer(), drives, u"people"_s);
    EXPECT_THAT(intake(answer, {.answers = {standing(u"said together"_s, intakeDay)}}).answers, IsEmpty());
}

TEST(AnswerIntakeTest, AnEditedQuestionIsLeftAsItStands)
{
    FormAnswer answer = with(sampleAnswer(), drives, u"none"_s);
    answer.answers[0].asked = u"What drains you?"_s;
    EXPECT_THAT(intake(answer, {.answers = {standing(u"planning"_s, intakeDay.addDays(-2))}}).answers,
                IsEmpty());
}

TEST(AnswerIntakeTest, AttitudesGoWhereTheirTrendIsKept)
{
    AnsweredQuestion step = answeredText(u"att.ahead.time"_s, {});
    step.scale = 4;
    FormAnswer answer = sampleAnswer();
    answer.answers << step;
    const AnswerIntake taken = intake(answer);
    EXPECT_THAT(taken.answers, IsEmpty());
    ASSERT_THAT(taken.attitudes, SizeIs(1));
    EXPECT_EQ(taken.attitudes.at(0).degree, 4);
    EXPECT_EQ(taken.attitudes.at(0).employee, EmployeeId{u"noor"_s});
    EXPECT_THAT(intake(answer, {.attitudes = taken.attitudes}).attitudes, IsEmpty());
}

TEST(AnswerIntakeTest, TheCareerQuestionFlowsOnToTheTalk)
{
    EXPECT_EQ(intake(with(sampleAnswer(), u"emp.start.question"_s, u" Where to? "_s)).careerQuestion,
              u"Where to?"_s);
    EXPECT_EQ(intake(sampleAnswer()).careerQuestion, QString());
}

} // namespace loopbaan::test
