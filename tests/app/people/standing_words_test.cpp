// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/standing_words.h"

#include "app/language/display_language.h"
#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

class StandingWordsTest : public ::testing::Test
{
protected:
    StandingWordsTest() { language.use(Language::Dutch); }

    [[nodiscard]] QString text(const Standing &standing) const { return wordsOf(standing, today).text; }

    DisplayLanguage language{};
    QDate today{2026, 11, 23};
};

TEST_F(StandingWordsTest, NameTheDayOfAPlannedConversation)
{
    const Standing standing{.kind = StandingKind::ConversationPlanned, .date = QDate(2026, 11, 26)};
    EXPECT_EQ(text(standing), u"gesprek do 26 nov"_s);
    EXPECT_EQ(wordsOf(standing, today).tone, StatusTone::Good);
}

TEST_F(StandingWordsTest, SayTodayAndTomorrowWithTheHour)
{
    Standing standing{
        .kind = StandingKind::ConversationAtShortNotice, .date = today.addDays(1), .time = QTime(14, 0)};
    EXPECT_EQ(text(standing), u"gesprek morgen 14:00"_s);
    standing.date = today;
    EXPECT_EQ(text(standing), u"gesprek vandaag 14:00"_s);
    EXPECT_EQ(wordsOf(standing, today).tone, StatusTone::Soon);
}

TEST_F(StandingWordsTest, NameTheYearWhenItIsAnother)
{
    EXPECT_EQ(text({.kind = StandingKind::ConversationPlanned, .date = QDate(2027, 1, 7)}),
              u"gesprek do 7 jan 2027"_s);
}

TEST_F(StandingWordsTest, CountInWholeWords)
{
    EXPECT_EQ(text({.kind = StandingKind::AgreementOverdue, .count = 1}), u"1 afspraak over tijd"_s);
    EXPECT_EQ(text({.kind = StandingKind::AgreementOverdue, .count = 3}), u"3 afspraken over tijd"_s);
    EXPECT_EQ(text({.kind = StandingKind::LongWithoutConversation, .count = 14}),
              u"14 maanden geen gesprek"_s);
    EXPECT_EQ(text({.kind = StandingKind::AgreementSoon, .count = 1}), u"1 afspraak loopt bijna af"_s);
}

TEST_F(StandingWordsTest, AreQuietWhenNothingIsUrgent)
{
    EXPECT_EQ(text({.kind = StandingKind::PlanApproved, .date = QDate(2026, 10, 2)}),
              u"POP vastgesteld okt 2026"_s);
    EXPECT_EQ(text({.kind = StandingKind::NoConversationYet}), u"nog geen gesprek"_s);
    EXPECT_EQ(wordsOf({.kind = StandingKind::NoConversationYet}, today).tone, StatusTone::Neutral);
    EXPECT_EQ(text({}), QString());
}

TEST_F(StandingWordsTest, FollowTheLanguageOfTheWindow)
{
    language.use(Language::English);
    EXPECT_EQ(text({.kind = StandingKind::AgreementOverdue, .count = 1}), u"1 agreement overdue"_s);
    language.use(Language::French);
    EXPECT_EQ(text({.kind = StandingKind::AgreementOverdue, .count = 2}), u"2 accords en retard"_s);
}

TEST_F(StandingWordsTest, AFormOnItsWayStandsInPlaceOfTheDay)
{
    Standing standing{.kind = StandingKind::ConversationPlanned, .date = QDate(2026, 12, 9)};
    standing.form = EmployeeReadiness::FormSent;
    EXPECT_EQ(text(standing), u"formulier verstuurd"_s);
    standing.form = EmployeeReadiness::FormOverdue;
    EXPECT_EQ(wordsOf(standing, today).tone, StatusTone::Overdue);
    standing.form = EmployeeReadiness::Answered;
    EXPECT_EQ(text(standing), u"gesprek wo 9 dec"_s);
}

} // namespace loopbaan::test
