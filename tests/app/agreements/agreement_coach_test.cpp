// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agreements/agreement_coach.h"

#include "app/language/display_language.h"
#include "app/people/employee_service.h"
#include "support/printers.h"
#include "support/stored_dossier.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::IsEmpty;

namespace loopbaan::test {

class AgreementCoachTest : public StoredDossier
{
protected:
    AgreementCoachTest()
    {
        language.use(Language::Dutch);
        EXPECT_THAT(EmployeeService(*dossier).save({.employee = {.id = noor, .givenName = u"Noor"_s}}),
                    IsEmpty());
    }

    void promise(AgreementOwner owner, int count)
    {
        for (int number = 0; number < count; ++number)
            agreements.save({{.employee = noor, .text = u"Iets"_s, .owner = owner}});
    }

    [[nodiscard]] Agreement agreement(AgreementOwner owner = AgreementOwner::Employee) const
    {
        return {.id = AgreementId{u"new"_s},
                .employee = noor,
                .text = u"Noor plant regelmatig magazijn B"_s,
                .owner = owner,
                .due = QDate(2027, 6, 30)};
    }

    [[nodiscard]] CoachLine line(SmartLetter letter, const Agreement &read)
    {
        return coach.advise(read, Language::Dutch).lines.at(static_cast<size_t>(letter));
    }

    DisplayLanguage language{};
    EmployeeId noor{u"noor"_s};
    AgreementService agreements{*dossier};
    AgreementCoach coach{agreements, Language::French};
};

TEST_F(AgreementCoachTest, SaysEachLetterInWordsWithAWayOut)
{
    EXPECT_EQ(
        line(SmartLetter::S, agreement()),
        (CoachLine{.letter = SmartLetter::S,
                   .state = SmartState::Look,
                   .name = u"Specifiek"_s,
                   .stateWord = u"kijk nog even"_s,
                   .message = u"“regelmatig”: hoeveel is dat, en vergeleken met wat? Zet er een getal of "
                              "een voorbeeld bij."_s,
                   .replacement = CoachReplacement{{11, 21}, u"elke week"_s}}));
    EXPECT_EQ(line(SmartLetter::M, agreement()).stateWord, u"nog open"_s);
    EXPECT_FALSE(line(SmartLetter::R, agreement()).message.isEmpty());
}

TEST_F(AgreementCoachTest, AReplacementKeepsTheCapital)
{
    Agreement capital = agreement();
    capital.text = u"Regelmatig plant Noor magazijn B"_s;
    EXPECT_EQ(line(SmartLetter::S, capital).replacement->words, u"Elke week"_s);
}

TEST_F(AgreementCoachTest, ShowsHowItWillStandInThePopInItsOwnLanguage)
{
    Agreement read = agreement();
    read.planText = u"Je planifie l’entrepôt B"_s;
    const CoachAdvice advice = coach.advise(read, Language::Dutch);
    EXPECT_EQ(advice.planText, u"Je planifie l’entrepôt B"_s);
    EXPECT_EQ(advice.planDetail, u"Noor · 30 juin 2027"_s);
}

TEST_F(AgreementCoachTest, SaysSoWhenOneNameHasMoreThanFive)
{
    promise(AgreementOwner::Employee, 5);
    EXPECT_EQ(line(SmartLetter::R, agreement()).state, SmartState::Open) << "nothing is asked yet";
    EXPECT_TRUE(line(SmartLetter::R, agreement()).message.contains(u"meer dan vijf"_s));
}

TEST_F(AgreementCoachTest, RemarksThatTheManagerPromisesMost)
{
    promise(AgreementOwner::Manager, 1);
    EXPECT_EQ(
        coach.advise(agreement(AgreementOwner::Manager), Language::Dutch).remark,
        u"Wat hier openstaat, heeft vooral de leidinggevende beloofd. Wat daarvan kan Noor zelf doen?"_s);
    EXPECT_EQ(coach.advise(agreement(), Language::Dutch).remark, QString());
}

TEST_F(AgreementCoachTest, LooksAtTheDossierAgainOnlyWhenToldTo)
{
    static_cast<void>(coach.advise(agreement(AgreementOwner::Manager), Language::Dutch));
    promise(AgreementOwner::Manager, 2);
    EXPECT_EQ(coach.advise(agreement(AgreementOwner::Manager), Language::Dutch).remark, QString());
    coach.forget();
    EXPECT_NE(coach.advise(agreement(AgreementOwner::Manager), Language::Dutch).remark, QString());
}

} // namespace loopbaan::test
