// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/form/answer_json.h"

#include "exchange/form/form_document.h"

#include <array>

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

/// What an answered question can hold; one of them, or none when it is told in person.
constexpr std::array contentKeys{"text"_L1, "items"_L1, "scale"_L1, "ticked"_L1};

OrderedJson answerItem(const AnsweredItem &item)
{
    OrderedJson json{{"text", toJson(item.text)}};
    if (item.degree)
        json["degree"] = toJson(*item.degree);
    return json;
}

OrderedJson answeredQuestion(const AnsweredQuestion &answer)
{
    OrderedJson json{{"question", toJson(answer.question)},
                     {"asked", toJson(answer.asked)},
                     {"share", toJson(answer.share)}};
    if (answer.share == AnswerSharing::Tell)
        return json;
    if (!answer.text.isEmpty())
        json["text"] = toJson(answer.text);
    if (!answer.items.isEmpty())
        json["items"] = toJsonArray(answer.items, answerItem);
    if (answer.scale)
        json["scale"] = *answer.scale;
    if (answer.ticked)
        json["ticked"] = *answer.ticked;
    return json;
}

AnsweredItem readItem(ObjectReader &object)
{
    object.require("text"_L1);
    return {.text = object.text("text"_L1, longestFormText),
            .degree = object.choice<ItemDegree>("degree"_L1)};
}

QList<AnsweredItem> readItems(ObjectReader &object)
{
    QList<AnsweredItem> items = object.items("items"_L1, readItem);
    items.removeIf([](const AnsweredItem &item) { return item.text.isEmpty(); });
    return items;
}

/// Notes what may not stand there: anything beside "tell", and a second content.
void checkContent(ObjectReader &object, AnswerSharing share)
{
    bool full = share == AnswerSharing::Tell;
    bool answered = full;
    for (const QLatin1StringView key : contentKeys) {
        answered = answered || object.gives(key);
        if (object.value(key).isNull())
            continue;
        if (full)
            object.note(key, JsonReason::NotAllowed);
        full = true;
    }
    if (!answered)
        object.note(contentKeys.front(), JsonReason::Missing);
}

AnsweredQuestion readAnswer(ObjectReader &object, QSet<QString> &seen)
{
    AnsweredQuestion answer{.question = readNewToken(object, "question"_L1, seen),
                            .asked = object.requiredText("asked"_L1, longestFormText),
                            .text = object.text("text"_L1, longestFormText),
                            .items = readItems(object),
                            .scale = object.integer("scale"_L1, 1, 5),
                            .ticked = object.boolean("ticked"_L1)};
    object.require("share"_L1);
    if (const auto share = object.choice<AnswerSharing>("share"_L1)) {
        answer.share = *share;
        checkContent(object, *share);
    }
    return answer;
}

bool saysNothing(const AnsweredQuestion &answer)
{
    return answer.share == AnswerSharing::Read && answer.text.isEmpty() && answer.items.isEmpty()
        && !answer.scale && !answer.ticked;
}

FormAnswer readFormAnswer(ObjectReader &object)
{
    FormAnswer answer{.form = readFormId(object, "form"_L1), .language = readFormLanguage(object)};
    object.require("saved"_L1);
    answer.saved = object.moment("saved"_L1);
    readEmployee(object.object("employee"_L1), answer.givenName, answer.familyName);
    object.require("answers"_L1);
    QSet<QString> seen;
    answer.answers =
        object.items("answers"_L1, [&seen](ObjectReader &item) { return readAnswer(item, seen); });
    answer.answers.removeIf(saysNothing);
    return answer;
}

} // namespace

QByteArray answerToJson(const FormAnswer &answer)
{
    OrderedJson document = formHead(FormFormat::Answer);
    document.update({{"form", toJson(answer.form.value)},
                     {"language", toJson(answer.language)},
                     {"saved", toJson(answer.saved.toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s))},
                     {"employee", employeeToJson(answer.givenName, answer.familyName)},
                     {"answers", toJsonArray(answer.answers, answeredQuestion)}});
    return toBytes(document);
}

AnswerFile answerFromJson(const QByteArray &json)
{
    AnswerFile file;
    file.answer = readFormDocument(json, FormFormat::Answer, readFormAnswer, file.problems);
    return file;
}

} // namespace loopbaan
