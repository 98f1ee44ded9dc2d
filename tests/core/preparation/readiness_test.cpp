// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preparation/readiness.h"

#include "core/preparation/manager_topic.h"
#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

namespace {

const QDate readyDay(2026, 11, 22);

PreparationAnswer answered(int daysAgo)
{
    return {.side = PreparationSide::Employee,
            .sharedText = u"planning"_s,
            .answeredOn = readyDay.addDays(-daysAgo)};
}

FormDays form(int remindIn, int dueIn)
{
    return {.sentOn = readyDay.addDays(-10),
            .remindOn = readyDay.addDays(remindIn),
            .dueOn = readyDay.addDays(dueIn)};
}

EmployeeReadiness employeeWith(const std::optional<FormDays> &days)
{
    return readinessOn(readyDay, {}, {}, days).employee;
}

} // namespace

TEST(ReadinessTest, AFormThatIsOutGoesThroughItsDays)
{
    EXPECT_EQ(employeeWith(std::nullopt), EmployeeReadiness::NotAsked);
    EXPECT_EQ(employeeWith(form(1, 3)), EmployeeReadiness::FormSent);
    EXPECT_EQ(employeeWith(form(0, 3)), EmployeeReadiness::ReminderDue);
    EXPECT_EQ(employeeWith(form(-3, 0)), EmployeeReadiness::ReminderDue);
    EXPECT_EQ(employeeWith(form(-3, -1)), EmployeeReadiness::FormOverdue);
    EXPECT_EQ(employeeWith(FormDays{.sentOn = readyDay}), EmployeeReadiness::FormSent);
}

TEST(ReadinessTest, AnAnswerCountsHoweverLateItIs)
{
    const Readiness ready = readinessOn(readyDay, {answered(4), answered(2)}, {}, form(-5, -3));
    EXPECT_EQ(ready.employee, EmployeeReadiness::Answered);
    EXPECT_EQ(ready.day, readyDay.addDays(-2));
}

TEST(ReadinessTest, AnAnswerWithoutAFormWasFilledInTogether)
{
    EXPECT_EQ(readinessOn(readyDay, {answered(0)}, {}, {}).employee, EmployeeReadiness::Answered);
    EXPECT_EQ(readinessOn(readyDay, {PreparationAnswer{}}, {}, {}).employee, EmployeeReadiness::NotAsked);
}

TEST(ReadinessTest, TheManagerIsReadyWithFourMarks)
{
    ManagerPreparation manager;
    EXPECT_EQ(readinessOn(readyDay, {}, manager, {}).manager, ManagerReadiness::NotStarted);
    for (const EnumText<ManagerTopic> &topic : enumTexts<ManagerTopic>) {
        manager.marks << PreparationMark{.item = topic.text, .isDone = true};
        EXPECT_EQ(readinessOn(readyDay, {}, manager, {}).doneTopics, manager.marks.size());
    }
    EXPECT_EQ(readinessOn(readyDay, {}, manager, {}).manager, ManagerReadiness::Ready);
    manager.marks.removeLast();
    EXPECT_EQ(readinessOn(readyDay, {}, manager, {}).manager, ManagerReadiness::Started);
}

TEST(LastAnswersTest, TheLastOfEachQuestionIsWhatTheEmployeeSays)
{
    const PreparationAnswer mine{.side = PreparationSide::Manager, .privateText = u"mine"_s};
    EXPECT_THAT(lastAnswers(PreparationSide::Employee, {answered(0), answered(1), mine}),
                ::testing::ElementsAre(answered(0)));
}

TEST(LastAnswersTest, WhatWasTakenBackIsGone)
{
    const PreparationAnswer takenBack{.side = PreparationSide::Employee, .answeredOn = readyDay};
    EXPECT_THAT(lastAnswers(PreparationSide::Employee, {answered(1), takenBack}), ::testing::IsEmpty());
}

} // namespace loopbaan::test
