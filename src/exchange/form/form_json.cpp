// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/form/form_json.h"

#include "core/form/form_answer.h"
#include "exchange/form/form_document.h"

using namespace Qt::StringLiterals;

namespace loopbaan {

namespace {

OrderedJson formTopic(const FormTopic &topic)
{
    return {{"id", toJson(topic.id)}, {"title", toJson(topic.title)}, {"intro", toJson(topic.intro)}};
}

OrderedJson formChoices(const QStringList &choices)
{
    return choices.isEmpty()
        ? OrderedJson()
        : toJsonArray(choices, [](const QString &word) { return OrderedJson(word.toStdString()); });
}

OrderedJson formQuestion(const FormQuestion &question)
{
    return {{"id", toJson(question.id)},     {"topic", toJson(question.topic)},
            {"kind", toJson(question.kind)}, {"text", toJson(question.text)},
            {"hint", toJson(question.hint)}, {"optional", question.isOptional},
            {"private", question.isPrivate}, {"choices", formChoices(question.choices)}};
}

OrderedJson formConversation(const Form &form)
{
    return {{"date", toJson(form.conversationOn)},
            {"time", toJson(form.conversationAt.toString(u"HH:mm"_s))},
            {"place", toJson(form.place)}};
}

FormTopic readTopic(ObjectReader &object, QSet<QString> &seen)
{
    return {.id = readNewToken(object, "id"_L1, seen),
            .title = object.requiredText("title"_L1, longestFormLine, Lines::One),
            .intro = object.text("intro"_L1, longestFormText)};
}

/// How many words a question of that kind is answered with.
qsizetype choiceCount(FormQuestionKind kind)
{
    return kind == FormQuestionKind::Scale ? 5 : degreesOf(kind).size();
}

QStringList readChoices(ObjectReader &object)
{
    QStringList words;
    for (const QString &word : object.strings("choices"_L1))
        words << cleanText(word, Lines::One);
    if (words.contains(QString()))
        object.note("choices"_L1, JsonReason::Empty);
    return words;
}

void checkChoices(ObjectReader &object, const FormQuestion &question)
{
    const qsizetype count = choiceCount(question.kind);
    if (question.choices.size() > count)
        object.note("choices"_L1, JsonReason::NotAllowed);
    else if (question.choices.size() < count)
        object.note("choices"_L1, JsonReason::Missing);
}

FormQuestion readQuestion(ObjectReader &object, QSet<QString> &seen)
{
    object.require("kind"_L1);
    const std::optional<FormQuestionKind> kind = object.choice<FormQuestionKind>("kind"_L1);
    const FormQuestion question{.id = readNewToken(object, "id"_L1, seen),
                                .topic = readFormToken(object, "topic"_L1),
                                .kind = kind.value_or(FormQuestionKind::Text),
                                .text = object.requiredText("text"_L1, longestFormText),
                                .hint = object.text("hint"_L1, longestFormText),
                                .isOptional = object.boolean("optional"_L1).value_or(false),
                                .isPrivate = object.boolean("private"_L1).value_or(false),
                                .choices = readChoices(object)};
    if (kind)
        checkChoices(object, question);
    return question;
}

void readManager(ObjectReader manager, Form &form)
{
    form.manager = readFormLine(manager, "name"_L1);
    form.managerCallName = readFormLine(manager, "given_name"_L1);
    manager.noteUnknownKeys();
}

void readMeeting(ObjectReader conversation, Form &form)
{
    form.conversationOn = conversation.date("date"_L1);
    form.conversationAt = conversation.time("time"_L1);
    form.place = readFormLine(conversation, "place"_L1);
    conversation.noteUnknownKeys();
}

void readQuestions(ObjectReader &object, Form &form)
{
    object.require("topics"_L1);
    object.require("questions"_L1);
    QSet<QString> topics;
    form.topics =
        object.items("topics"_L1, [&topics](ObjectReader &topic) { return readTopic(topic, topics); });
    QSet<QString> questions;
    form.questions = object.items("questions"_L1, [&topics, &questions](ObjectReader &item) {
        const FormQuestion question = readQuestion(item, questions);
        if (!topics.contains(question.topic))
            item.note("topic"_L1, JsonReason::UnknownValue);
        return question;
    });
}

Form readForm(ObjectReader &object)
{
    Form form;
    form.id = readFormId(object, "id"_L1);
    form.language = readFormLanguage(object);
    form.made = object.date("made"_L1);
    readEmployee(object.object("employee"_L1), form.givenName, form.familyName);
    readManager(object.object("manager"_L1), form);
    form.organisation = readFormLine(object, "organisation"_L1);
    readMeeting(object.object("conversation"_L1), form);
    form.due = object.date("due"_L1);
    form.publicKey = object.bytes("public_key"_L1, sealingKeyBytes);
    readQuestions(object, form);
    return form;
}

} // namespace

QByteArray formToJson(const Form &form)
{
    OrderedJson document = formHead(FormFormat::Form);
    document.update(
        {{"id", toJson(form.id.value)},
         {"language", toJson(form.language)},
         {"made", toJson(form.made)},
         {"employee", employeeToJson(form.givenName, form.familyName)},
         {"manager", {{"name", toJson(form.manager)}, {"given_name", toJson(form.managerCallName)}}},
         {"organisation", toJson(form.organisation)},
         {"conversation", formConversation(form)},
         {"due", toJson(form.due)},
         {"public_key", bytesToJson(form.publicKey)},
         {"topics", toJsonArray(form.topics, formTopic)},
         {"questions", toJsonArray(form.questions, formQuestion)}});
    return toBytes(document);
}

FormFile formFromJson(const QByteArray &json)
{
    FormFile file;
    file.form = readFormDocument(json, FormFormat::Form, readForm, file.problems);
    return file;
}

} // namespace loopbaan
