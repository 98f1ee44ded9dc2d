// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preparation/answer_words.h"

#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::Field;
using ::testing::IsEmpty;

namespace loopbaan::test {

namespace {

QList<AnswerLine> linesOf(const AnsweredQuestion &answered, Language language = Language::Dutch)
{
    return passageOf(answered, Catalogue::shipped(), language).lines;
}

} // namespace

TEST(AnswerWordsTest, AStepIsSaidInTheWordsOfTheForm)
{
    EXPECT_THAT(linesOf({.scale = 4}), ElementsAre(AnswerLine{.choice = u"grotendeels"_s}));
    EXPECT_THAT(linesOf({.scale = 4}, Language::French),
                ElementsAre(AnswerLine{.choice = u"en grande partie"_s}));
}

TEST(AnswerWordsTest, AStrengthComesWithHowMuchItIsWanted)
{
    EXPECT_THAT(linesOf({.items = {{u"rustig blijven"_s, ItemDegree::More}, {u"Excel"_s, {}}}}),
                ElementsAre(AnswerLine{u"rustig blijven"_s, u"Wil ik gebruiken · meer"_s},
                            AnswerLine{.words = u"Excel"_s}));
}

TEST(AnswerWordsTest, AFunctionComesWithTheInterestInIt)
{
    EXPECT_THAT(linesOf({.items = {{u"Inkoper"_s, ItemDegree::Serious}}}),
                ElementsAre(AnswerLine{u"Inkoper"_s, u"serieus"_s}));
}

TEST(AnswerWordsTest, WhatIsToldInPersonHasNoLines)
{
    const AnswerPassage passage = passageOf({.asked = u"Wat drijft je?"_s, .share = AnswerSharing::Tell},
                                            Catalogue::shipped(), Language::Dutch);
    EXPECT_TRUE(passage.isToldInPerson);
    EXPECT_THAT(passage.lines, IsEmpty());
    EXPECT_EQ(passage.question, u"Wat drijft je?"_s);
}

TEST(AnswerWordsTest, AnswersStandUnderTheHeadingsOfTheForm)
{
    const FormAnswer answer{.answers = {{.question = u"emp.drives.energy"_s, .text = u"a"_s},
                                        {.question = u"att.ahead.time"_s, .scale = 2},
                                        {.question = u"own.7d3c2f1e"_s, .ticked = true},
                                        {.question = u"emp.drives.values"_s, .text = u"b"_s}}};
    EXPECT_THAT(answerTopics(answer, Catalogue::shipped()),
                ElementsAre(Field(&AnswerTopic::title, u"Wat je drijft"_s),
                            Field(&AnswerTopic::title, u"Vooruitkijken"_s),
                            Field(&AnswerTopic::title, QString())));
}

} // namespace loopbaan::test
