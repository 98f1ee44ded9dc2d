// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preparation/question_set.h"

#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

namespace loopbaan::test {

namespace {

const QuestionSet usual{.id = {u"usual"_s}, .name = u"Usual"_s};
const SetQuestion self{.question = u"emp.next.self"_s};

struct SetProblemCase
{
    const char *what;
    QList<SetQuestion> questions;
    QuestionSetFinding finding;
};

const Catalogue &shippedTexts()
{
    return Catalogue::shipped();
}

QList<SetQuestion> allQuestions()
{
    return completed(usual.id, {}, shippedTexts());
}

SetQuestion ownQuestion()
{
    SetQuestion own = newOwnQuestion(usual.id, u"drives"_s);
    own.text.texts = {u"Wat verraste je?"_s, u"What surprised you?"_s, u"Une surprise ?"_s};
    return own;
}

SetQuestion ownWith(const QString &topic, const QString &text)
{
    SetQuestion own = ownQuestion();
    own.topic = topic;
    own.text.texts = {text, {}, {}};
    return own;
}

SetQuestion switchedOff(const QString &question)
{
    return {.set = usual.id, .question = question, .isOn = false};
}

} // namespace

TEST(QuestionSetTest, TheCatalogueIsTheFirstSetWithoutTheAttitudes)
{
    const QStringList asked = askedIn(allQuestions());
    EXPECT_THAT(asked, Contains(u"emp.start.question"_s));
    EXPECT_THAT(asked, Not(Contains(u"att.ahead.time"_s)));
    EXPECT_THAT(problemsOf(usual, allQuestions(), shippedTexts()), IsEmpty());
}

TEST(QuestionSetTest, TheOrderOfTheOrganisationIsKeptAndNewQuestionsFollow)
{
    const QList<SetQuestion> questions =
        completed(usual.id, {switchedOff(u"emp.life.balance"_s), ownQuestion()}, shippedTexts());
    EXPECT_EQ(questions.at(0).question, u"emp.life.balance"_s);
    EXPECT_TRUE(isOwn(questions.at(1)));
    EXPECT_EQ(questions.at(2).question, u"emp.start.question"_s);
    EXPECT_THAT(questions, SizeIs(formQuestionIds(shippedTexts()).size() + 1));
    EXPECT_THAT(askedIn(questions), Not(Contains(u"emp.life.balance"_s)));
}

TEST(QuestionSetTest, AFormIsComposedOfWhatIsOn)
{
    const QList<SetQuestion> questions{self, ownQuestion(), switchedOff(u"emp.next.need"_s)};
    const Form form = composeForm(
        shippedTexts(), {.questions = askedIn(questions), .ownQuestions = ownQuestionsIn(questions)},
        Language::French, QDate(2026, 11, 22));
    ASSERT_THAT(form.questions, SizeIs(2));
    EXPECT_EQ(form.questions.at(1).text, u"Une surprise ?"_s);
}

TEST(QuestionSetTest, EveryQuestionStandsUnderATopic)
{
    EXPECT_EQ(topicOf({.question = u"att.ahead.time"_s}, shippedTexts()), u"attitudes"_s);
    EXPECT_EQ(topicOf(ownQuestion(), shippedTexts()), u"drives"_s);
    EXPECT_EQ(topicOf({.question = u"emp.nowhere"_s}, shippedTexts()), QString());
}

TEST(QuestionSetTest, TheLastQuestionOnSelfManagementStaysOn)
{
    const QList<SetQuestion> two{self, {.question = u"emp.next.estimate"_s}};
    EXPECT_TRUE(maySwitchOff(u"emp.next.self"_s, two, shippedTexts()));
    EXPECT_FALSE(maySwitchOff(u"emp.next.self"_s, {self}, shippedTexts()));
    EXPECT_TRUE(maySwitchOff(u"emp.drives.energy"_s, {self}, shippedTexts()));
}

TEST(QuestionSetTest, ASetHasAName)
{
    EXPECT_THAT(problemsOf({.name = u" "_s}, {self}, shippedTexts()),
                ElementsAre(QuestionSetFinding{QuestionSetProblem::NameMissing}));
}

class QuestionSetProblemTest : public ::testing::TestWithParam<SetProblemCase>
{
};

TEST_P(QuestionSetProblemTest, IsNamedWithItsPlace)
{
    EXPECT_THAT(problemsOf(usual, GetParam().questions, shippedTexts()), ElementsAre(GetParam().finding))
        << GetParam().what;
}

INSTANTIATE_TEST_SUITE_P(QuestionSet, QuestionSetProblemTest,
                         ::testing::Values(SetProblemCase{"nothing is on",
                                                          {switchedOff(u"emp.next.self"_s)},
                                                          {QuestionSetProblem::NothingAsked}},
                                           SetProblemCase{"no self-management",
                                                          {{.question = u"emp.drives.energy"_s}},
                                                          {QuestionSetProblem::SelfManagementMissing}},
                                           SetProblemCase{"a question of the manager",
                                                          {self, {.question = u"mgr.person.level"_s}},
                                                          {QuestionSetProblem::QuestionUnknown, 1}},
                                           SetProblemCase{
                                               "twice", {self, self}, {QuestionSetProblem::QuestionTwice, 1}},
                                           SetProblemCase{"no words",
                                                          {self, ownWith(u"drives"_s, u" "_s)},
                                                          {QuestionSetProblem::TextMissing, 1}},
                                           SetProblemCase{"no topic",
                                                          {self, ownWith(u"fun"_s, u"Why?"_s)},
                                                          {QuestionSetProblem::TopicUnknown, 1}},
                                           SetProblemCase{"too long",
                                                          {self, ownWith(u"drives"_s, QString(501, u'x'))},
                                                          {QuestionSetProblem::TextTooLong, 1}}));

} // namespace loopbaan::test
