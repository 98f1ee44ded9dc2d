// SPDX-License-Identifier: GPL-3.0-or-later
#include "smart_sample.h"

#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;

namespace loopbaan::test {

namespace {

/// The first finding with `code` for `text`; an empty one when there is none.
SmartFinding findingIn(const QString &text, SmartCode code, Language language = Language::Dutch)
{
    Agreement agreement = clearAgreement();
    agreement.text = text;
    agreement.measure.clear();
    agreement.language = language;
    for (const SmartFinding &finding : checked(agreement).findings) {
        if (finding.code == code)
            return finding;
    }
    return {};
}

TextSpan spanOf(const SmartFinding &finding)
{
    return {finding.from, finding.to};
}

} // namespace

TEST(SmartCheckTest, AClearAgreementIsLeftAlone)
{
    EXPECT_THAT(codesOf(clearAgreement()), IsEmpty());
}

TEST(SmartCheckTest, TheLongestPhraseCountsNotTheWordsInsideIt)
{
    const SmartFinding finding =
        findingIn(u"Tom regelt zoveel mogelijk zo snel mogelijk"_s, SmartCode::VagueTime);

    EXPECT_EQ(finding.text, u"zo snel mogelijk"_s);
    EXPECT_THAT(codesOfText(u"Tom regelt zoveel mogelijk taken hier"_s, Language::Dutch),
                Not(Contains(u"hedge"_s)));
}

TEST(SmartCheckTest, OneQuestionOfAKindIsEnough)
{
    EXPECT_THAT(codesOfText(u"Tom werkt meer en beter en vaker"_s, Language::Dutch),
                ElementsAre(u"vague_word"_s, u"no_measure"_s));
}

TEST(SmartCheckTest, ANumberNearbyMakesAVagueWordClear)
{
    EXPECT_THAT(codesOfText(u"Omar verwerkt 10 procent meer dossiers"_s, Language::Dutch), IsEmpty());
    EXPECT_THAT(codesOfText(u"Omar verwerkt meer dossiers aan het loket tot zes uur"_s, Language::Dutch),
                ElementsAre(u"vague_word"_s));
}

TEST(SmartCheckTest, WordsAreHeardInTheLanguageOfTheAgreement)
{
    EXPECT_EQ(findingIn(u"We zouden dit later doen"_s, SmartCode::Hedge, Language::English).text, QString());
    EXPECT_EQ(findingIn(u"We zouden dit later doen"_s, SmartCode::Hedge).text, u"zouden"_s);
}

TEST(SmartCheckTest, AMeasureOfSpacesIsNoMeasure)
{
    Agreement agreement = clearAgreement();
    agreement.text = u"Omar leidt het overleg van de ploeg"_s;
    agreement.measure = u" \n\t"_s;

    EXPECT_THAT(codesOf(agreement), ElementsAre(u"no_measure"_s));
}

TEST(SmartCheckTest, APlaceIsThatOfTheTextAsGiven)
{
    EXPECT_EQ(spanOf(findingIn(u"😀 Tom leert Beter luisteren"_s, SmartCode::VagueWord)), (TextSpan{13, 18}));
    EXPECT_EQ(spanOf(findingIn(u"Straße İ ŉ: beter luisteren"_s, SmartCode::VagueWord)), (TextSpan{12, 17}));
    EXPECT_EQ(spanOf(findingIn(u"Tom e\u0301e\u0301n beter mens"_s, SmartCode::VagueWord)), (TextSpan{0, 0}));
    EXPECT_EQ(spanOf(findingIn(u"Tom cafe\u0301 beter mens nu"_s, SmartCode::VagueWord)), (TextSpan{10, 15}));
}

TEST(SmartCheckTest, TheWordsComeBackAsTheyStandInTheText)
{
    const QString text = u"Nora pre\u0301sente cela AVANT  L’E\u0301TE\u0301 ici"_s;
    const SmartFinding finding = findingIn(text, SmartCode::VagueTime, Language::French);

    EXPECT_EQ(finding.text, u"AVANT  L’E\u0301TE\u0301"_s);
    EXPECT_EQ(text.mid(finding.from, finding.to - finding.from), finding.text);
}

TEST(SmartCheckTest, PlacesCanBeCountedInCodePoints)
{
    const QString text = u"👩‍👧 Tom leert beter luisteren"_s;
    const SmartFinding finding = findingIn(text, SmartCode::VagueWord);

    EXPECT_EQ(spanOf(finding), (TextSpan{16, 21}));
    EXPECT_EQ(inCodePoints(finding, text), (TextSpan{14, 19}));
}

TEST(SmartCheckTest, ADateIsJudgedByToday)
{
    Agreement agreement = clearAgreement();
    agreement.due = smartToday;
    EXPECT_THAT(codesOf(agreement), IsEmpty());
    agreement.due = smartToday.addDays(-1);
    EXPECT_THAT(codesOf(agreement), ElementsAre(u"past_date"_s));
    agreement.due = smartToday.addMonths(24);
    EXPECT_THAT(codesOf(agreement), IsEmpty());
    agreement.due = smartToday.addMonths(24).addDays(1);
    EXPECT_THAT(codesOf(agreement), ElementsAre(u"far_date"_s));
    EXPECT_THAT(codesOf(agreement, SmartContext{}), IsEmpty());
}

TEST(SmartCheckTest, MoreThanFiveOpenAgreementsAreALot)
{
    EXPECT_THAT(codesOf(clearAgreement(), {smartToday, 4}), IsEmpty());
    EXPECT_THAT(codesOf(clearAgreement(), {smartToday, 5}), ElementsAre(u"overloaded"_s));
}

TEST(SmartCheckTest, AnAgreementThatIsDoneOrHasNoOwnerBurdensNobody)
{
    Agreement agreement = clearAgreement();
    agreement.status = AgreementStatus::Reached;
    EXPECT_THAT(codesOf(agreement, {smartToday, 9}), IsEmpty());
    agreement = clearAgreement();
    agreement.owner.reset();
    EXPECT_THAT(codesOf(agreement, {smartToday, 9}), ElementsAre(u"no_owner"_s));
}

TEST(SmartCheckTest, AsksForAFirstStep)
{
    Agreement agreement = clearAgreement();
    agreement.firstStep = u" "_s;

    EXPECT_THAT(codesOf(agreement), ElementsAre(u"no_first_step"_s));
}

TEST(SmartCheckTest, BothConfirmUnlessTheConversationIsInformal)
{
    Agreement agreement = clearAgreement();
    agreement.confirmedByManager = {};

    EXPECT_THAT(codesOf(agreement), ElementsAre(u"not_confirmed"_s));
    EXPECT_THAT(codesOf(agreement, {.today = smartToday, .informal = true}), IsEmpty());
}

TEST(SmartCheckTest, NothingWrittenYetAsksInTheOrderOfTheCodes)
{
    EXPECT_THAT(codesOf({.owner = std::nullopt}),
                ElementsAre(u"too_short"_s, u"no_owner"_s, u"no_date"_s, u"no_measure"_s, u"not_confirmed"_s,
                            u"no_first_step"_s));
}

TEST(SmartCheckTest, EveryCodeHasASentenceWithAWayOutInEveryLanguage)
{
    for (const EnumText<SmartCode> &code : enumTexts<SmartCode>) {
        const SmartFinding finding{.code = code.value, .text = u"beter"_s};
        for (const EnumText<Language> &language : enumTexts<Language>)
            EXPECT_FALSE(messageOf(finding, Catalogue::shipped(), language.value).contains(u'%'))
                << code.text.data();
    }
}

TEST(SmartCheckTest, TheSentenceQuotesTheWordsAsTheyStand)
{
    const SmartFinding finding{.code = SmartCode::VagueWord, .text = u"%1 & %2"_s};

    EXPECT_EQ(messageOf(finding, Catalogue::shipped(), Language::Dutch),
              u"“%1 & %2”: hoeveel is dat, en vergeleken met wat? Zet er een getal of een voorbeeld bij."_s);
}

} // namespace loopbaan::test
