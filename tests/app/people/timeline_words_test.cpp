// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/timeline_words.h"

#include "app/language/display_language.h"
#include "app/people/step_words.h"
#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace loopbaan {

void PrintTo(const TimelineRow &row, std::ostream *out)
{
    *out << spoken(row).toStdString();
}

namespace test {

class TimelineWordsTest : public ::testing::Test
{
protected:
    TimelineWordsTest() { language.use(Language::Dutch); }

    Conversation &talk(QDate date, ConversationStatus status)
    {
        career.file.conversations << Conversation{.id = ConversationId{u"c"_s},
                                                  .status = status,
                                                  .partner = u"Els Maes"_s,
                                                  .occasion = u"occ.fixed"_s,
                                                  .date = date};
        return career.file.conversations.last();
    }

    [[nodiscard]] TimelineRow first() const { return timelineRows(career).first(); }

    DisplayLanguage language{};
    CareerFile career{.file = {.entry = {.employee = {.givenName = u"Noor"_s, .familyName = u"Janssens"_s}}},
                      .occasions = {{.id = u"occ.care"_s, .text = u"Zorg"_s, .sensitive = true},
                                    {.id = u"occ.trained"_s, .text = u"Na een opleiding"_s}},
                      .today = QDate(2026, 11, 23)};
};

TEST_F(TimelineWordsTest, APlannedConversationSaysWhenWhereAndHowFarAhead)
{
    Conversation &planned = talk(QDate(2026, 11, 26), ConversationStatus::Planned);
    planned.time = QTime(10, 0);
    planned.place = u"vergaderruimte Linde"_s;
    planned.invitedOn = QDate(2026, 11, 5);
    EXPECT_EQ(first(),
              (TimelineRow{.group = u"Gepland"_s,
                           .kind = TimelineKind::Conversation,
                           .state = TimelineState::Planned,
                           .title = u"Jaarlijks loopbaangesprek"_s,
                           .when = u"do 26 nov, 10:00"_s,
                           .detail = u"vergaderruimte Linde · 21 dagen vooraf uitgenodigd"_s}));
}

TEST_F(TimelineWordsTest, AHeldConversationCountsItsAgreements)
{
    talk(QDate(2025, 11, 18), ConversationStatus::Finished);
    career.file.agreements << Agreement{.conversation = ConversationId{u"c"_s}};
    EXPECT_EQ(first(),
              (TimelineRow{.group = u"2025"_s,
                           .kind = TimelineKind::Conversation,
                           .state = TimelineState::Done,
                           .title = u"Jaarlijks loopbaangesprek"_s,
                           .when = u"18 nov"_s,
                           .detail = u"Els Maes · 1 afspraak"_s}));
}

TEST_F(TimelineWordsTest, ASensitiveOccasionLeavesNoTrace)
{
    Conversation &held = talk(QDate(2025, 11, 18), ConversationStatus::Finished);
    held.occasion = u"occ.care"_s;
    held.occasionSensitive = true;
    EXPECT_EQ(first().title, u"Loopbaangesprek"_s);
    EXPECT_EQ(first().detail, u"Els Maes"_s);
    held.occasionShown = true;
    EXPECT_EQ(first().detail, u"Zorg · Els Maes"_s);
}

TEST_F(TimelineWordsTest, RolesAndTheStartAreNamedByTheJob)
{
    career.file.entry.employee.hiredOn = QDate(2019, 1, 7);
    career.file.roles << EmployeeRole{.validFrom = QDate(2019, 1, 7), .jobTitle = u"Onthaal"_s}
                      << EmployeeRole{.validFrom = QDate(2022, 9, 1),
                                      .jobTitle = u"Planner"_s,
                                      .department = u"Logistiek"_s,
                                      .fte = 0.8};
    const QList<TimelineRow> rows = timelineRows(career);
    EXPECT_EQ(spoken(rows.at(0)), u"2022, Functie: Planner, 1 sep, Logistiek · 0,8 vte/fte"_s);
    EXPECT_EQ(spoken(rows.at(1)), u"2019, Gestart als Onthaal, 7 jan"_s);
}

TEST_F(TimelineWordsTest, TheHeadlineSaysWhatIsKnown)
{
    EmployeeEntry entry{.employee = {.jobTitle = u"Planner"_s, .hiredOn = QDate(2019, 1, 7), .fte = 0.8},
                        .department = u"Logistiek"_s};
    EXPECT_EQ(headline(entry, career.today),
              u"Planner · team Logistiek · 0,8 vte/fte · in dienst sinds 7 januari 2019"_s);
    entry.employee.leftOn = QDate(2026, 3, 31);
    EXPECT_EQ(headline(entry, career.today),
              u"Planner · team Logistiek · 0,8 vte/fte · uit dienst sinds 31 maart 2026"_s);
    EXPECT_EQ(headline({}, career.today), QString());
}

TEST_F(TimelineWordsTest, TheNextStepIsASentenceWithAButton)
{
    EXPECT_EQ(nextStepWords(career),
              (StepWords{.text = u"Er is nog geen gesprek geweest met Noor."_s,
                         .button = u"Gesprek plannen…"_s,
                         .place = StepPlace::Planning}));
    career.file.agreements << Agreement{.text = u"Meelopen bij inkoop"_s, .due = QDate(2026, 11, 15)};
    EXPECT_EQ(nextStepWords(career).text,
              u"“Meelopen bij inkoop” moest klaar zijn op 15 november 2026. Hoe staat het ervoor?"_s);
    EXPECT_EQ(nextStepWords(career).place, StepPlace::Agreement);
}

TEST_F(TimelineWordsTest, WhoLeftHasNoNextStep)
{
    career.file.entry.employee.leftOn = QDate(2026, 3, 31);
    EXPECT_EQ(nextStepWords(career),
              (StepWords{.text = u"Noor werkt hier niet meer."_s, .place = StepPlace::Nowhere}));
}

TEST_F(TimelineWordsTest, TheDirectionIsInTheWordsOfTheNewestPlan)
{
    talk(QDate(2025, 11, 18), ConversationStatus::Finished).careerQuestion = u"Wat kan ik worden?"_s;
    EXPECT_EQ(directionWords(career.file).text, u"Wat kan ik worden?"_s);
    career.file.plans << DevelopmentPlan{.ownWords = u"Zelf beslissen."_s, .approvedOn = QDate(2025, 12, 2)};
    EXPECT_EQ(directionWords(career.file).text, u"Zelf beslissen."_s);
    EXPECT_EQ(directionWords(career.file).source, u"uit het POP van 2 december 2025"_s);
}

} // namespace test

} // namespace loopbaan
