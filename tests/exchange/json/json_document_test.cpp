// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/json_document.h"

#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace loopbaan::test {

namespace {

JsonProblem firstProblem(const QByteArray &bytes, const JsonLimits &limits = {})
{
    return readJson(bytes, limits).problems.value(0);
}

JsonReason reasonOf(const QByteArray &bytes)
{
    const JsonDocument document = readJson(bytes);
    EXPECT_FALSE(document.complete);
    EXPECT_EQ(document.problems.size(), 1);
    return document.problems.value(0).reason;
}

JsonProblem problemAt(const QString &path, JsonReason reason)
{
    return {.path = path, .reason = reason};
}

} // namespace

TEST(JsonDocumentTest, ValuesAreWhatTheyAre)
{
    const JsonDocument document = readJson(R"({"a":[1,-2.5,"é\u00e9😀",true,null],"b":{"c":-0}})");
    const JsonObject &root = *document.root.as<JsonObject>();
    const JsonArray &list = *root[0].value.as<JsonArray>();

    EXPECT_THAT(document.problems, IsEmpty());
    EXPECT_EQ(*list[0].as<qint64>(), 1);
    EXPECT_EQ(*list[1].as<double>(), -2.5);
    EXPECT_EQ(*list[2].as<QString>(), u"éé😀"_s);
    EXPECT_TRUE(*list[3].as<bool>());
    EXPECT_TRUE(list[4].isNull());
    EXPECT_EQ(*(*root[1].value.as<JsonObject>())[0].value.as<qint64>(), 0);
}

TEST(JsonDocumentTest, AByteOrderMarkIsPassedOver)
{
    EXPECT_TRUE(readJson("\xEF\xBB\xBF{}").complete);
}

TEST(JsonDocumentTest, WhatIsNoJsonIsNamedByLineAndColumn)
{
    const JsonProblem problem = firstProblem("{\n  \"tekst\": \"é\",\n  \"é\": x\n}");

    EXPECT_EQ(problem.reason, JsonReason::Syntax);
    EXPECT_EQ(problem.line, 3);
    EXPECT_EQ(problem.column, 8);
    EXPECT_EQ(problem.path, u"/é"_s);
}

TEST(JsonDocumentTest, OnlyOneWholeDocumentIsRead)
{
    for (const QByteArray &bytes :
         {""_ba, "{} {}"_ba, "[1,]"_ba, "{\"a\":1"_ba, "nul"_ba, "NaN"_ba, "[01]"_ba, "[+1]"_ba, "[.5]"_ba,
          "// x\n{}"_ba, "{a:1}"_ba, "'x'"_ba, "[1]]"_ba})
        EXPECT_EQ(reasonOf(bytes), JsonReason::Syntax) << bytes.toStdString();
}

TEST(JsonDocumentTest, DeepDocumentsAreRefusedAtOnce)
{
    EXPECT_TRUE(readJson(QByteArray(16, '[') + QByteArray(16, ']')).complete);
    EXPECT_EQ(reasonOf(QByteArray(17, '[') + QByteArray(17, ']')), JsonReason::TooDeep);
    EXPECT_EQ(reasonOf(QByteArray(1'000'000, '[')), JsonReason::TooDeep);
    EXPECT_EQ(reasonOf(QByteArray("{\"a\":").repeated(100'000)), JsonReason::TooDeep);
}

TEST(JsonDocumentTest, LargeDocumentsAreRefusedUnread)
{
    EXPECT_EQ(reasonOf(QByteArray(2 * 1024 * 1024 + 1, ' ')), JsonReason::TooLarge);
    EXPECT_EQ(reasonOf("[0" + QByteArray(",0").repeated(50'000) + ']'), JsonReason::TooManyValues);
    EXPECT_EQ(reasonOf("[{}" + QByteArray(",{}").repeated(50'000) + ']'), JsonReason::TooManyValues);
}

TEST(JsonDocumentTest, LongListsAreRefusedWhereTheyAreForbidden)
{
    const JsonLimits limits{.list = 3};

    EXPECT_TRUE(readJson("[1,[2,3,4],{\"a\":1,\"b\":2,\"c\":3,\"d\":4}]", limits).complete);
    EXPECT_EQ(firstProblem("[1,[2,3,4,5]]", limits), problemAt(u"/1/3"_s, JsonReason::ListTooLong));
    EXPECT_EQ(firstProblem("[[],[],[],[]]", limits), problemAt(u"/3"_s, JsonReason::ListTooLong));
}

TEST(JsonDocumentTest, TextsMustBeUnicode)
{
    EXPECT_EQ(reasonOf("[\"\xFF\"]"), JsonReason::BadEncoding);
    EXPECT_EQ(reasonOf("[\"\xED\xA0\x80\"]"), JsonReason::BadEncoding);
    EXPECT_EQ(reasonOf("[\"\xC0\xAF\"]"), JsonReason::BadEncoding);
    EXPECT_EQ(reasonOf("[\"\\ud800\"]"), JsonReason::BadEncoding);
    EXPECT_EQ(reasonOf("[\"\\udc00x\"]"), JsonReason::BadEncoding);
    EXPECT_EQ(reasonOf("[\"\\ud800\\u0041\"]"), JsonReason::BadEncoding);
}

TEST(JsonDocumentTest, NumbersThatNoMachineHoldsAreRefused)
{
    EXPECT_EQ(firstProblem(R"({"a":1e400})"), (JsonProblem{u"/a"_s, JsonReason::NumberTooLarge, 1, 10}));
}

TEST(JsonDocumentTest, WhatIsWrongAtOnePlaceIsLeftOut)
{
    const JsonDocument document =
        readJson(R"([{"a":1,"a":[2,{"a":3}],"a/b~":4,"a/b~":5},"x\u0000y",18446744073709551615,6])");
    const JsonArray &list = *document.root.as<JsonArray>();

    EXPECT_TRUE(document.complete);
    EXPECT_THAT(document.problems,
                ElementsAre(problemAt(u"/0/a"_s, JsonReason::DuplicateKey),
                            problemAt(u"/0/a~1b~0"_s, JsonReason::DuplicateKey),
                            problemAt(u"/1"_s, JsonReason::NulCharacter),
                            problemAt(u"/2"_s, JsonReason::NumberOutOfRange)));
    EXPECT_EQ(list[0].as<JsonObject>()->size(), 2U);
    EXPECT_EQ(*(*list[0].as<JsonObject>())[0].value.as<qint64>(), 1);
    EXPECT_TRUE(list[1].isNull());
    EXPECT_EQ(*list[3].as<qint64>(), 6);
}

TEST(JsonDocumentTest, EndlessTextsAreLeftOut)
{
    const QByteArray longText(64 * 1024 + 1, 'x');

    EXPECT_EQ(firstProblem("[\"" + longText + "\"]"), problemAt(u"/0"_s, JsonReason::TextTooLong));
    EXPECT_EQ(reasonOf("{\"" + longText + "\":1}"), JsonReason::TextTooLong);
}

} // namespace loopbaan::test
