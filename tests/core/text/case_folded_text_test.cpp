// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/case_folded_text.h"

#include "support/printers.h"
#include "support/random_text.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;

namespace loopbaan::test {

namespace {

QString caseFolded(const QString &text)
{
    return CaseFoldedText(text).text();
}

/// What of `text` becomes `part` when folded.
QString givenFor(const QString &part, const QString &text)
{
    const CaseFoldedText whole(text);
    const qsizetype from = whole.text().indexOf(part);
    if (from < 0)
        return u"(not there)"_s;
    const TextSpan given = whole.asGiven({from, from + part.size()});
    return text.mid(given.from, given.to - given.from);
}

} // namespace

TEST(CaseFoldedTextTest, CaseApostrophesAndWaysToWriteAnAccentDoNotMatter)
{
    EXPECT_EQ(caseFolded(u"D’ICI L’ÉTÉ"_s), u"d'ici l'été"_s);
    EXPECT_EQ(caseFolded(u"e\u0301te\u0301"_s), u"été"_s);
    EXPECT_EQ(caseFolded(u"Straße"_s), u"strasse"_s);
    EXPECT_EQ(caseFolded(u"İ ẞ eﬃciënt ᾳ"_s), u"i\u0307 ss efficiënt αι"_s);
    EXPECT_EQ(caseFolded(u"\u1112\u1161\u11ab"_s), u"한"_s);
}

TEST(CaseFoldedTextTest, KnowsWhereAPlaceStoodInTheTextAsGiven)
{
    EXPECT_EQ(givenFor(u"meer"_s, u"Straße İ 😀 Meer!"_s), u"Meer"_s);
    EXPECT_EQ(givenFor(u"été"_s, u"avant l’E\u0301te\u0301 prochain"_s), u"E\u0301te\u0301"_s);
}

TEST(CaseFoldedTextTest, HalfOfALetterThatGrewIsTheWholeLetter)
{
    EXPECT_EQ(givenFor(u"s"_s, u"ß"_s), u"ß"_s);
    EXPECT_EQ(givenFor(u"i"_s, u"İ"_s), u"İ"_s);
}

TEST(CaseFoldedTextTest, CodePointsCountASurrogatePairOnceAndAMarkByItself)
{
    EXPECT_EQ(inCodePoints(u"😀 meer", {3, 7}), (TextSpan{2, 6}));
    EXPECT_EQ(inCodePoints(u"e\u0301 meer", {3, 7}), (TextSpan{3, 7}));
    EXPECT_EQ(inCodePoints(u"", {0, 0}), (TextSpan{0, 0}));
}

RC_GTEST_PROP(CaseFoldedTextTest, TakenApartOrComposedATextFoldsTheSame, ())
{
    const QString text = *textWith({u"meer"_s});

    RC_ASSERT(caseFolded(text.normalized(QString::NormalizationForm_C)) == caseFolded(text));
    RC_ASSERT(caseFolded(text.normalized(QString::NormalizationForm_D)) == caseFolded(text));
}

RC_GTEST_PROP(CaseFoldedTextTest, EveryPlaceLiesInsideTheTextAndFoldsToWhatItHolds, ())
{
    const QString text = *textWith({u"meer"_s});
    const CaseFoldedText whole(text);
    RC_PRE(!whole.text().isEmpty());
    const qsizetype from = *rc::gen::inRange<qsizetype>(0, whole.text().size());
    const qsizetype to = *rc::gen::inRange<qsizetype>(from + 1, whole.text().size() + 1);

    const TextSpan given = whole.asGiven({from, to});

    RC_ASSERT(0 <= given.from && given.from < given.to && given.to <= text.size());
    RC_ASSERT(
        caseFolded(text.mid(given.from, given.to - given.from)).contains(whole.text().mid(from, to - from)));
}

} // namespace loopbaan::test
