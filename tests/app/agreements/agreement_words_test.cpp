// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agreements/agreement_words.h"

#include "app/language/display_language.h"
#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

class AgreementWordsTest : public ::testing::Test
{
protected:
    AgreementWordsTest() { language.use(Language::Dutch); }

    [[nodiscard]] AgreementRow row() const { return agreementRow(agreement, noor, today); }

    DisplayLanguage language{};
    QDate today{2026, 11, 23};
    Employee noor{.givenName = u"Noor"_s, .familyName = u"Janssens"_s};
    Agreement agreement{.text = u"Meelopen met inkoop"_s, .due = QDate(2026, 11, 15)};
};

TEST_F(AgreementWordsTest, CountTheDaysAnAgreementIsOverdue)
{
    EXPECT_EQ(row().detail, u"Noor · 8 dagen over tijd"_s);
    EXPECT_EQ(row().tone, StatusTone::Overdue);
    EXPECT_EQ(spoken(row()), u"Meelopen met inkoop, Noor · 8 dagen over tijd"_s);
}

TEST_F(AgreementWordsTest, CountTheDaysThatAreLeftInTheLastFortnight)
{
    agreement.due = today.addDays(11);
    EXPECT_EQ(row().detail, u"Noor · nog 11 dagen"_s);
    EXPECT_EQ(row().tone, StatusTone::Soon);
    agreement.due = today;
    EXPECT_EQ(row().detail, u"Noor · vandaag klaar"_s);
}

TEST_F(AgreementWordsTest, NameADayThatIsFurtherAway)
{
    agreement.due = QDate(2027, 1, 15);
    EXPECT_EQ(row().detail, u"Noor · klaar op vr 15 jan 2027"_s);
    EXPECT_EQ(row().tone, StatusTone::Neutral);
}

TEST_F(AgreementWordsTest, SayWhoPromised)
{
    agreement.owner = AgreementOwner::Manager;
    EXPECT_EQ(ownerText(agreement, noor), u"jij beloofde dit"_s);
    agreement.owner = AgreementOwner::Organisation;
    EXPECT_EQ(ownerText(agreement, noor), u"de organisatie"_s);
}

TEST_F(AgreementWordsTest, SayWhatBecameOfAClosedAgreement)
{
    agreement.status = AgreementStatus::Reached;
    EXPECT_EQ(row().detail, u"Noor · Gelukt"_s);
    EXPECT_EQ(row().tone, StatusTone::Good);
    agreement.status = AgreementStatus::Dropped;
    EXPECT_EQ(row().tone, StatusTone::Neutral);
}

TEST_F(AgreementWordsTest, TellWhatAReviewChanged)
{
    EXPECT_EQ(
        reviewText({.reviewedOn = QDate(2026, 10, 19),
                    .status = AgreementStatus::InProgress,
                    .note = u"wachten op HR"_s,
                    .previousDue = QDate(2026, 10, 20),
                    .newDue = QDate(2026, 11, 20)}),
        u"19 oktober 2026 · Bezig · “wachten op HR” · verzet van 20 oktober 2026 naar 20 november 2026"_s);
}

} // namespace loopbaan::test
