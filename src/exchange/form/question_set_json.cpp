// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/form/question_set_json.h"

#include "exchange/form/form_document.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

const QLatin1StringView setFormat("loopbaangesprek-questions");
constexpr int setVersion = 1;
constexpr qsizetype longestSetName = 200;
constexpr qsizetype longestSetText = 500;

OrderedJson wordsToJson(const Translated &text)
{
    OrderedJson words = OrderedJson::object();
    for (const EnumText<Language> &language : enumTexts<Language>)
        words[language.text.data()] = toJson(text.in(language.value));
    return words;
}

OrderedJson setQuestion(const SetQuestion &question)
{
    OrderedJson object{{"question", toJson(question.question)}, {"on", question.isOn}};
    if (isOwn(question))
        object.update({{"topic", toJson(question.topic)},
                       {"kind", toJson(question.kind)},
                       {"text", wordsToJson(question.text)},
                       {"hint", wordsToJson(question.hint)},
                       {"optional", question.isOptional}});
    return object;
}

Translated readWords(ObjectReader words)
{
    Translated text;
    for (const EnumText<Language> &language : enumTexts<Language>)
        text.texts[static_cast<size_t>(language.value)] = words.text(language.text, longestSetText);
    words.noteUnknownKeys();
    return text;
}

void readOwn(ObjectReader &object, SetQuestion &question)
{
    question.topic = readFormToken(object, "topic"_L1);
    object.require("kind"_L1);
    question.kind = object.choice<FormQuestionKind>("kind"_L1).value_or(FormQuestionKind::Text);
    question.text = readWords(object.object("text"_L1));
    if (object.gives("hint"_L1))
        question.hint = readWords(object.object("hint"_L1));
    question.isOptional = object.boolean("optional"_L1).value_or(false);
}

SetQuestion readSetQuestion(ObjectReader &object, QSet<QString> &seen)
{
    SetQuestion question{.question = readNewToken(object, "question"_L1, seen),
                         .isOn = object.boolean("on"_L1).value_or(true),
                         .position = static_cast<int>(seen.size()) - 1};
    if (isOwn(question))
        readOwn(object, question);
    return question;
}

/// Notes what is wrong with format or version; false: nothing else of the file means anything.
bool isQuestionSet(ObjectReader &object)
{
    object.require("format"_L1);
    const std::optional<QString> format = object.string("format"_L1);
    if (format && *format != setFormat)
        object.note("format"_L1, JsonReason::UnknownValue);
    object.require("version"_L1);
    const std::optional<int> version = object.integer("version"_L1, 1, std::numeric_limits<int>::max());
    if (version && *version > setVersion)
        object.note("version"_L1, JsonReason::NewerVersion);
    return format == setFormat && version == setVersion;
}

QuestionSetContent readSet(ObjectReader &object)
{
    QuestionSetContent content{.set = {.name = object.requiredText("name"_L1, longestSetName, Lines::One)}};
    object.require("questions"_L1);
    QSet<QString> seen;
    content.questions = object.items(
        "questions"_L1, [&seen](ObjectReader &question) { return readSetQuestion(question, seen); });
    object.noteUnknownKeys();
    return content;
}

} // namespace

QByteArray questionSetToJson(const QuestionSetContent &content)
{
    return toBytes({{"format", toJson(setFormat)},
                    {"version", setVersion},
                    {"name", toJson(content.set.name)},
                    {"questions", toJsonArray(content.questions, setQuestion)}});
}

QuestionSetFile questionSetFromJson(const QByteArray &json)
{
    QuestionSetFile file;
    const JsonDocument document = readJson(json, formLimits);
    file.problems = document.problems;
    if (!document.complete)
        return file;
    ObjectReader object(document.root, {}, file.problems);
    if (!isQuestionSet(object))
        return file;
    const QuestionSetContent content = readSet(object);
    if (!refusesAny(file.problems))
        file.content = content;
    return file;
}

} // namespace loopbaan
