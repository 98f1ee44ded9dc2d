// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/form/answer_json.h"

#include "exchange/form/form_data.h"
#include "exchange/form/made_up_form.h"

#include "support/printers.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace loopbaan::test {

namespace {

FormAnswer answerIn(const QString &name)
{
    const AnswerFile file = answerFromJson(formData(name));
    EXPECT_TRUE(file.answer) << name.toStdString();
    return file.answer.value_or(FormAnswer());
}

QString firstTextIn(const QString &name)
{
    return answerIn(name).answers.value(0).text;
}

} // namespace

TEST(AnswerJsonTest, ReadsWhatComesBack)
{
    const AnswerFile file = answerFromJson(formData(u"noor-answer.lbform"_s));

    EXPECT_THAT(file.problems, IsEmpty());
    ASSERT_TRUE(file.answer);
    const QList<AnsweredQuestion> &answers = file.answer->answers;
    ASSERT_THAT(answers, SizeIs(7));
    EXPECT_EQ(file.answer->saved, QDateTime(QDate(2026, 11, 25), QTime(10, 12), Qt::UTC));
    EXPECT_TRUE(answers[0].text.contains(u'\n'));
    EXPECT_EQ(answers[1].scale, 2);
    EXPECT_EQ(answers[2].items[1], (AnsweredItem{u"inpakken"_s, ItemDegree::Less}));
    EXPECT_EQ(answers[2].items[2].degree, std::nullopt);
    EXPECT_EQ(answers[5].ticked, true);
    EXPECT_EQ(answers[6].share, AnswerSharing::Tell);
}

TEST(AnswerJsonTest, WritesTheFileThatTheContractShows)
{
    const QByteArray json = formData(u"noor-answer.lbform"_s);

    EXPECT_EQ(answerToJson(answerFromJson(json).answer.value()), json);
}

RC_GTEST_PROP(AnswerJsonPropertyTest, EveryAnswerComesBack, ())
{
    const FormAnswer answer = *madeUpAnswer();
    const AnswerFile file = answerFromJson(answerToJson(answer));

    RC_ASSERT(file.problems.isEmpty());
    RC_ASSERT(file.answer == answer);
}

TEST(AnswerJsonTest, WhatIsToldInPersonNeverGoesAlong)
{
    const FormAnswer answer{.form = FormId::create(),
                            .saved = QDateTime(QDate(2026, 11, 25), QTime(10, 12), Qt::UTC),
                            .answers = {{.question = u"emp.life.balance"_s,
                                         .asked = u"?"_s,
                                         .share = AnswerSharing::Tell,
                                         .text = u"ZEBRA"_s,
                                         .items = {{.text = u"ZEBRA"_s}},
                                         .scale = 3,
                                         .ticked = true}}};

    const QByteArray json = answerToJson(answer);

    EXPECT_FALSE(json.contains("ZEBRA"));
    EXPECT_FALSE(json.contains("scale"));
    EXPECT_FALSE(json.contains("ticked"));
    EXPECT_TRUE(answerFromJson(json).answer);
}

TEST(AnswerJsonTest, PassesOverUnknownKeysAndNamesThem)
{
    const AnswerFile file = answerFromJson(formData(u"odd/answer-unknown-keys.lbform"_s));

    EXPECT_TRUE(file.answer);
    EXPECT_THAT(file.problems,
                ElementsAre(JsonProblem{u"/answers/0/html"_s, JsonReason::UnknownKey},
                            JsonProblem{u"/mood"_s, JsonReason::UnknownKey}));
}

TEST(AnswerJsonTest, LeavesOutWhatTurnsTextAround)
{
    const AnswerFile file = answerFromJson(formData(u"odd/answer-text-turned-around.lbform"_s));

    EXPECT_THAT(file.problems,
                ElementsAre(JsonProblem{u"/answers/0/text"_s, JsonReason::InvisibleCharacters}));
    ASSERT_TRUE(file.answer);
    EXPECT_EQ(file.answer->answers.constFirst().text, u"hoger loon gnp.exe"_s);
}

TEST(AnswerJsonTest, AnswersOfWhichNothingIsLeftAreNone)
{
    EXPECT_EQ(answerIn(u"odd/answer-nothing-but-zero-width-spaces.lbform"_s).answers.constFirst().question,
              u"emp.start.clarity"_s);
}

TEST(AnswerJsonTest, TamesAPileOfAccents)
{
    EXPECT_LT(firstTextIn(u"odd/answer-ten-thousand-accents.lbform"_s).size(), 10);
}

TEST(AnswerJsonTest, KeepsMarkupAsTheTextItIs)
{
    EXPECT_EQ(firstTextIn(u"odd/answer-html.lbform"_s),
              u"<img src=\"file:///canary\"><script>alert(1)</script> %1 %2 & ****"_s);
}

TEST(AnswerJsonTest, TakesAByteOrderMarkAndMilliseconds)
{
    EXPECT_EQ(answerIn(u"odd/answer-byte-order-mark.lbform"_s), answerIn(u"noor-answer.lbform"_s));
    EXPECT_EQ(answerIn(u"odd/answer-saved-with-milliseconds.lbform"_s), answerIn(u"noor-answer.lbform"_s));
}

TEST(AnswerJsonTest, RefusesAListOfMoreThanAThousand)
{
    FormAnswer answer = answerIn(u"noor-answer.lbform"_s);
    answer.answers[3].items = QList<AnsweredItem>(1000, {.text = u"x"_s});
    EXPECT_TRUE(answerFromJson(answerToJson(answer)).answer);

    answer.answers[3].items << AnsweredItem{.text = u"x"_s};
    EXPECT_THAT(answerFromJson(answerToJson(answer)).problems,
                ElementsAre(JsonProblem{u"/answers/3/items/1000"_s, JsonReason::ListTooLong}));
}

TEST(AnswerJsonTest, RefusesATextOfMoreThan64KibAndAFileOfMoreThan2Mib)
{
    FormAnswer answer = answerIn(u"noor-answer.lbform"_s);
    answer.answers[0].text = QString(64 * 1024, u'x');
    EXPECT_TRUE(answerFromJson(answerToJson(answer)).answer);

    answer.answers[0].text += u'x';
    EXPECT_THAT(answerFromJson(answerToJson(answer)).problems,
                Contains(JsonProblem{u"/answers/0/text"_s, JsonReason::TextTooLong}));
    EXPECT_THAT(answerFromJson(QByteArray(2 * 1024 * 1024 + 1, ' ')).problems,
                ElementsAre(JsonProblem{{}, JsonReason::TooLarge}));
}

} // namespace loopbaan::test
