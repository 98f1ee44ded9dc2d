// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/form_filling.h"

#include "core/form/sample_form.h"
#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace loopbaan::test {

class FormFillingTest : public ::testing::Test
{
protected:
    FormFillingTest()
    {
        form.questions << FormQuestion{
            .id = u"emp.strengths.unused"_s, .topic = u"strengths"_s, .text = u"Ongebruikt?"_s};
        form.topics = {{.id = u"start"_s}, {.id = u"empty"_s}, {.id = u"strengths"_s}, {.id = u"life"_s}};
    }

    void fill(const DraftEntry &entry) { put(draft, entry); }
    void write(const QString &question, const QString &text, AnswerSharing share = AnswerSharing::Read)
    {
        put(draft, {.question = question, .share = share, .text = text});
    }
    [[nodiscard]] QList<AnsweredQuestion> answers() const { return composeAnswer(draft, form, now).answers; }

    const QDateTime now{QDate(2026, 11, 25), QTime(10, 12, 30, 250), Qt::UTC};
    Form form = sampleForm().form;
    FormDraft draft = emptyDraft(form);
};

TEST_F(FormFillingTest, WhatIsPrivateNeverGoesAlong)
{
    write(u"emp.life.private"_s, u"Ooit een eigen zaak"_s);
    EXPECT_THAT(answers(), IsEmpty());
    EXPECT_TRUE(keepsSomething(draft, form));
}

TEST_F(FormFillingTest, OfWhatIsToldOnlyThatItIsGoesAlong)
{
    write(u"emp.drives.energy"_s, u"Lange vergaderingen"_s, AnswerSharing::Tell);
    EXPECT_THAT(answers(),
                ElementsAre(AnsweredQuestion{.question = u"emp.drives.energy"_s,
                                             .asked = u"emp.drives.energy?"_s,
                                             .share = AnswerSharing::Tell}));
    EXPECT_TRUE(keepsSomething(draft, form));
}

TEST_F(FormFillingTest, TheAnswerIsCleanAndInTheOrderOfTheForm)
{
    fill({.question = u"emp.strengths.good"_s,
          .items = {{u"  plannen \u0007"_s, ItemDegree::More}, {u"  "_s, ItemDegree::Less}}});
    write(u"emp.start.question"_s, u"\n Hoe word ik planner? "_s);
    const QList<AnsweredQuestion> going = answers();
    ASSERT_THAT(going, SizeIs(2));
    EXPECT_EQ(going[0].text, u"Hoe word ik planner?"_s);
    EXPECT_THAT(going[1].items, ElementsAre(AnsweredItem{u"plannen"_s, ItemDegree::More}));
    EXPECT_EQ(composeAnswer(draft, form, now).saved, QDateTime(now.date(), QTime(10, 12, 30), Qt::UTC));
}

TEST_F(FormFillingTest, BlanksAreNoAnswer)
{
    write(u"emp.start.question"_s, u" \n\u0001 "_s);
    EXPECT_EQ(progressOf(draft, form, u"start"_s), (TopicProgress{0, 1}));
    EXPECT_THAT(answers(), IsEmpty());
}

TEST_F(FormFillingTest, ProgressCountsWhatIsToldAndNotWhatIsPrivate)
{
    write(u"emp.life.private"_s, u"iets"_s);
    fill({.question = u"emp.drives.energy"_s, .share = AnswerSharing::Tell});
    write(u"emp.start.question"_s, u"iets"_s);
    EXPECT_EQ(progressOf(draft, form, u"life"_s), (TopicProgress{0, 0}));
    EXPECT_EQ(progressOf(draft, form, u"drives"_s), (TopicProgress{1, 1}));
    EXPECT_EQ(tallyOf(draft, form), (AnswerTally{.read = 1, .told = 1, .total = 5}));
}

TEST_F(FormFillingTest, WhatWasNamedFlowsOnButNotWhatIsWantedLess)
{
    fill({.question = u"emp.strengths.good"_s,
          .items = {{u"plannen"_s, ItemDegree::More}, {u"inpakken"_s, ItemDegree::Less}, {u"Excel"_s, {}}}});
    EXPECT_THAT(namedBefore(draft, u"emp.strengths.unused"_s), ElementsAre(u"plannen"_s, u"Excel"_s));
    EXPECT_THAT(namedBefore(draft, u"emp.start.question"_s), IsEmpty());
}

TEST_F(FormFillingTest, TopicsWithoutQuestionsAreNoPages)
{
    const QList<FormTopic> topics = askedTopics(form);
    EXPECT_THAT(topics, ElementsAre(form.topics[0], form.topics[2], form.topics[3]));
}

TEST_F(FormFillingTest, TheCareerQuestionIsThereOnceItIsWritten)
{
    EXPECT_EQ(careerQuestionIn(draft, form), QString());
    write(u"emp.start.question"_s, u"Hoe word ik planner? "_s);
    EXPECT_EQ(careerQuestionIn(draft, form), u"Hoe word ik planner?"_s);
}

TEST_F(FormFillingTest, ATalkOfTodayIsNotPast)
{
    form.conversationOn = QDate(2026, 12, 10);
    EXPECT_FALSE(isPast(form, QDate(2026, 12, 10)));
    EXPECT_TRUE(isPast(form, QDate(2026, 12, 11)));
    form.conversationOn = QDate();
    EXPECT_FALSE(isPast(form, QDate(2026, 12, 11)));
}

TEST_F(FormFillingTest, AnAnswerComesBackAsItWasGiven)
{
    write(u"emp.start.question"_s, u"Hoe word ik planner?"_s);
    fill({.question = u"emp.drives.energy"_s, .share = AnswerSharing::Tell});
    const RestoredDraft restored = restoredDraft(draftOf(composeAnswer(draft, form, now)), form);
    EXPECT_EQ(restored.draft.entries, draft.entries);
    EXPECT_EQ(restored.left, 0);
}

TEST_F(FormFillingTest, WhatDoesNotFitTheFormIsLeftOut)
{
    const FormDraft read{
        .entries = {{.question = u"gone"_s, .text = u"weg"_s},
                    {.question = u"emp.start.question"_s, .text = u"tekst"_s, .scale = 3},
                    {.question = u"emp.strengths.good"_s, .items = {{u"plannen"_s, ItemDegree::Soon}}}}};
    const RestoredDraft restored = restoredDraft(read, form);
    EXPECT_EQ(restored.left, 1);
    EXPECT_EQ(entryOf(restored.draft, u"emp.start.question"_s).scale, std::nullopt);
    EXPECT_THAT(entryOf(restored.draft, u"emp.strengths.good"_s).items,
                ElementsAre(AnsweredItem{u"plannen"_s, std::nullopt}));
}

TEST_F(FormFillingTest, AnEntryThatIsEmptiedIsGone)
{
    write(u"emp.start.question"_s, u"iets"_s);
    write(u"emp.start.question"_s, {});
    EXPECT_THAT(draft.entries, IsEmpty());
}

} // namespace loopbaan::test
