// SPDX-License-Identifier: GPL-3.0-or-later
#include "smart_sample.h"

#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::Each;

namespace loopbaan {

static void PrintTo(SmartState state, std::ostream *out)
{
    *out << toText(state).data();
}

namespace test {

namespace {

SmartState stateOf(SmartLetter letter, const Agreement &agreement, const SmartContext &context = {smartToday})
{
    return checked(agreement, context).of(letter);
}

} // namespace

TEST(SmartLettersTest, AClearAgreementHasFiveClearLetters)
{
    EXPECT_THAT(checked(clearAgreement()).letters, Each(SmartState::Clear));
}

TEST(SmartLettersTest, NothingWrittenYetLeavesAllFiveOpen)
{
    EXPECT_THAT(checked({}).letters, Each(SmartState::Open));
}

TEST(SmartLettersTest, AQuestionAboutALetterThatIsFilledInAsksToLookAgain)
{
    Agreement agreement = clearAgreement();
    agreement.text = u"Sara toont eventueel haar verslag aan het team"_s;
    EXPECT_EQ(stateOf(SmartLetter::S, agreement), SmartState::Look);
    agreement = clearAgreement();
    agreement.due = smartToday.addDays(-1);
    EXPECT_EQ(stateOf(SmartLetter::T, agreement), SmartState::Look);
    EXPECT_EQ(stateOf(SmartLetter::R, clearAgreement(), {smartToday, 5}), SmartState::Look);
}

TEST(SmartLettersTest, AnEmptyFieldIsOpenWhateverElseThereIsToAsk)
{
    Agreement agreement = clearAgreement();
    agreement.support.clear();
    EXPECT_EQ(stateOf(SmartLetter::R, agreement, {smartToday, 5}), SmartState::Open);
    agreement.due = {};
    agreement.firstStep.clear();
    EXPECT_EQ(stateOf(SmartLetter::T, agreement), SmartState::Open);
}

TEST(SmartLettersTest, AnyQuestionForSupportWillDo)
{
    Agreement agreement = clearAgreement();
    agreement.support.clear();
    agreement.needFromOrganisation = u"Een plaats in de opleiding"_s;

    EXPECT_EQ(stateOf(SmartLetter::R, agreement), SmartState::Clear);
}

TEST(SmartLettersTest, AMeasureIsSomethingToCountOrToTickOff)
{
    Agreement agreement = clearAgreement();
    for (const QString &measure :
         {u"Vier keer voorgezeten"_s, u"3 dossiers"_s, u"Getuigschrift"_s, u"Geslaagd"_s}) {
        agreement.measure = measure;
        EXPECT_EQ(stateOf(SmartLetter::M, agreement), SmartState::Clear) << measure.toStdString();
    }
    agreement.measure = u"Het voelt goed"_s;
    EXPECT_EQ(stateOf(SmartLetter::M, agreement), SmartState::Look);
    agreement.measure.clear();
    EXPECT_EQ(stateOf(SmartLetter::M, agreement), SmartState::Open);
}

TEST(SmartLettersTest, TheSecondOfTheTwoMayTakeTwoDaysToConfirm)
{
    Agreement agreement = clearAgreement();
    agreement.confirmedByManager = {};
    agreement.confirmedByEmployee = smartToday.addDays(-1);
    EXPECT_EQ(stateOf(SmartLetter::A, agreement), SmartState::Open);
    agreement.confirmedByEmployee = smartToday.addDays(-2);
    EXPECT_EQ(stateOf(SmartLetter::A, agreement), SmartState::Look);
    EXPECT_EQ(stateOf(SmartLetter::A, agreement, {.today = smartToday, .informal = true}), SmartState::Clear);
}

TEST(SmartLettersTest, EveryFindingBelongsToTheLetterOfItsCode)
{
    for (const SmartFinding &finding : checked({.owner = std::nullopt}).findings)
        EXPECT_EQ(finding.letter, letterOf(finding.code));
}

} // namespace test

} // namespace loopbaan
