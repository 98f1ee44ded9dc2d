// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/example/example_object.h"

#include "exchange/json/json_document.h"
#include "storage/records/option_records.h"

#include "support/printers.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace loopbaan::test {

class ExampleObjectTest : public ::testing::Test
{
protected:
    Wish wish(const QByteArray &json)
    {
        const JsonDocument document = readJson(json);
        ExampleObject object(ObjectReader(document.root, u"noor.json"_s, problems), setting, problems);
        auto read = object.record<Wish>();
        object.noteUnknownKeys();
        return read;
    }

    QStringList places() const
    {
        QStringList places;
        for (const JsonProblem &problem : problems)
            places << problem.path;
        return places;
    }

    ExampleSetting setting{Language::French, QDate(2026, 11, 23)};
    QList<JsonProblem> problems{};
};

TEST_F(ExampleObjectTest, ReadsARecordInOneLanguage)
{
    const Wish read = wish(R"({"text": {"nl": "rust", "en": "peace", "fr": "calme"},
                               "horizon": "short", "noted_on": "-3d"})");

    EXPECT_EQ(read.text, u"calme"_s);
    EXPECT_EQ(read.horizon, Horizon::Short);
    EXPECT_EQ(read.notedOn, QDate(2026, 11, 20));
    EXPECT_THAT(problems, IsEmpty());
}

TEST_F(ExampleObjectTest, NamesTheSameThingTheSameInEveryDossier)
{
    EXPECT_EQ(wish(R"({"id": "noor.wish"})").id.value, exampleId(u"noor.wish"_s));
    EXPECT_NE(exampleId(u"noor.wish"_s), exampleId(u"noor.talk"_s));
}

TEST_F(ExampleObjectTest, MissesALanguage)
{
    (void)wish(R"({"text": {"nl": "rust", "fr": "calme"}})");
    EXPECT_THAT(places(), ElementsAre(u"noor.json/text/en"_s));
}

TEST_F(ExampleObjectTest, RefusesAnEmptyText)
{
    (void)wish(R"({"text": {"nl": "rust", "en": "peace", "fr": " "}})");
    EXPECT_THAT(places(), ElementsAre(u"noor.json/text/fr"_s));
}

TEST_F(ExampleObjectTest, NamesThePlaceOfAWordThatIsNone)
{
    (void)wish(R"({"horizon": "someday", "noted_on": "last week", "wished": true})");
    EXPECT_THAT(places(),
                ElementsAre(u"noor.json/horizon"_s, u"noor.json/noted_on"_s, u"noor.json/wished"_s));
}

} // namespace loopbaan::test
