// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/object_reader.h"

#include "core/language.h"
#include "exchange/json/json_document.h"

#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace loopbaan::test {

class ObjectReaderTest : public ::testing::Test
{
protected:
    ObjectReader reader(const QByteArray &json)
    {
        document = readJson(json);
        return {document.root, u"/7"_s, problems};
    }

    [[nodiscard]] JsonProblem only(const QString &path, JsonReason reason) const
    {
        EXPECT_EQ(problems.size(), 1);
        return {.path = path, .reason = reason};
    }

    JsonDocument document{};
    QList<JsonProblem> problems{};
};

TEST_F(ObjectReaderTest, GivesWhatIsThere)
{
    ObjectReader object = reader(
        R"({"text":" een\r\ntwee ","due":"2027-06-15","n":3,"ok":true,"language":"fr","list":["a","b"]})");

    EXPECT_EQ(object.text("text"_L1, 100), u"een\ntwee"_s);
    EXPECT_EQ(object.date("due"_L1), QDate(2027, 6, 15));
    EXPECT_EQ(object.integer("n"_L1, 0, 9), 3);
    EXPECT_EQ(object.boolean("ok"_L1), true);
    EXPECT_EQ(object.choice<Language>("language"_L1), Language::French);
    EXPECT_THAT(object.strings("list"_L1), ElementsAre(u"a"_s, u"b"_s));
    object.noteUnknownKeys();
    EXPECT_THAT(problems, IsEmpty());
}

TEST_F(ObjectReaderTest, GivesTimesMomentsAndBytes)
{
    ObjectReader object =
        reader(R"({"time":"09:05","saved":"2026-11-25T10:12:59.9Z","bytes":"-_8","none":""})");

    EXPECT_EQ(object.time("time"_L1), QTime(9, 5));
    EXPECT_EQ(object.moment("saved"_L1), QDateTime(QDate(2026, 11, 25), QTime(10, 12, 59), Qt::UTC));
    EXPECT_EQ(object.bytes("bytes"_L1, 2), "\xFB\xFF"_ba);
    EXPECT_EQ(object.bytes("none"_L1), QByteArray());
    EXPECT_THAT(problems, IsEmpty());
}

TEST_F(ObjectReaderTest, RefusesWhatIsNoTimeOrMoment)
{
    for (const QByteArray &text : {"24:00"_ba, "9:05"_ba, "09:60"_ba, "09:05:00"_ba, "2026-11-25T10:12:00"_ba,
                                   "2026-11-25T10:12:60Z"_ba, "2026-13-01T10:12:00Z"_ba,
                                   "2026-11-25 10:12:00Z"_ba, "2026-11-25T10:12:00+01:00"_ba}) {
        ObjectReader object = reader(R"({"at":")" + text + R"("})");
        problems.clear();
        EXPECT_FALSE(object.time("at"_L1).isValid()) << text.toStdString();
        EXPECT_FALSE(object.moment("at"_L1).isValid()) << text.toStdString();
        EXPECT_THAT(problems, Each(JsonProblem{u"/7/at"_s, JsonReason::TimeMalformed}));
        EXPECT_THAT(problems, SizeIs(2));
    }
}

TEST_F(ObjectReaderTest, RefusesBytesThatAreNotExactlyThose)
{
    for (const QByteArray &text : {"-_8="_ba, "+/8"_ba, "-_9"_ba, "-_8A"_ba, "-"_ba, " -_8"_ba, ""_ba}) {
        ObjectReader object = reader(R"({"bytes":")" + text + R"("})");
        problems.clear();
        EXPECT_EQ(object.bytes("bytes"_L1, 2), QByteArray());
        EXPECT_THAT(problems, ElementsAre(only(u"/7/bytes"_s, JsonReason::BytesMalformed)))
            << text.toStdString();
    }
}

TEST_F(ObjectReaderTest, NullAndAbsentReadAlikeButNullIsGiven)
{
    ObjectReader object = reader(R"({"text":null})");

    EXPECT_EQ(object.text("text"_L1, 100), QString());
    EXPECT_FALSE(object.date("due"_L1).isValid());
    EXPECT_FALSE(object.boolean("ok"_L1));
    EXPECT_TRUE(object.gives("text"_L1));
    EXPECT_FALSE(object.gives("due"_L1));
    EXPECT_THAT(problems, IsEmpty());
}

TEST_F(ObjectReaderTest, OtherTypesAreNoted)
{
    ObjectReader object = reader(R"({"text":1,"due":20270615,"ok":"true","n":1.5,"list":"a","items":[1]})");
    static_cast<void>(object.text("text"_L1, 100));
    static_cast<void>(object.date("due"_L1));
    static_cast<void>(object.boolean("ok"_L1));
    static_cast<void>(object.integer("n"_L1, 0, 9));
    static_cast<void>(object.strings("list"_L1));
    static_cast<void>(object.strings("items"_L1));

    EXPECT_EQ(problems.size(), 6);
    EXPECT_EQ(problems.first().path, u"/7/text"_s);
    EXPECT_EQ(problems.last().path, u"/7/items/0"_s);
    for (const JsonProblem &problem : problems)
        EXPECT_EQ(problem.reason, JsonReason::WrongType);
}

TEST_F(ObjectReaderTest, DatesAreDaysThatExist)
{
    for (const QByteArray &date : {"2027-02-31"_ba, "0000-01-01"_ba, "9999-12-31"_ba, "15/06/2027"_ba,
                                   "2027-6-15"_ba, "2027-06-15T10:00"_ba, "morgen"_ba, "2027-06-15\\n"_ba}) {
        problems.clear();
        EXPECT_FALSE(reader("{\"due\":\"" + date + "\"}").date("due"_L1).isValid());
        EXPECT_THAT(problems, ElementsAre(only(u"/7/due"_s, JsonReason::DateMalformed)))
            << date.toStdString();
    }
}

TEST_F(ObjectReaderTest, ARequiredTextMustBeThereAndSaySomething)
{
    static_cast<void>(reader("{}").requiredText("text"_L1, 9));
    static_cast<void>(reader(R"({"text":" \n\u200b"})").requiredText("text"_L1, 9));

    EXPECT_THAT(problems,
                ElementsAre(JsonProblem{u"/7/text"_s, JsonReason::Missing},
                            JsonProblem{u"/7/text"_s, JsonReason::InvisibleCharacters},
                            JsonProblem{u"/7/text"_s, JsonReason::Empty}));
}

TEST_F(ObjectReaderTest, LongTextsUnknownWordsAndNumbersOutOfRangeAreNoted)
{
    ObjectReader object = reader(R"({"text":"0123456789","language":"de","n":10})");
    static_cast<void>(object.text("text"_L1, 9));
    EXPECT_FALSE(object.choice<Language>("language"_L1));
    EXPECT_FALSE(object.integer("n"_L1, 0, 9));

    EXPECT_THAT(problems,
                ElementsAre(JsonProblem{u"/7/text"_s, JsonReason::TextTooLong},
                            JsonProblem{u"/7/language"_s, JsonReason::UnknownValue},
                            JsonProblem{u"/7/n"_s, JsonReason::NumberOutOfRange}));
}

TEST_F(ObjectReaderTest, ALetterCountsOnceHoweverManyUnitsItTakes)
{
    ObjectReader object = reader(R"({"text":"😀😀😀","long":"😀😀😀😀"})");

    EXPECT_EQ(object.text("text"_L1, 3), u"😀😀😀"_s);
    EXPECT_THAT(problems, IsEmpty());
    static_cast<void>(object.text("long"_L1, 3));
    EXPECT_THAT(problems, ElementsAre(JsonProblem{u"/7/long"_s, JsonReason::TextTooLong}));
}

TEST_F(ObjectReaderTest, UnknownKeysAreNotedAndHarmless)
{
    reader(R"({"kleur":"rood"})").noteUnknownKeys();

    EXPECT_THAT(problems, ElementsAre(only(u"/7/kleur"_s, JsonReason::UnknownKey)));
    EXPECT_FALSE(refuses(problems.first().reason));
}

TEST_F(ObjectReaderTest, ListsAndObjectsInsideKnowTheirPlaces)
{
    ObjectReader object = reader(R"({"n":[1,"x",99],"words":["nl","de"],"in":{"due":"x"},"list":[{},7]})");

    EXPECT_THAT(object.integers("n"_L1, 1, 9), ElementsAre(1, 1, 1));
    EXPECT_THAT(object.choices<Language>("words"_L1), ElementsAre(Language::Dutch));
    static_cast<void>(object.object("in"_L1).date("due"_L1));
    EXPECT_EQ(object.objects("list"_L1).size(), 2U);
    EXPECT_THAT(problems,
                ElementsAre(JsonProblem{u"/7/n/1"_s, JsonReason::WrongType},
                            JsonProblem{u"/7/n/2"_s, JsonReason::NumberOutOfRange},
                            JsonProblem{u"/7/words/1"_s, JsonReason::UnknownValue},
                            JsonProblem{u"/7/in/due"_s, JsonReason::DateMalformed},
                            JsonProblem{u"/7/list/1"_s, JsonReason::WrongType}));
}

TEST_F(ObjectReaderTest, WhatIsNoObjectIsNoted)
{
    static_cast<void>(reader("[1]").text("text"_L1, 9));

    EXPECT_THAT(problems, ElementsAre(only(u"/7"_s, JsonReason::WrongType)));
}

} // namespace loopbaan::test
