// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/form/question_set_json.h"

#include "support/paths.h"
#include "support/printers.h"

#include <QFile>

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace loopbaan::test {

namespace {

QuestionSetContent sampleSet()
{
    SetQuestion own{.question = u"own.1b4e28ba-2fa1-4d3b-9f5c-6c6f0a3a7b10"_s,
                    .position = 1,
                    .topic = u"drives"_s,
                    .kind = FormQuestionKind::Scale,
                    .isOptional = true};
    own.text.texts = {u"Hoe?"_s, u"How?"_s, u"Comment ?"_s};
    own.hint.texts = {u"Denk even na."_s, {}, {}};
    return {.set = {.name = u"For a first talk"_s},
            .questions = {{.question = u"emp.next.self"_s},
                          own,
                          {.question = u"emp.drives.drain"_s, .isOn = false, .position = 2}}};
}

/// What is said about the sample once `before` in its file has become `after`.
QList<JsonProblem> problemsAfter(const QByteArray &before, const QByteArray &after)
{
    QByteArray json = questionSetToJson(sampleSet());
    EXPECT_TRUE(json.contains(before)) << json.constData();
    const QuestionSetFile file = questionSetFromJson(json.replace(before, after));
    EXPECT_FALSE(file.content.has_value());
    return file.problems;
}

} // namespace

TEST(QuestionSetJsonTest, ASetComesBackAsItWas)
{
    const QuestionSetFile file = questionSetFromJson(questionSetToJson(sampleSet()));
    EXPECT_THAT(file.problems, IsEmpty());
    EXPECT_EQ(file.content, sampleSet());
}

TEST(QuestionSetJsonTest, TheFileIsTheOneThatFitsTheSchema)
{
    QFile file(testData(u"questions/first-talk.json"_s));
    ASSERT_TRUE(file.open(QFile::ReadOnly));
    EXPECT_EQ(questionSetToJson(sampleSet()), file.readAll());
}

TEST(QuestionSetJsonTest, WhatComesBackCanBeUsed)
{
    const QuestionSetContent content =
        questionSetFromJson(questionSetToJson(sampleSet())).content.value_or(QuestionSetContent());
    EXPECT_THAT(problemsOf(content.set, content.questions, Catalogue::shipped()), IsEmpty());
}

TEST(QuestionSetJsonTest, EachMistakeIsNamedWithItsPlace)
{
    EXPECT_THAT(problemsAfter("\"scale\"", "\"stars\""),
                ElementsAre(JsonProblem{u"/questions/1/kind"_s, JsonReason::UnknownValue}));
    EXPECT_THAT(problemsAfter("emp.drives.drain", "emp.next.self"),
                ElementsAre(JsonProblem{u"/questions/2/question"_s, JsonReason::DuplicateId}));
    EXPECT_THAT(problemsAfter("\"on\": false", "\"on\": 0"),
                ElementsAre(JsonProblem{u"/questions/2/on"_s, JsonReason::WrongType}));
    EXPECT_THAT(problemsAfter("How?", QByteArray(501, 'x')),
                ElementsAre(JsonProblem{u"/questions/1/text/en"_s, JsonReason::TextTooLong}));
    EXPECT_THAT(problemsAfter("For a first talk", ""), Contains(JsonProblem{u"/name"_s, JsonReason::Empty}));
}

TEST(QuestionSetJsonTest, ANewerOneAndAnotherFileAreToldApart)
{
    EXPECT_THAT(problemsAfter("\"version\": 1", "\"version\": 2"),
                ElementsAre(JsonProblem{u"/version"_s, JsonReason::NewerVersion}));
    EXPECT_THAT(problemsAfter("loopbaangesprek-questions", "loopbaangesprek-form"),
                ElementsAre(JsonProblem{u"/format"_s, JsonReason::UnknownValue}));
    EXPECT_FALSE(questionSetFromJson("[]").content.has_value());
}

TEST(QuestionSetJsonTest, WhatNobodyKnowsIsPassedOver)
{
    QByteArray json = questionSetToJson(sampleSet());
    const QuestionSetFile file =
        questionSetFromJson(json.replace("\"version\": 1", "\"version\": 1, \"by\": 1"));
    EXPECT_THAT(file.problems, ElementsAre(JsonProblem{u"/by"_s, JsonReason::UnknownKey}));
    EXPECT_EQ(file.content, sampleSet());
}

} // namespace loopbaan::test
