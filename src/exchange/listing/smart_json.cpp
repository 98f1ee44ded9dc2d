// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/listing/smart_json.h"

#include "exchange/json/json_writing.h"

namespace loopbaan {

QByteArray smartToJson(const SmartResult &result, const QString &text, const Catalogue &catalogue,
                       Language language)
{
    OrderedJson findings = toJsonArray(result.findings, [&](const SmartFinding &finding) {
        const TextSpan place = inCodePoints(finding, text);
        return OrderedJson{{"code", toJson(finding.code)},
                           {"letter", toJson(finding.letter)},
                           {"from", place.from},
                           {"to", place.to},
                           {"text", finding.text.toStdString()},
                           {"message", toJson(messageOf(finding, catalogue, language))}};
    });
    OrderedJson letters;
    for (const auto &letter : enumTexts<SmartLetter>)
        letters[letter.text.data()] = toJson(result.of(letter.value));
    return toBytes({{"findings", std::move(findings)}, {"letters", std::move(letters)}});
}

} // namespace loopbaan
