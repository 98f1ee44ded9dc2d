// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/phrase_finder.h"

#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace loopbaan::test {

namespace {

/// What one finder with `phrases` finds in `text`, in words.
QStringList found(const QStringList &phrases, const QString &text)
{
    PhraseFinder finder;
    finder.add(phrases, 0);
    const QString searched = CaseFoldedText(text).text();
    QStringList words;
    for (const PhraseHit &hit : finder.find(searched))
        words << searched.mid(hit.span.from, hit.span.to - hit.span.from);
    return words;
}

} // namespace

TEST(PhraseFinderTest, FindsWholeWordsOnly)
{
    EXPECT_THAT(found({u"meer"_s}, u"Meer, niet meerdere of zomeer of meer-dan"_s), ElementsAre(u"meer"_s));
    EXPECT_THAT(found({u"meer"_s}, u"meer_ 5meer émeer meer's"_s), IsEmpty());
    EXPECT_THAT(found({u"meer"_s}, u"(meer)/meer…meer😀meer"_s), SizeIs(4));
}

TEST(PhraseFinderTest, AnApostropheBeforeAPhraseIsABoundary)
{
    EXPECT_THAT(found({u"examen"_s}, u"l’examen"_s), ElementsAre(u"examen"_s));
    EXPECT_THAT(found({u"l"_s}, u"l’examen"_s), IsEmpty());
}

TEST(PhraseFinderTest, ASpaceIsAnyWhiteSpace)
{
    EXPECT_THAT(found({u"zo snel mogelijk"_s}, u"zo  snel\n\u00a0mogelijk"_s), SizeIs(1));
    EXPECT_THAT(found({u"zo snel"_s}, u"zosnel zo-snel"_s), IsEmpty());
}

TEST(PhraseFinderTest, PhrasesInsideOneAnotherAreAllFound)
{
    EXPECT_THAT(found({u"mogelijk"_s, u"zo snel mogelijk"_s, u"zo snel"_s}, u"zo snel mogelijk"_s),
                ElementsAre(u"zo snel"_s, u"zo snel mogelijk"_s, u"mogelijk"_s));
}

TEST(PhraseFinderTest, AStarStandsForAnyEnding)
{
    EXPECT_THAT(found({u"ziek*"_s}, u"ziek, ziekte, ziek-gemeld, beziek"_s),
                ElementsAre(u"ziek"_s, u"ziekte"_s, u"ziek-gemeld"_s));
}

TEST(PhraseFinderTest, AnEllipsisStandsForOneToThreeWords)
{
    const QStringList phrase{u"ne … plus"_s};

    EXPECT_THAT(found(phrase, u"Il ne fait plus cela"_s), ElementsAre(u"ne fait plus"_s));
    EXPECT_THAT(found(phrase, u"ne le lui donne plus"_s), SizeIs(1));
    EXPECT_THAT(found(phrase, u"ne plus; ne le lui donne jamais plus; ne fait, plus"_s), IsEmpty());
    EXPECT_THAT(found({u"n'… plus"_s}, u"Il n’utilise plus"_s), ElementsAre(u"n'utilise plus"_s));
}

TEST(PhraseFinderTest, WildcardsInTheTextAreOrdinaryCharacters)
{
    EXPECT_THAT(found({u"ne … plus"_s, u"ziek*"_s}, u"ne … plus"_s), IsEmpty());
}

TEST(PhraseFinderTest, AHitNamesItsListAndAPhraseMayStandOnTwo)
{
    PhraseFinder finder;
    finder.add({u"later"_s}, 3);
    finder.add({u"later"_s, u"nu"_s}, 5);

    EXPECT_THAT(finder.find(u"nu of later"),
                ElementsAre(PhraseHit{{0, 2}, 5}, PhraseHit{{6, 11}, 3}, PhraseHit{{6, 11}, 5}));
    EXPECT_THAT(PhraseFinder().find(u"nu of later"), IsEmpty());
}

} // namespace loopbaan::test
