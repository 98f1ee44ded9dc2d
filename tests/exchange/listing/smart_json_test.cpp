// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/listing/smart_json.h"

#include "support/printers.h"

#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;

namespace loopbaan::test {

TEST(SmartJsonTest, PlacesCountCodePointsOfTheText)
{
    const QString text = u"😀 misschien leert Noor Frans"_s;
    const SmartResult result{.findings = {{.code = SmartCode::Hedge,
                                           .letter = SmartLetter::S,
                                           .from = 3,
                                           .to = 12,
                                           .text = u"misschien"_s}}};
    const Json json =
        Json::parse(smartToJson(result, text, Catalogue::shipped(), Language::Dutch).toStdString());
    const Json &finding = json["findings"][0];

    EXPECT_EQ(finding["code"], "hedge");
    EXPECT_EQ(finding["letter"], "S");
    EXPECT_EQ(finding["from"], 2);
    EXPECT_EQ(finding["to"], 11);
    EXPECT_EQ(finding["text"], "misschien");
    EXPECT_FALSE(finding["message"].get<std::string>().empty());
}

TEST(SmartJsonTest, EveryLetterHasItsState)
{
    SmartResult result;
    result.letters[2] = SmartState::Look;
    result.letters[4] = SmartState::Open;
    const Json json =
        Json::parse(smartToJson(result, {}, Catalogue::shipped(), Language::French).toStdString());

    EXPECT_EQ(json.dump(),
              R"({"findings":[],"letters":{"S":"clear","M":"clear","A":"look","R":"clear","T":"open"}})");
}

} // namespace loopbaan::test
