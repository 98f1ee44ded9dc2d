// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preparation/readiness_words.h"

#include "app/language/display_language.h"
#include "support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

class ReadinessWordsTest : public ::testing::Test
{
protected:
    ReadinessWordsTest() { language.use(Language::Dutch); }

    [[nodiscard]] SideWords employee(EmployeeReadiness stage, QDate day = {}) const
    {
        return wordsOf({.employee = stage, .day = day}, u"Noor"_s, today).employee;
    }

    [[nodiscard]] SideWords manager(ManagerReadiness stage, int done = 0) const
    {
        return wordsOf({.manager = stage, .doneTopics = done}, u"Noor"_s, today).manager;
    }

    DisplayLanguage language{};
    QDate today{2026, 11, 23};
};

TEST_F(ReadinessWordsTest, CountThePointsOfTheManager)
{
    EXPECT_EQ(manager(ManagerReadiness::Started, 2).text, u"Jij: 2 van 4 punten"_s);
    EXPECT_EQ(manager(ManagerReadiness::Ready, 4).mark, StatusMark::Done);
    EXPECT_EQ(manager(ManagerReadiness::NotStarted).tone, StatusTone::Neutral);
}

TEST_F(ReadinessWordsTest, NameTheDayOfTheAnswer)
{
    EXPECT_EQ(employee(EmployeeReadiness::Answered, QDate(2026, 11, 20)).text,
              u"Noor antwoordde op 20 nov"_s);
}

TEST_F(ReadinessWordsTest, AskToRemindAndNameTheDayAnAnswerIsNeeded)
{
    const SideWords words = employee(EmployeeReadiness::ReminderDue, QDate(2026, 11, 25));
    EXPECT_EQ(words.text, u"Herinner Noor: antwoord nodig vóór wo 25 nov"_s);
    EXPECT_EQ(words.tone, StatusTone::Soon);
    EXPECT_EQ(employee(EmployeeReadiness::ReminderDue).text, u"Herinner Noor aan het formulier"_s);
}

TEST_F(ReadinessWordsTest, EveryStageHasItsOwnWords)
{
    QStringList texts;
    for (const EmployeeReadiness stage :
         {EmployeeReadiness::NotAsked, EmployeeReadiness::FormSent, EmployeeReadiness::ReminderDue,
          EmployeeReadiness::FormOverdue, EmployeeReadiness::Answered})
        texts << employee(stage, today).text;
    EXPECT_EQ(texts.removeDuplicates(), 0);
}

} // namespace loopbaan::test
